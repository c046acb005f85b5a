/** What people have begun in a caucus and not sent: kept by caucus while the room is open, and shown in no other. */
import type { Destination } from '@common-ground/shared/acts/relays'
import type { Space } from '@common-ground/shared/room/space'
import { useSession } from '../sync/hooks.ts'
import { keptDraft, useKeptPart } from '../ui/kept-draft.ts'

interface RelayDraft {
  readonly text: string
  readonly to: Destination
}

interface KnockDraft {
  readonly minutes: number
  readonly task: string
}

export interface CaucusDraft {
  /** For the table. */
  readonly item: string
  /** Left for the mediator while they are elsewhere. */
  readonly word: string
  /** Which words to carry are in hand: those out of an item by its id, free ones by ''. */
  readonly relayOpen: string | undefined
  /** By the same. */
  readonly relays: Readonly<Record<string, RelayDraft>>
  /** By relay: one's own words instead, while they are written. */
  readonly changes: Readonly<Record<string, string | undefined>>
  readonly knock: KnockDraft
}

const none: CaucusDraft = {
  item: '',
  word: '',
  relayOpen: undefined,
  relays: {},
  changes: {},
  knock: { minutes: 15, task: '' },
}

type Drafts = Readonly<Partial<Record<Space, CaucusDraft>>>

const drafts = keptDraft<Drafts>({}, (all) =>
  Object.values(all).flatMap(({ item, word, relays, changes, knock }) => [
    item,
    word,
    knock.task,
    ...Object.values(relays).map(({ text }) => text),
    ...Object.values(changes),
  ]),
)

export interface DraftInHand {
  readonly draft: CaucusDraft
  readonly change: (change: Partial<CaucusDraft>) => void
}

export const useCaucusDraft = (space: Space): DraftInHand => {
  const session = useSession()
  const draft = useKeptPart(drafts, session, (all) => all[space]) ?? none
  return {
    draft,
    change: (change) =>
      drafts.change(session, (all) => ({ ...all, [space]: { ...(all[space] ?? none), ...change } })),
  }
}
