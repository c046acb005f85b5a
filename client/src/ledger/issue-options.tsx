/** What a value of an issue looks like: its unit and step, or its options, which can be added and taken out. */
import type { Issue } from '@common-ground/shared/acts/issues'
import { limits } from '@common-ground/shared/room/limits'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useAct, useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { formatAmount } from '../ui/amount.ts'
import { useFocusStays } from '../ui/focus-stays.ts'
import { isolated } from '../ui/isolated.ts'
import { useKeptPart } from '../ui/kept-draft.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { IssueLine } from './issue-line.tsx'
import styles from './issue-sheet.module.css'
import { issueWriting, writeAtIssue } from './issue-writing.ts'

interface OptionsProps {
  readonly issue: Issue
  readonly mayChange: boolean
}

interface OptionProps extends OptionsProps {
  readonly option: string
  readonly out: boolean
}

const Option = ({ issue, option, out, mayChange }: OptionProps) => {
  const { ledger, issues } = useTableMessages()
  const words = issues.options
  const { send, sending } = useAct()
  const [refusal, setRefusal] = useState<RefusalReply>()
  const press = async () => {
    setRefusal(undefined)
    const reply = await send({ type: out ? 'add-option' : 'remove-option', issue: issue.id, option })
    if (isRefusal(reply)) setRefusal(reply)
  }
  return (
    <li className={styles.option} data-out={out} data-option tabIndex={-1}>
      <span className={styles.optionText}>
        {out ? (
          <s>
            <bdi>{option}</bdi>
          </s>
        ) : (
          <bdi>{option}</bdi>
        )}
        {out && <span className={styles.out}>{words.out}</span>}
      </span>
      {mayChange && (
        <ActButton
          size="compact-sm"
          variant="subtle"
          color="gray"
          className={styles.press ?? ''}
          aria-label={
            sending
              ? ledger.sending
              : out
                ? words.putBackThis(isolated(option))
                : words.takeOutThis(isolated(option))
          }
          sending={sending ? ledger.sending : undefined}
          onClick={() => void press()}
        >
          {out ? words.putBack : words.takeOut}
        </ActButton>
      )}
      <RefusalNote refusal={refusal} />
    </li>
  )
}

const Options = ({ issue, mayChange }: OptionsProps) => {
  const words = useTableMessages().issues.options
  const session = useSession()
  const writing = useKeptPart(issueWriting, session, ({ options }) => options[issue.id])
  const write = (text: string | undefined) => writeAtIssue(session, 'options', issue.id, text)
  const section = useRef<HTMLDivElement>(null)
  useFocusStays(section, '[data-option], [data-options]')
  if (issue.kind.type !== 'choice') return null
  const { options } = issue.kind
  return (
    <div ref={section} data-options tabIndex={-1} className={styles.options}>
      <ul className={styles.list}>
        {options.map((option) => (
          <Option key={option} issue={issue} option={option} out={false} mayChange={mayChange} />
        ))}
        {issue.removed.map((option) => (
          <Option key={option} issue={issue} option={option} out mayChange={mayChange} />
        ))}
      </ul>
      {mayChange && <p className={styles.hint}>{words.hint}</p>}
      {mayChange && writing === undefined && options.length < limits.optionsPerIssue && (
        <Button
          variant="subtle"
          color="gray"
          className={styles.add ?? ''}
          leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
          onClick={() => write('')}
        >
          {words.add}
        </Button>
      )}
      {mayChange && writing !== undefined && (
        <IssueLine
          label={words.field}
          text={writing}
          limit={limits.text.option}
          send={words.send}
          act={(option) => ({ type: 'add-option', issue: issue.id, option })}
          onChange={write}
          onEnd={() => write(undefined)}
        />
      )}
    </div>
  )
}

export const IssueValues = ({ issue, mayChange }: OptionsProps) => {
  const words = useTableMessages().issues.sheet
  const { kind } = issue
  const said =
    kind.type !== 'amount'
      ? words[kind.type]
      : kind.step === undefined
        ? words.amount(isolated(kind.unit))
        : words.step(formatAmount(kind.step), isolated(kind.unit))
  return (
    <>
      <p className={styles.fact}>{said}</p>
      <Options issue={issue} mayChange={mayChange} />
    </>
  )
}
