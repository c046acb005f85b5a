/** Opening an issue: a title either side could have written, and what a value looks like. */

import { limits } from '@common-ground/shared/room/limits'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { isBlank } from '@common-ground/shared/room/text'
import { Button, Radio, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct, useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { formatAmount, parseAmount } from '../ui/amount.ts'
import { useKeptPart } from '../ui/kept-draft.ts'
import { LengthLeft } from '../ui/length-left.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { coached } from '../wording/coached.ts'
import { issueOpened, ledgerDrafts, swapIssues } from './drafts.ts'
import { type IssueDraft, type IssueRefusals, issueAct, kindNames } from './issue-draft.ts'
import styles from './issue-form.module.css'
import { OptionFields } from './option-fields.tsx'

/** Sends the draft; it stays until the issue is recorded. */
const useIssueDraft = (onOpened: () => void) => {
  const session = useSession()
  const { send, sending } = useAct()
  const draft = useKeptPart(ledgerDrafts, session, ({ issue }) => issue)
  const other = useKeptPart(ledgerDrafts, session, (drafts) => drafts.other)
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<RefusalReply>()
  const act = issueAct(draft)
  const change = (issue: IssueDraft) => {
    setRefusal(undefined)
    ledgerDrafts.change(session, (drafts) => ({ ...drafts, issue }))
  }
  const submit = async () => {
    setTried(true)
    setRefusal(undefined)
    if (!('type' in act)) return
    const reply = await send(act)
    if (isRefusal(reply)) return setRefusal(reply)
    issueOpened(session)
    setTried(false)
    // The one that waited is next, in the same form.
    if (!other) onOpened()
  }
  const swap = () => {
    setTried(false)
    setRefusal(undefined)
    swapIssues(session)
  }
  return {
    draft,
    other,
    change,
    swap,
    submit,
    sending,
    refusal,
    missing: (tried && !('type' in act) ? act : {}) satisfies IssueRefusals,
  }
}

interface AmountFieldsProps {
  readonly draft: IssueDraft
  readonly missing: IssueRefusals
  readonly onChange: (draft: IssueDraft) => void
}

const AmountFields = ({ draft, missing, onChange }: AmountFieldsProps) => {
  const { ledger, issues } = useTableMessages()
  const words = issues.form
  const step = parseAmount(draft.step)
  const hint =
    step === undefined
      ? words.stepHint
      : words.stepReads(formatAmount(step), isBlank(draft.unit) ? '…' : draft.unit.trim())
  return (
    <div className={styles.amount}>
      <TextInput
        label={ledger.form.unit}
        placeholder={ledger.form.unitPlaceholder}
        value={draft.unit}
        onChange={(event) => onChange({ ...draft, unit: event.currentTarget.value })}
        error={missing.unit?.sentence}
        required
        dir="auto"
      />
      <TextInput
        label={words.step}
        placeholder={words.stepPlaceholder}
        inputMode="decimal"
        autoComplete="off"
        value={draft.step}
        onChange={(event) => onChange({ ...draft, step: event.currentTarget.value })}
        description={hint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={missing.step?.sentence}
      />
    </div>
  )
}

export const IssueForm = ({ onOpened }: { readonly onOpened: () => void }) => {
  const words = useTableMessages().ledger
  const { draft, other, change, swap, submit, sending, refusal, missing } = useIssueDraft(onOpened)
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!sending) void submit()
      }}
    >
      <p className={styles.lead}>{words.form.lead}</p>
      {other && (
        <div className={styles.other} role="status">
          <p className={styles.lead}>{words.form.begun(other.title)}</p>
          <Button variant="default" size="compact-sm" onClick={swap}>
            {words.form.swap}
          </Button>
        </div>
      )}
      <div>
        <TextInput
          {...coached}
          data-autofocus
          label={words.form.name}
          placeholder={words.form.namePlaceholder}
          value={draft.title}
          onChange={(event) => change({ ...draft, title: event.currentTarget.value })}
          error={missing.title?.sentence}
          required
          dir="auto"
        />
        <LengthLeft text={draft.title} limit={limits.text.issueTitle} words={words} />
      </div>
      <Radio.Group
        label={words.form.kind}
        value={draft.kind}
        onChange={(value) =>
          change({ ...draft, kind: kindNames.find((name) => name === value) ?? draft.kind })
        }
      >
        <div className={styles.kinds}>
          {kindNames.map((kind) => (
            <Radio
              key={kind}
              value={kind}
              classNames={{ radio: styles.radio ?? '' }}
              label={words.form.kindHint[kind]}
              description={words.form.kindExample[kind]}
            />
          ))}
        </div>
      </Radio.Group>
      {draft.kind === 'amount' && <AmountFields draft={draft} missing={missing} onChange={change} />}
      {draft.kind === 'choice' && (
        <OptionFields
          options={draft.options}
          error={missing.options?.sentence}
          onChange={(options) => change({ ...draft, options })}
        />
      )}
      <RefusalNote refusal={refusal} />
      <div className={styles.foot}>
        <span className={styles.readers}>{words.bothRead}</span>
        <ActButton type="submit" sending={sending ? words.sending : undefined}>
          {words.form.send}
        </ActButton>
      </div>
    </form>
  )
}
