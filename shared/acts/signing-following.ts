/** What follows for signatures: under another text than was signed, none stands. Recorded, so that it stays so when the text changes back. */
import type { RoomState } from './room-state.ts'
import type { VoidSignaturesAct } from './signing.ts'

/** What just happened: words somebody wrote, or an act; by nobody where a time was over. */
export type Cause = Pick<VoidSignaturesAct, 'because' | 'by'>

/** `text`: hash of what the agreement says now. A sealed text is kept, whatever is agreed on after it. */
export const signingFollows = (
  { signing }: Pick<RoomState, 'signing'>,
  text: () => string,
  cause: Cause,
): VoidSignaturesAct | undefined => {
  const [signed] = signing.signatures.values()
  if (!signed || signing.sealed) return undefined
  const now = text()
  return now === signed.text ? undefined : { type: 'void-signatures', text: now, ...cause }
}
