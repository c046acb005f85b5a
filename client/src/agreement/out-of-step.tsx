/** A clause whose words no longer say what was agreed beneath it: what is beneath now, the difference, and what to do about it. */
import type { ReadClause } from '@common-ground/shared/agreement/compose'
import { blocksText } from '@common-ground/shared/agreement/rich-text'
import { ActButton } from '../ui/act-button.tsx'
import { ComparedWords } from '../ui/compared-words.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import { BlocksView } from './blocks-view.tsx'
import styles from './out-of-step.module.css'
import { usePageAct } from './use-page-act.ts'

interface OutOfStepProps {
  readonly clause: ReadClause
  /** Absent for those who only read. */
  readonly onWrite: (() => void) | undefined
}

export const OutOfStep = ({ clause: { source, blocks, wording = source.id }, onWrite }: OutOfStepProps) => {
  const { outOfStep: words, sending: underWay } = useTableMessages().agreement
  const { send, sending, refusal } = usePageAct()
  return (
    <div className={styles.note} data-out-of-step>
      <p className={styles.title}>{words.title}</p>
      <div className={styles.pair}>
        <div>
          <p className={styles.label}>{words.beneath}</p>
          <BlocksView blocks={source.blocks} />
        </div>
        <div>
          <p className={styles.label}>{words.compared}</p>
          <Voice size="small">
            <ComparedWords from={blocksText(blocks)} to={blocksText(source.blocks)} />
          </Voice>
        </div>
      </div>
      {onWrite ? (
        <div className={styles.buttons}>
          <ActButton
            size="compact-sm"
            variant="default"
            sending={sending ? underWay : undefined}
            onClick={() =>
              void send({ type: 'keep-wording', clause: wording, source: source.hash }, ['clause-in-step'])
            }
          >
            {words.fits}
          </ActButton>
          <ActButton size="compact-sm" variant="subtle" sending={undefined} onClick={onWrite}>
            {words.goOn}
          </ActButton>
        </div>
      ) : (
        <p className={styles.label}>{words.watch}</p>
      )}
      <RefusalNote refusal={refusal} />
    </div>
  )
}
