/** Words of yours the room could not take: here to copy, until you dismiss them. */
import { Button } from '@mantine/core'
import { useSetAside } from '../sync/hooks.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { useMessages } from '../ui/messages.ts'
import { Voice } from '../ui/voice.tsx'
import { RailSection } from './rail-section.tsx'
import styles from './set-aside-section.module.css'

export const SetAsideSection = () => {
  const words = useMessages().room.rail
  const { texts, dismiss } = useSetAside()
  if (texts.length === 0) return null
  return (
    <RailSection title={words.setAside}>
      <p className={styles.lead}>{words.setAsideLead}</p>
      <ul className={styles.list}>
        {texts.map(({ id, text, refusal }) => (
          <li key={id} className={styles.item} data-refused={refusal.refused}>
            <Voice size="small" className={styles.text}>
              {text}
            </Voice>
            <p className={styles.why}>{refusal.sentence}</p>
            <div className={styles.actions}>
              <CopyButton size="xs" text={text} label={words.copy} copiedLabel={words.copied} />
              <Button size="xs" variant="subtle" color="gray" onClick={() => dismiss(id)}>
                {words.dismiss}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </RailSection>
  )
}
