/** What every card of an offer is given: each the same object while nothing about it changed, so that a long ledger is drawn once. */
import type { Consents } from '@common-ground/shared/acts/consent'
import type { Issue } from '@common-ground/shared/acts/issues'
import type { Offer } from '@common-ground/shared/acts/offers'
import type { Pauses } from '@common-ground/shared/acts/pause'
import type { StageState } from '@common-ground/shared/acts/stage'
import type { Standing } from '@common-ground/shared/room/participant'
import type { SideNames } from '@common-ground/shared/room/side'

export interface OfferCardProps {
  readonly offer: Offer
  readonly issues: ReadonlyMap<string, Issue>
  readonly people: Consents
  readonly names: SideNames
  readonly you: { readonly id: string; readonly standing: Standing }
  readonly pauses: Pauses
  readonly stage: StageState
  /** Whether the room takes answers at all. */
  readonly answerable: boolean
  /** What answered it with something of its own. */
  readonly answer: string | undefined
  /** Whether what it answers was explored; else it is a gift. */
  readonly explored: boolean
}
