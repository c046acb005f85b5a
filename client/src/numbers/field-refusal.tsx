/** Why what stands in a field is not saved, beside it: there before it says anything, so that screen readers hear it. */
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import styles from './field-refusal.module.css'

interface FieldRefusalProps {
  readonly id: string
  readonly refusal: RefusalReply | undefined
}

export const FieldRefusal = ({ id, refusal }: FieldRefusalProps) => (
  <span id={id} role="status" className={styles.refusal} data-refused={refusal?.refused}>
    {refusal?.sentence}
  </span>
)
