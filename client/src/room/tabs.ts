/** The tabs of the table: their names, keys and icons, and how much is in each. */
import { onTable } from '@common-ground/shared/acts/issues'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import type { Standing } from '@common-ground/shared/room/participant'
import {
  IconArrowsExchange,
  IconCircleHalf2,
  IconFileCheck,
  IconLayoutDashboard,
  type IconProps,
  IconQuote,
  IconSignature,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'

export const tabs = ['desk', 'goals', 'conversation', 'ledger', 'evidence', 'agreement'] as const
export type Tab = (typeof tabs)[number]

export const isTab = (value: string | null): value is Tab => tabs.some((tab) => tab === value)

/** Only mediators have a desk. The first is what one sees on coming in. */
export const tabsOf = (standing: Standing): readonly Tab[] =>
  tabs.filter((tab) => tab !== 'desk' || standing === 'mediator')

export const tabKeys = {
  desk: 'd',
  goals: 'g',
  conversation: 'c',
  ledger: 'o',
  evidence: 'v',
  agreement: 's',
} as const satisfies Record<Tab, string>

export const tabIcons: Record<Tab, ComponentType<IconProps>> = {
  desk: IconLayoutDashboard,
  goals: IconCircleHalf2,
  conversation: IconQuote,
  ledger: IconArrowsExchange,
  evidence: IconFileCheck,
  agreement: IconSignature,
}

export type Counts = Readonly<Record<Tab, number>>

export const countsOf = (goals: readonly unknown[], state: RoomState): Counts => ({
  desk: 0,
  goals: goals.length,
  conversation: state.statements.size,
  // Whatever stands along the spine and the issues beside it: also what binds nobody.
  ledger: [state.offers, state.explorations, state.packageSets, state.biddings, state.proposals].reduce(
    (sum, { size }) => sum + size,
    onTable(state.issues).length,
  ),
  evidence: [...state.evidence.values()].filter(({ withdrawn }) => !withdrawn).length,
  // Read from all of the others, by its own part of the page.
  agreement: 0,
})
