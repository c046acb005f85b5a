/** What a printed agreement is made of: the text, who has signed it, and whether it is sealed. Nothing else of the room goes in. */
import type { AgreementText } from './agreement-text.ts'
import type { ShownSignature } from './signature.ts'

export interface AgreementDocument {
  readonly text: AgreementText
  /** `agreementHash` of the text. */
  readonly hash: string
  /** Of this very text; none while it is a draft. */
  readonly signatures: readonly ShownSignature[]
  /** Both sides have signed it, and nothing of it changes any more. */
  readonly sealed: boolean
  /** When it was read, ms since 1970. */
  readonly at: number
}
