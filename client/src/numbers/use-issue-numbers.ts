/** One issue's numbers in hand: as recorded, with what was typed over them, saved once somebody pauses. */
import type { Issue } from '@common-ground/shared/acts/issues'
import { issueNumbersOf, nothingOf } from '@common-ground/shared/acts/numbers'
import { useSession } from '../sync/hooks.ts'
import { useKeptPart } from '../ui/kept-draft.ts'
import { changeIssueDraft, type IssueDraft, numberDrafts, untouched } from './drafts.ts'
import type { OwnNumbers } from './own-numbers.ts'
import { leftOfDraft, type ReadNumbers, readIssueDraft } from './typed-numbers.ts'
import { type Saving, useSaving } from './use-saving.ts'

export interface IssueInHand {
  readonly draft: IssueDraft
  readonly read: ReadNumbers
  readonly saving: Saving
  write(part: Partial<Omit<IssueDraft, 'worths'>>): void
  writeWorth(option: string, typed: string): void
}

export const useIssueNumbers = ({ space, numbers }: OwnNumbers, issue: Issue): IssueInHand => {
  const session = useSession()
  const { id } = issue
  const draft = useKeptPart(numberDrafts, session, ({ issues }) => issues.get(id)) ?? untouched
  const read = readIssueDraft(issue, draft, numbers.issues.get(id) ?? nothingOf)
  const saving = useSaving(space, read.act, (sent) => {
    changeIssueDraft(session, id, (now) => leftOfDraft(now, issueNumbersOf(sent)))
  })
  return {
    draft,
    read,
    saving,
    write: (part) => changeIssueDraft(session, id, (now) => ({ ...now, ...part })),
    writeWorth: (option, typed) =>
      changeIssueDraft(session, id, (now) => ({ ...now, worths: new Map(now.worths).set(option, typed) })),
  }
}
