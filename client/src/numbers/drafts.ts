/** What someone has typed of their side's numbers and the room does not have yet: kept while the room is open. */
import { keptDraft } from '../ui/kept-draft.ts'

/** As typed; what was not touched is not here. */
export interface IssueDraft {
  readonly weight?: string | undefined
  readonly target?: string | undefined
  readonly walkAway?: string | undefined
  readonly worths: ReadonlyMap<string, string>
}

export interface AboutDraft {
  readonly text: string
  /** The act whose words stood there when it was begun. */
  readonly on: string | undefined
}

interface NumberDrafts {
  readonly issues: ReadonlyMap<string, IssueDraft>
  readonly about: ReadonlyMap<string, AboutDraft>
  readonly alternative?: string | undefined
  /** Somebody wants to see the numbers, where their page is opened next. */
  readonly sought?: boolean
}

export const untouched: IssueDraft = { worths: new Map() }

export const numberDrafts = keptDraft<NumberDrafts>({ issues: new Map(), about: new Map() }, ({ about }) =>
  [...about.values()].map(({ text }) => text),
)

const put = <Draft>(drafts: ReadonlyMap<string, Draft>, issue: string, draft: Draft | undefined) => {
  const next = new Map(drafts)
  if (draft === undefined) next.delete(issue)
  else next.set(issue, draft)
  return next
}

export const changeIssueDraft = (
  owner: object,
  issue: string,
  change: (draft: IssueDraft) => IssueDraft,
): void =>
  numberDrafts.change(owner, (drafts) => {
    const next = change(drafts.issues.get(issue) ?? untouched)
    const begun = [next.weight, next.target, next.walkAway].some((typed) => typed !== undefined)
    return { ...drafts, issues: put(drafts.issues, issue, begun || next.worths.size > 0 ? next : undefined) }
  })

export const keepAbout = (owner: object, issue: string, draft: AboutDraft | undefined): void =>
  numberDrafts.change(owner, (drafts) => ({ ...drafts, about: put(drafts.about, issue, draft) }))

export const keepAlternative = (owner: object, typed: string | undefined): void =>
  numberDrafts.change(owner, (drafts) => ({ ...drafts, alternative: typed }))

/** The way to the numbers begins in another space: their page shows itself when it comes. */
export const seekNumbers = (owner: object, sought: boolean): void =>
  numberDrafts.change(owner, (drafts) => ({ ...drafts, sought }))
