/** Exploring, an offer, an if-then or a gift: the choice, and in one sentence what it binds. */
import { SegmentedControl } from '@mantine/core'
import { useId } from 'react'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './composer-kinds.module.css'
import { type ComposedKind, composedKinds } from './package-draft.ts'

interface ComposerKindsProps {
  readonly kind: ComposedKind
  /** What this can be: a counter is an offer or an if-then, the mediator explores. */
  readonly kinds: readonly ComposedKind[]
  readonly onChange: (kind: ComposedKind) => void
}

export const ComposerKinds = ({ kind, kinds, onChange }: ComposerKindsProps) => {
  const words = useTableMessages().offers.composer
  const id = useId()
  return (
    <div className={styles.kinds} data-kind={kind}>
      {kinds.length > 1 && (
        <SegmentedControl
          fullWidth
          size="md"
          aria-label={words.kind}
          aria-describedby={id}
          value={kind}
          onChange={(value) => onChange(composedKinds.find((one) => one === value) ?? kind)}
          data={kinds.map((value) => ({ value, label: words.kinds[value] }))}
          classNames={{ root: styles.choice ?? '', label: styles.label ?? '' }}
        />
      )}
      <p id={id} className={styles.binds} aria-live="polite">
        {words.binds[kind]}
      </p>
    </div>
  )
}
