/** What of the spine somebody has chosen to see: kept while the room is open, whichever tab or space is in front. */
import { useSession } from '../sync/hooks.ts'
import { keptDraft, useKeptDraft } from '../ui/kept-draft.ts'
import type { Shown } from './spine-rows.ts'

const everything: Shown = { open: false }
const kept = keptDraft<Shown>(everything)

export const useShown = (): Shown => useKeptDraft(kept, useSession())

export const showEverything = (session: object): void => kept.change(session, () => everything)

/** One more press on what is chosen shows all issues again. */
export const showIssue = (session: object, issue: string | undefined): void =>
  kept.change(session, (shown) => ({ ...shown, issue: shown.issue === issue ? undefined : issue }))

export const showOpenOnly = (session: object, open: boolean): void =>
  kept.change(session, (shown) => ({ ...shown, open }))
