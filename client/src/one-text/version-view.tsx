/** A version of one text: as text, or as what changed since the one before; and the way through all of them. */
import type { OneText } from '@common-ground/shared/acts/one-text'
import { ActionIcon, Button, SegmentedControl } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useRoomState } from '../sync/hooks.ts'
import { ComparedWords } from '../ui/compared-words.tsx'
import { Moment } from '../ui/moment.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import styles from './one-text.module.css'

interface VersionViewProps {
  readonly text: OneText
  /** The one that is shown, from 1. */
  readonly version: number
  readonly onChoose: (version: number) => void
}

const Steps = ({
  text,
  version,
  onChoose,
  children,
}: VersionViewProps & { readonly children: ReactNode }) => {
  const words = useTableMessages().oneText.version
  const all = text.versions.length
  const step = (to: number, label: string, Icon: typeof IconChevronLeft) => {
    const there = to >= 1 && to <= all
    return (
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={label}
        title={label}
        // Not disabled in the DOM: at the last step it would lose the keyboard.
        aria-disabled={!there}
        onClick={() => there && onChoose(to)}
      >
        <Icon size={18} stroke={1.8} aria-hidden />
      </ActionIcon>
    )
  }
  return (
    <div className={styles.steps}>
      {all > 1 && step(version - 1, words.earlier, IconChevronLeft)}
      <strong role="status">{words.of(version, all)}</strong>
      {all > 1 && step(version + 1, words.later, IconChevronRight)}
      {version < all && (
        <Button size="compact-xs" variant="subtle" color="mediator" onClick={() => onChoose(all)}>
          {words.newest}
        </Button>
      )}
      <span className={styles.meta}>{children}</span>
    </div>
  )
}

export const VersionView = ({ text, version, onChoose }: VersionViewProps) => {
  const words = useTableMessages().oneText.version
  const { people } = useRoomState()
  const [compares, setCompares] = useState(false)
  const shown = text.versions[version - 1]
  const before = text.versions[version - 2]
  if (!shown) return null
  const compared = compares ? before : undefined
  return (
    <div className={styles.version}>
      <div className={styles.versionHead}>
        <Steps text={text} version={version} onChoose={onChoose}>
          <bdi>{people.get(shown.by)?.name}</bdi> <Moment at={shown.at} />
        </Steps>
        {before && (
          <SegmentedControl
            size="xs"
            aria-label={words.shows(version - 1)}
            value={compares ? 'changes' : 'text'}
            onChange={(value) => setCompares(value === 'changes')}
            data={[
              { value: 'text', label: words.text },
              { value: 'changes', label: words.changes },
            ]}
            classNames={{ label: styles.shownLabel ?? '' }}
          />
        )}
      </div>
      <Voice as="blockquote" className={styles.text} size={compared ? 'small' : 'normal'}>
        {compared ? <ComparedWords from={compared.text} to={shown.text} /> : shown.text}
      </Voice>
    </div>
  )
}
