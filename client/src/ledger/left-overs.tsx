/** What somebody had begun in the ledger when the room closed: an issue, offers, reasons. Nothing of it was sent. */
import { isBlank } from '@common-ground/shared/room/text'
import { useSession } from '../sync/hooks.ts'
import { useKeptDraft } from '../ui/kept-draft.ts'
import { LeftOver } from '../ui/left-over.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { ledgerDrafts, withPackage, withReason } from './drafts.ts'
import { emptyIssue } from './issue-draft.ts'
import { issueWriting, writeAtIssue } from './issue-writing.ts'

/** The words of a package, field by field. */
const fields = ['words', 'benefit', 'ourGain', 'credit', 'check'] as const

export const LeftOvers = () => {
  const {
    ledger: { begun: words },
    offers,
  } = useTableMessages()
  const session = useSession()
  const { issues: issueWords } = useTableMessages()
  const drafts = useKeptDraft(ledgerDrafts, session)
  const { titles, options } = useKeptDraft(issueWriting, session)
  const change = (to: (now: typeof drafts) => typeof drafts) => ledgerDrafts.change(session, to)
  const all = [
    {
      key: 'issue',
      label: words.issue,
      text: drafts.issue.title,
      drop: () => change((now) => ({ ...now, issue: emptyIssue })),
    },
    {
      key: 'other',
      label: words.issue,
      text: drafts.other?.title ?? '',
      drop: () => change(({ other: _, ...now }) => now),
    },
    ...Object.entries(drafts.packages).flatMap(([key, draft]) =>
      fields.map((field) => ({
        key: `${field} ${key}`,
        label: offers.begun[field],
        text: draft[field],
        drop: () => change((now) => withPackage(now, key, { ...draft, [field]: '' })),
      })),
    ),
    ...drafts.waiting.flatMap((draft, index) =>
      fields.map((field) => ({
        key: `${field} waiting ${index}`,
        label: offers.begun[field],
        text: draft[field],
        drop: () =>
          change((now) => ({
            ...now,
            waiting: now.waiting.map((one) => (one === draft ? { ...draft, [field]: '' } : one)),
          })),
      })),
    ),
    ...Object.entries(drafts.reasons).map(([offer, text]) => ({
      key: `reason ${offer}`,
      label: offers.begun.reason,
      text,
      drop: () => change((now) => withReason(now, offer, undefined)),
    })),
    ...Object.entries(titles).map(([issue, text]) => ({
      key: `title ${issue}`,
      label: issueWords.begun.title,
      text,
      drop: () => writeAtIssue(session, 'titles', issue, undefined),
    })),
    ...Object.entries(options).map(([issue, text]) => ({
      key: `option ${issue}`,
      label: issueWords.begun.option,
      text,
      drop: () => writeAtIssue(session, 'options', issue, undefined),
    })),
  ]
  return all
    .filter(({ text }) => !isBlank(text))
    .map(({ key, label, text, drop }) => <LeftOver key={key} label={label} text={text} onDrop={drop} />)
}
