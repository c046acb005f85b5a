/** Where the mediator writes the proposal both sides would receive: its words, what issues come to by it, and how long both can answer. */

import { onTable } from '@common-ground/shared/acts/issues'
import type { PutProposalAct } from '@common-ground/shared/acts/proposals'
import { valueRefusal } from '@common-ground/shared/acts/value'
import { limits } from '@common-ground/shared/room/limits'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import { textRefusal } from '@common-ground/shared/room/text'
import { useState } from 'react'
import { ComposerIssues } from '../ledger/composer-issues.tsx'
import { ComposerWords } from '../ledger/composer-words.tsx'
import { ValueControl } from '../ledger/value-control.tsx'
import { useAct, useRoomState, useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { parseAmount } from '../ui/amount.ts'
import { useKeptDraft } from '../ui/kept-draft.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { noProposal, type ProposalDraft, proposalDraft } from './drafts.ts'
import styles from './proposals.module.css'
import { VotingTime } from './voting-time.tsx'

export const ProposalForm = ({ proposal }: { readonly proposal: string }) => {
  const { proposals } = useTableMessages()
  const words = proposals.form
  const session = useSession()
  const { issues } = useRoomState()
  const draft = useKeptDraft(proposalDraft, session)
  const { send, sending } = useAct()
  const [refusal, setRefusal] = useState<RefusalReply>()
  const [tried, setTried] = useState(false)
  const change = (next: Partial<ProposalDraft>) => {
    setRefusal(undefined)
    proposalDraft.change(session, (before) => ({ ...before, ...next }))
  }
  const listed = onTable(issues)
  const chosen = listed.filter(({ id }) => draft.values.has(id))
  const terms = chosen.map((issue) => {
    const typed = draft.values.get(issue.id) ?? ''
    const to = issue.kind.type === 'amount' ? (parseAmount(typed) ?? '') : typed
    return { issue, typed, to, unfit: valueRefusal(issue, to) }
  })
  const setValue = (issue: string, value: string | undefined) => {
    const values = new Map(draft.values)
    if (value === undefined) values.delete(issue)
    else values.set(issue, value)
    change({ values })
  }
  const put = async () => {
    setTried(true)
    const unfit = textRefusal(draft.text, limits.text.proposal) ?? terms.find((term) => term.unfit)?.unfit
    if (unfit) return setRefusal(replyOf(unfit))
    const act: PutProposalAct = {
      type: 'put-proposal',
      proposal,
      text: draft.text,
      terms: terms.map(({ issue, to }) => ({ issue: issue.id, to })),
      minutes: Number(draft.minutes),
    }
    const reply = await send(act)
    if (isRefusal(reply)) setRefusal(reply)
    else proposalDraft.change(session, () => noProposal)
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!sending) void put()
      }}
    >
      <ComposerWords
        label={words.text}
        hint={words.textHint}
        placeholder={words.textPlaceholder}
        text={draft.text}
        limit={limits.text.proposal}
        error={undefined}
        required
        rows={3}
        onChange={(text) => change({ text })}
      />
      {listed.length > 0 && (
        <ComposerIssues
          legend={words.issues}
          hint={words.issuesHint}
          issues={listed}
          chosen={chosen.map(({ id }) => id)}
          error={undefined}
          onToggle={(issue) => setValue(issue, draft.values.has(issue) ? undefined : '')}
        />
      )}
      {terms.map(({ issue, typed, unfit }) => (
        <div key={issue.id} className={styles.term}>
          <span className={styles.termTitle}>
            <bdi>{issue.title}</bdi>
          </span>
          <ValueControl
            kind={issue.kind}
            title={issue.title}
            label={words.value(issue.title)}
            value={typed}
            error={tried && unfit ? replyOf(unfit).sentence : undefined}
            onChange={(value) => setValue(issue.id, value)}
          />
        </div>
      ))}
      <VotingTime minutes={draft.minutes} onChange={(minutes) => change({ minutes })} />
      <p className={styles.hint}>{words.after}</p>
      <RefusalNote refusal={refusal} />
      <ActButton
        type="submit"
        className={styles.send ?? ''}
        sending={sending ? proposals.sending : undefined}
      >
        {words.send}
      </ActButton>
    </form>
  )
}
