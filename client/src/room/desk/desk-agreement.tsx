/** The agreement on the desk: how far it is, who has signed it, and the way to it. */
import { hasSigned } from '@common-ground/shared/acts/signing'
import { Button } from '@mantine/core'
import { useAgreement } from '../../agreement/use-agreement.ts'
import { useOutOfStep } from '../../agreement/use-out-of-step.ts'
import { useRoomState, useSession } from '../../sync/hooks.ts'
import { HalfDiscs } from '../../ui/half-discs.tsx'
import { isolated } from '../../ui/isolated.ts'
import { useTableMessages } from '../../ui/table-messages.ts'
import { useTablePlace } from '../table-place.ts'
import styles from './desk.module.css'
import { DeskCard } from './desk-card.tsx'

export const DeskAgreement = () => {
  const { agreement } = useTableMessages()
  const words = agreement.desk
  const { sides } = useSession().door
  const { signing } = useRoomState()
  const { clauses } = useAgreement()
  const apart = useOutOfStep().length
  const { go } = useTablePlace()
  const [a, b] = [hasSigned(signing, 'a'), hasSigned(signing, 'b')]
  const signed = () => {
    if (signing.sealed) return words.sealed
    return a || b ? words.signedBy(isolated(sides[a ? 'a' : 'b'])) : words.notSigned
  }
  return (
    <DeskCard title={agreement.waiting.title} aside={<HalfDiscs a={a} b={b} size={20} label={signed()} />}>
      <p className={styles.soft}>{clauses.length === 0 ? words.none : words.clauses(clauses.length)}</p>
      {clauses.length > 0 && <p className={styles.soft}>{signed()}</p>}
      {apart > 0 && <p className={styles.soft}>{agreement.waiting.outOfStepTitle(apart)}</p>}
      {clauses.length > 0 && (
        <Button size="sm" variant="default" className={styles.deed ?? ''} onClick={() => go('agreement')}>
          {words.look}
        </Button>
      )}
    </DeskCard>
  )
}
