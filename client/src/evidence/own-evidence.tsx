/** Evidence of a space that is not the joint one, in that space's colour, with who reads it at its head. */
import { accessTo } from '@common-ground/shared/room/access'
import type { Space } from '@common-ground/shared/room/space'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useId } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { ReadsThis } from '../ui/reads-this.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { compose } from './drafts.ts'
import { EvidenceCardView } from './evidence-card.tsx'
import { EvidenceLeftOver } from './left-overs.tsx'
import styles from './own-evidence.module.css'
import { useEvidence } from './use-evidence.ts'

interface OwnEvidenceProps {
  readonly space: Space
  /** It stands beside the joint table, and must not be taken for part of it. */
  readonly beside?: boolean
}

export const OwnEvidence = ({ space, beside = false }: OwnEvidenceProps) => {
  const words = useTableMessages().evidence
  const session = useSession()
  const { you, door } = session
  const { stage } = useRoomState().stage
  const items = useEvidence(space)
  const heading = useId()
  const open = accessTo(space, you.standing, stage) === 'write'
  return (
    <section className={styles.own} data-space={space} data-beside={beside} aria-labelledby={heading}>
      <header className={styles.header}>
        <h3 id={heading} className={styles.title}>
          {beside ? words.onlyYours : words.here}
        </h3>
        <ReadsThis space={space} reader={you.standing} sides={door.sides} />
        {open && (
          <Button
            size="xs"
            variant="default"
            className={styles.add ?? ''}
            leftSection={<IconPlus size={14} stroke={1.8} aria-hidden />}
            onClick={() => compose(session, { space })}
          >
            {words.addHere}
          </Button>
        )}
      </header>
      {!open && <EvidenceLeftOver composing={{ space }} />}
      <p className={styles.hint}>{items.length === 0 ? words.onlyYoursNone : words.onlyYoursHint}</p>
      {items.length > 0 && (
        <ul className={styles.cards}>
          {items.map((standing) => (
            <li key={standing.card.id}>
              <EvidenceCardView standing={standing} space={space} open={open} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
