/** Words of yours the room could not take: here to copy, until you dismiss them; only those of the space they stand in. */
import type { Space } from '@common-ground/shared/room/space'
import { Button } from '@mantine/core'
import { useSetAside } from '../sync/hooks.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { useMessages } from '../ui/messages.ts'
import { Voice } from '../ui/voice.tsx'
import { RailSection } from './rail-section.tsx'
import styles from './set-aside-section.module.css'

interface SetAsideSectionProps {
  /** The spaces whose words may be seen here. */
  readonly spaces: readonly Space[]
}

export const SetAsideSection = ({ spaces }: SetAsideSectionProps) => {
  const words = useMessages().room.rail
  const { texts, dismiss } = useSetAside()
  const shown = texts.filter(({ space }) => spaces.includes(space))
  if (shown.length === 0) return null
  return (
    <RailSection title={words.setAside}>
      <p className={styles.lead}>{words.setAsideLead}</p>
      <ul className={styles.list}>
        {shown.map(({ id, where, text, refusal }) => (
          <li key={id} className={styles.item} data-refused={refusal.refused}>
            <p className={styles.where}>{words.setAsideFrom[where]}</p>
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
