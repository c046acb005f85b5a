/** A demo room at one press, for whoever wants to look around before opening a room of their own. */
import type { Surroundings } from '../sync/surroundings.ts'
import { ActButton } from '../ui/act-button.tsx'
import { useFrontMessages } from '../ui/front-messages.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import styles from './demo-card.module.css'
import { useDemo } from './use-demo.ts'

export const DemoCard = ({ surroundings }: { readonly surroundings: Surroundings }) => {
  const words = useFrontMessages().demo
  const { open, setting, refusal } = useDemo(surroundings)
  return (
    <section className={styles.demo} aria-labelledby="demo">
      <div className={styles.words}>
        <h2 id="demo" className={styles.heading}>
          {words.heading}
        </h2>
        <p id="demo-hint" className={styles.hint}>
          {words.hint}
        </p>
      </div>
      <ActButton
        variant="default"
        className={styles.button ?? ''}
        aria-describedby="demo-hint"
        sending={setting ? words.setting : undefined}
        onClick={() => void open()}
      >
        {words.open}
      </ActButton>
      <div className={styles.refusal}>
        <RefusalNote refusal={refusal} />
      </div>
    </section>
  )
}
