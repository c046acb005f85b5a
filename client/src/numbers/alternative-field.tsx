/** How good it would be for a side to have no agreement: the bar every offer is held against, in private. */
import { useId } from 'react'
import { useSession } from '../sync/hooks.ts'
import { useKeptPart } from '../ui/kept-draft.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './alternative-field.module.css'
import { keepAlternative, numberDrafts } from './drafts.ts'
import { NumberSlider } from './number-slider.tsx'
import type { OwnNumbers } from './own-numbers.ts'
import { SavingLine } from './saving-line.tsx'
import { readAlternative, typedWorth } from './typed-numbers.ts'
import { useSaving } from './use-saving.ts'

export const AlternativeField = ({
  own,
  readOnly,
}: {
  readonly own: OwnNumbers
  readonly readOnly: boolean
}) => {
  const words = useTableMessages().numbers.alternative
  const session = useSession()
  const heading = useId()
  const typed = useKeptPart(numberDrafts, session, ({ alternative }) => alternative)
  const { alternative } = own.numbers
  const { act, refusal } = readAlternative(typed, alternative)
  const saving = useSaving(own.space, act, (sent) => {
    const now = readAlternative(numberDrafts.read(session).alternative, sent.worth)
    if (!now.act && !now.refusal) keepAlternative(session, undefined)
  })
  return (
    <section className={styles.alternative} aria-labelledby={heading}>
      <h4 id={heading} className={styles.title}>
        {words.label}
      </h4>
      <p className={styles.hint}>
        {words.hint} <span className={styles.example}>{words.example}</span>
      </p>
      <NumberSlider
        label={words.label}
        said={words.label}
        saidNumber={`${words.label}, 0–100`}
        value={typed ?? typedWorth(alternative)}
        refusal={refusal}
        readOnly={readOnly}
        onChange={(next) => keepAlternative(session, next)}
        onDone={saving.now}
      />
      <RefusalNote refusal={saving.refusal} />
      {!readOnly && (
        <p className={styles.foot}>
          <SavingLine state={saving.state} unfit={refusal !== undefined} said={alternative !== undefined} />
        </p>
      )}
    </section>
  )
}
