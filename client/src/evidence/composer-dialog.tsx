/** The composer over whatever page one is on: the whole screen beside a call, a dialog elsewhere. What was written stays. */
import { Modal } from '@mantine/core'
import { useSession } from '../sync/hooks.ts'
import { useBand } from '../ui/band.ts'
import { useKeptPart } from '../ui/kept-draft.ts'
import { useMessages } from '../ui/messages.ts'
import styles from './composer.module.css'
import { Composer } from './composer.tsx'
import { compose, composingKey, evidenceDrafts } from './drafts.ts'

export const ComposerDialog = () => {
  const words = useMessages().evidence
  const session = useSession()
  const narrow = useBand() === 'companion'
  const composing = useKeptPart(evidenceDrafts, session, (drafts) => drafts.composing)
  return (
    <Modal.Root
      opened={composing !== undefined}
      onClose={() => compose(session, undefined)}
      size="lg"
      classNames={{ content: styles.sheet ?? '' }}
      fullScreen={narrow}
      {...(narrow ? { transitionProps: { duration: 0 } } : {})}
    >
      <Modal.Overlay backgroundOpacity={0.4} />
      <Modal.Content>
        <div className={styles.head}>
          <Modal.Title className={styles.title}>
            {composing?.revises === undefined ? words.composer.title : words.composer.revise}
          </Modal.Title>
          <Modal.CloseButton aria-label={words.close} />
        </div>
        <Modal.Body className={styles.body}>
          {composing && <Composer key={composingKey(composing)} composing={composing} />}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
