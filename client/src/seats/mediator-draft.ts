/** The person someone is about to propose as mediator: kept until the room has it, whatever happens to the form. */
import { keptDraft } from '../ui/kept-draft.ts'

interface MediatorDraft {
  readonly name: string
  readonly disclosure: string
}

export const emptyDraft: MediatorDraft = { name: '', disclosure: '' }

export const mediatorDraft = keptDraft(emptyDraft, ({ name, disclosure }) => [name, disclosure])
