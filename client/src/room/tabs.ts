/** The tabs of the table: their names, keys and icons, and how much is in each. */
import { onTable } from '@common-ground/shared/acts/issues'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import {
  IconArrowsExchange,
  IconCircleHalf2,
  IconFileCheck,
  type IconProps,
  IconQuote,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'

export const tabs = ['goals', 'conversation', 'ledger', 'evidence'] as const
export type Tab = (typeof tabs)[number]

export const isTab = (value: string | null): value is Tab => tabs.some((tab) => tab === value)

export const tabKeys = {
  goals: 'g',
  conversation: 'c',
  ledger: 'o',
  evidence: 'v',
} as const satisfies Record<Tab, string>

export const tabIcons: Record<Tab, ComponentType<IconProps>> = {
  goals: IconCircleHalf2,
  conversation: IconQuote,
  ledger: IconArrowsExchange,
  evidence: IconFileCheck,
}

export type Counts = Readonly<Record<Tab, number>>

export const countsOf = (goals: readonly unknown[], state: RoomState): Counts => ({
  goals: goals.length,
  conversation: state.statements.size,
  // Whatever stands along the spine and the issues beside it: also what binds nobody.
  ledger: [state.offers, state.explorations, state.packageSets, state.biddings, state.proposals].reduce(
    (sum, { size }) => sum + size,
    onTable(state.issues).length,
  ),
  evidence: [...state.evidence.values()].filter(({ withdrawn }) => !withdrawn).length,
})
