/** What was checked of a record, step by step, and each place that does not hold. */
import { type Finding, steps, type Verification } from '@common-ground/shared/verify/verification'
import { IconCheck, IconMinus, IconX } from '@tabler/icons-react'
import { useVerifyMessages } from '../ui/verify-messages.ts'
import { placed } from './placed.ts'
import styles from './verify.module.css'

interface OfVerification {
  readonly verification: Verification
}

const icons = {
  held: <IconCheck size={17} stroke={2} aria-hidden />,
  broken: <IconX size={17} stroke={2} aria-hidden />,
  'not-checked': <IconMinus size={17} stroke={2} aria-hidden />,
}

export const StepsList = ({ verification }: OfVerification) => {
  const words = useVerifyMessages()
  const isUnsigned = verification.verdict === 'whole' && verification.facts.signatures.length === 0
  return (
    <section aria-labelledby="verify-steps">
      <h2 id="verify-steps" className={styles.heading}>
        {words.steps}
      </h2>
      <ul className={styles.steps}>
        {steps.map((step) => {
          const result = verification.steps[step]
          return (
            <li key={step} className={styles.step} data-result={result}>
              <span className={styles.mark}>{icons[result]}</span>
              <span>{step === 'agreement' && isUnsigned ? words.step.unsigned : words.step[step]}</span>
              <span className={styles.result}>{words.result[result]}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const FindingItem = ({ finding }: { readonly finding: Finding }) => {
  const words = useVerifyMessages()
  const { code, entry, place, expected, found } = finding
  const facts = [
    [words.place, place],
    [words.expected, expected],
    [words.found, found],
  ] as const
  return (
    <li className={styles.finding}>
      <p className={styles.findingText}>
        {entry !== undefined && <strong>{words.entry(entry)}: </strong>}
        {words.finding[code]}
      </p>
      <dl className={styles.findingFacts}>
        {facts.map(([name, value]) =>
          value === undefined ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd className={styles.code}>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ),
        )}
      </dl>
    </li>
  )
}

export const FindingsList = ({ verification }: OfVerification) => {
  const words = useVerifyMessages()
  const { verdict, findings, found } = verification
  if (findings.length === 0) return null
  return (
    <section aria-labelledby="verify-findings">
      <h2 id="verify-findings" className={styles.heading}>
        {verdict === 'not-checked' ? words.reasons : words.findings}
      </h2>
      <ol className={styles.findings}>
        {placed(findings).map(({ item, key }) => (
          <FindingItem key={key} finding={item} />
        ))}
      </ol>
      {found > findings.length && <p className={styles.text}>{words.more(found - findings.length)}</p>}
    </section>
  )
}
