/** The verdict on a file: large, in words and with a sign of its own, and all that stands behind it. */
import type { Verification } from '@common-ground/shared/verify/verification'
import { IconHelpCircle, IconShieldCheck, IconShieldX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useVerifyMessages } from '../ui/verify-messages.ts'
import { AgreementReading } from './agreement-reading.tsx'
import { FindingsList, StepsList } from './findings-list.tsx'
import { RecordFactsList } from './record-facts.tsx'
import styles from './verify.module.css'

interface VerdictProps {
  readonly file: File
  readonly verification: Verification
}

const icons = {
  whole: <IconShieldCheck size={44} stroke={1.4} aria-hidden />,
  'not-whole': <IconShieldX size={44} stroke={1.4} aria-hidden />,
  'not-checked': <IconHelpCircle size={44} stroke={1.4} aria-hidden />,
}

export const Verdict = ({ file, verification }: VerdictProps) => {
  const words = useVerifyMessages()
  const title = useRef<HTMLHeadingElement>(null)
  const { verdict } = verification
  const isCompared = verification.verdict !== 'whole' || verification.key === 'as-expected'
  const named = isCompared ? verdict : 'whole-in-itself'
  useEffect(() => {
    title.current?.focus()
  }, [])
  return (
    <>
      <div className={styles.verdict} data-verdict={verdict}>
        {icons[verdict]}
        <div>
          <h2 ref={title} tabIndex={-1} className={styles.verdictTitle}>
            {words.verdict[named]}
          </h2>
          <p className={styles.text}>{words.verdictText[named]}</p>
          {verification.verdict === 'whole' && !isCompared && (
            <p className={styles.text}>{words.keyNotCompared(verification.facts.fingerprint)}</p>
          )}
          {verification.verdict === 'whole' && verification.facts.withheld > 0 && (
            <p className={styles.text}>{words.withheld(verification.facts.withheld)}</p>
          )}
          <p className={styles.soft}>
            {words.ofFile}: <bdi>{file.name}</bdi>
          </p>
        </div>
      </div>
      <FindingsList verification={verification} />
      {verification.verdict === 'whole' && (
        <>
          <AgreementReading text={verification.facts.agreement} />
          <RecordFactsList facts={verification.facts} />
        </>
      )}
      <StepsList verification={verification} />
    </>
  )
}
