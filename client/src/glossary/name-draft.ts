/** The name someone is about to propose: kept until the room has it, whatever happens to the form. */
import type { AgreedName } from '@common-ground/shared/wording/finding'
import { keptDraft } from '../ui/kept-draft.ts'

interface NameDraft {
  readonly name: string
  /** A phrase on each line. */
  readonly instead: string
}

export const emptyDraft: NameDraft = { name: '', instead: '' }

export const nameDraft = keptDraft(emptyDraft, ({ name, instead }) => [name, instead])

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** What would be proposed. */
export const wordsIn = ({ name, instead }: NameDraft): AgreedName => ({
  name: name.trim(),
  instead: linesOf(instead),
})

export const isBegun = ({ name, instead }: NameDraft): boolean => `${name}${instead}`.trim() !== ''
