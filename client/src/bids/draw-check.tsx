/** The check of a draw by one side, in the page and for its eyes: every step in words, and whether it holds. */
import type { Bidding } from '@common-ground/shared/acts/bidding'
import { type DrawCheck as Check, checkDraw, drawSteps } from '@common-ground/shared/bids/check-draw'
import { ledgerOf } from '@common-ground/shared/documents/declare'
import type { Side } from '@common-ground/shared/room/side'
import { homeOf } from '@common-ground/shared/room/space'
import { Button, VisuallyHidden } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useSession, useSpaceState } from '../sync/hooks.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './bids.module.css'

const Steps = ({ check: { holds, compared } }: { readonly check: Check }) => {
  const words = useTableMessages().bids.check
  const whole = drawSteps.every((step) => holds[step])
  return (
    <>
      <p className={styles.verdict} data-whole={whole}>
        {whole ? words.whole : words.broken}
      </p>
      <ul className={styles.steps}>
        {drawSteps.map((step) => (
          <li key={step} data-holds={holds[step]}>
            {holds[step] ? (
              <IconCheck size={16} stroke={2} aria-hidden />
            ) : (
              <IconX size={16} stroke={2} aria-hidden />
            )}
            <span>
              <VisuallyHidden>{holds[step] ? words.holds : words.not}: </VisuallyHidden>
              {step === 'first' ? words.steps.first(compared) : words.steps[step]}
              {!holds[step] && <strong> ({words.not})</strong>}
            </span>
          </li>
        ))}
      </ul>
      {whole && <p className={styles.note}>{words.other}</p>}
    </>
  )
}

export const DrawCheck = ({ bidding, side }: { readonly bidding: Bidding; readonly side: Side }) => {
  const words = useTableMessages().bids.check
  const session = useSession()
  // What is checked is what this page has: of the own space too, which is opened for it.
  useSpaceState(homeOf[side])
  const [check, setCheck] = useState<Check | 'nothing'>()
  const run = () => {
    const joint = ledgerOf(session.joint.doc()).toArray()
    const own = ledgerOf(session.space(homeOf[side]).document.doc()).toArray()
    setCheck(checkDraw({ side, bidding: bidding.id, joint, own }) ?? 'nothing')
  }
  return (
    <div className={styles.check}>
      <Button variant="default" onClick={run}>
        {words.open}
      </Button>
      <div role="status" aria-live="polite">
        {check === 'nothing' && <p className={styles.note}>{words.nothing}</p>}
        {check !== undefined && check !== 'nothing' && <Steps check={check} />}
      </div>
    </div>
  )
}
