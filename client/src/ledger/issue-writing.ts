/** What people have begun to write at an issue and not yet sent: another title, another option. Kept while the room is open. */
import { keptDraft } from '../ui/kept-draft.ts'

/** By issue. A text that is there, even empty, is one being written. */
type Texts = Readonly<Record<string, string>>

interface IssueWriting {
  readonly titles: Texts
  readonly options: Texts
}

export const issueWriting = keptDraft<IssueWriting>({ titles: {}, options: {} }, ({ titles, options }) => [
  ...Object.values(titles),
  ...Object.values(options),
])

/** Without a text: it is not being written any more. */
export const writeAtIssue = (
  session: object,
  what: keyof IssueWriting,
  issue: string,
  text: string | undefined,
): void =>
  issueWriting.change(session, (writing) => {
    const others = Object.fromEntries(Object.entries(writing[what]).filter(([id]) => id !== issue))
    return { ...writing, [what]: text === undefined ? others : { ...others, [issue]: text } }
  })
