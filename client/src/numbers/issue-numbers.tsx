/** Everything one side says of one issue in numbers, and what it is really about. */
import type { Issue } from '@common-ground/shared/acts/issues'
import type { Agreed } from '@common-ground/shared/ledger/concessions'
import { isBlank } from '@common-ground/shared/room/text'
import { memo } from 'react'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { AboutField } from './about-field.tsx'
import { AmountField } from './amount-field.tsx'
import styles from './issue-numbers.module.css'
import { NumberSlider } from './number-slider.tsx'
import type { OwnNumbers } from './own-numbers.ts'
import { SavingLine } from './saving-line.tsx'
import { typedAmount, typedWorth } from './typed-numbers.ts'
import { type IssueInHand, useIssueNumbers } from './use-issue-numbers.ts'
import { optionText, valueText } from './value-text.ts'

interface IssueNumbersProps {
  readonly own: OwnNumbers
  readonly issue: Issue
  readonly agreed: Agreed | undefined
  /** Of all that weighs, in percent; undefined while nothing weighs anything. */
  readonly share: number | undefined
  readonly readOnly: boolean
}

const percent = new Intl.NumberFormat(undefined, { style: 'percent' })

const Range = ({
  hand,
  issue,
  unit,
  readOnly,
}: Pick<IssueNumbersProps, 'issue' | 'readOnly'> & { readonly hand: IssueInHand; readonly unit: string }) => {
  const words = useTableMessages().numbers.issue
  const { draft, read, saving, write } = hand
  return (
    <div className={styles.range}>
      <AmountField
        label={words.target}
        said={words.targetOf(issue.title)}
        unit={unit}
        value={draft.target ?? typedAmount(read.numbers.target)}
        refusal={read.refusals.target}
        readOnly={readOnly}
        onChange={(target) => write({ target })}
        onDone={saving.now}
      />
      <AmountField
        label={words.walkAway}
        said={words.walkAwayOf(issue.title)}
        unit={unit}
        value={draft.walkAway ?? typedAmount(read.numbers.walkAway)}
        refusal={read.refusals.walkAway}
        readOnly={readOnly}
        onChange={(walkAway) => write({ walkAway })}
        onDone={saving.now}
      />
    </div>
  )
}

/** Those one can still choose, and those taken out meanwhile that were weighed. */
const optionsOf = ({ kind, removed }: Issue, weighed: ReadonlyMap<string, number>) => {
  if (kind.type !== 'choice') return kind.type === 'yes-no' ? ['yes', 'no'] : []
  return [...kind.options, ...removed.filter((option) => weighed.has(option))]
}

const Worths = ({
  hand,
  issue,
  options,
  readOnly,
}: Pick<IssueNumbersProps, 'issue' | 'readOnly'> & {
  readonly hand: IssueInHand
  readonly options: readonly string[]
}) => {
  const messages = useTableMessages().numbers
  const words = messages.issue
  const { draft, read, saving, writeWorth } = hand
  return (
    // biome-ignore lint/a11y/useSemanticElements: the fieldset is the issue's; within it these belong together.
    <div role="group" aria-label={`${words.worths}, ${issue.title}`} className={styles.worths}>
      <span className={styles.label}>
        {words.worths}
        <span className={styles.hint}> {words.worthsHint}</span>
      </span>
      {options.map((option) => {
        const name = optionText(issue.kind, option, messages)
        return (
          <NumberSlider
            key={option}
            label={<bdi>{name}</bdi>}
            said={words.worthOf(name, issue.title)}
            saidNumber={words.worthNumber(name, issue.title)}
            value={draft.worths.get(option) ?? typedWorth(read.numbers.worths.get(option))}
            refusal={read.refusals.worths.get(option)}
            readOnly={readOnly}
            note={issue.removed.includes(option) ? words.removed : undefined}
            onChange={(typed) => writeWorth(option, typed)}
            onDone={saving.now}
          />
        )
      })}
    </div>
  )
}

export const IssueNumbers = memo(({ own, issue, agreed, share, readOnly }: IssueNumbersProps) => {
  const messages = useTableMessages().numbers
  const words = messages.issue
  const hand = useIssueNumbers(own, issue)
  const { draft, read, saving, write } = hand
  const { kind } = issue
  const { refusals, numbers } = read
  const unfit = Boolean(refusals.weight ?? refusals.target ?? refusals.walkAway) || refusals.worths.size > 0
  const said = own.numbers.issues.has(issue.id)
  const weight = draft.weight ?? typedWorth(numbers.weight)
  return (
    <fieldset className={styles.issue} data-issue={issue.id}>
      <legend className={styles.title}>
        <bdi>{issue.title}</bdi>
        {agreed && (
          <span className={styles.agreed}>
            {words.agreed} <bdi>{valueText(issue, agreed.value, messages)}</bdi>
          </span>
        )}
      </legend>
      {kind.type === 'text' ? (
        <p className={styles.hint}>{words.inWords}</p>
      ) : (
        <NumberSlider
          label={words.weight}
          said={words.weightOf(issue.title)}
          saidNumber={words.weightNumber(issue.title)}
          value={weight}
          refusal={refusals.weight}
          readOnly={readOnly}
          note={share === undefined || isBlank(weight) ? undefined : words.share(percent.format(share / 100))}
          onChange={(typed) => write({ weight: typed })}
          onDone={saving.now}
        />
      )}
      {kind.type === 'amount' && <Range hand={hand} issue={issue} unit={kind.unit} readOnly={readOnly} />}
      {(kind.type === 'choice' || kind.type === 'yes-no') && (
        <Worths
          hand={hand}
          issue={issue}
          options={optionsOf(issue, own.numbers.issues.get(issue.id)?.worths ?? new Map())}
          readOnly={readOnly}
        />
      )}
      <AboutField own={own} issue={issue} readOnly={readOnly} />
      <RefusalNote refusal={saving.refusal} />
      {!readOnly && kind.type !== 'text' && (
        <p className={styles.foot}>
          <SavingLine state={saving.state} unfit={unfit} said={said} />
        </p>
      )}
    </fieldset>
  )
})
