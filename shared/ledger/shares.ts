/** Each chair's share of a space's ledger: what its people have recorded there, and whether there is room for one more act. */
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { ActAccess } from '../room/access.ts'
import { limits } from '../room/limits.ts'
import type { Standing } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import type { Entry } from './entry.ts'

/** What the people of a chair have recorded, those who are gone too. */
export type Shares = Readonly<Record<Standing, { readonly entries: number; readonly bytes: number }>>

const nothing = { entries: 0, bytes: 0 } as const
export const nothingTaken: Shares = { a: nothing, b: nothing, mediator: nothing, observer: nothing }

/** Of an act. The length of its JSON is the same in whatever order its keys come out of a document. */
const bytesOf = (act: object): number => utf8ToBytes(JSON.stringify(act)).length

/**
 * What counts for nobody: the room's own entries, and that words changed under an endorsement. The first follow from acts
 * that have counted. The second must never be left out, and would let whoever endorses use up the share of whoever writes;
 * there are at most two for each chair and endorsement, and an endorsement counts.
 */
export const foldShares = (shares: Shares, { standing, act }: Entry): Shares => {
  if (standing === 'room' || act.type === 'change-wording') return shares
  const { entries, bytes } = shares[standing]
  return { ...shares, [standing]: { entries: entries + 1, bytes: bytes + bytesOf(act) } }
}

/** Work stops first; what a room cannot do without goes on for as long as the chair's reserve. */
export const shareRefusal = (shares: Shares, standing: Standing, may: ActAccess): Refusal | undefined => {
  const { entries, bytes } = shares[standing]
  const share = limits.ledgerShare[standing]
  const isUsedUp =
    may === 'always'
      ? entries >= share.entries + share.reserve
      : entries >= share.entries || bytes >= share.bytes
  return isUsedUp ? refuse('share-used-up') : undefined
}
