/** The tools of a clause's editor: bold, italic and both kinds of lists, and the way out. They never take the keyboard. */
import { ActionIcon, Button } from '@mantine/core'
import { IconBold, IconEye, IconItalic, IconList, IconListNumbers } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useTableMessages } from '../ui/table-messages.ts'
import { besideField } from '../wording/coached.ts'
import { type Setting, toggle } from '../writing/rich-words.ts'
import styles from './clause-tools.module.css'

export const settings = ['bold', 'italic', 'bulletList', 'orderedList'] as const satisfies readonly Setting[]

const icons = {
  bold: IconBold,
  italic: IconItalic,
  bulletList: IconList,
  orderedList: IconListNumbers,
} as const satisfies Record<Setting, unknown>

const keys = {
  bold: 'Control+B',
  italic: 'Control+I',
  bulletList: 'Control+Shift+8',
  orderedList: 'Control+Shift+7',
} as const satisfies Record<Setting, string>

interface ClauseToolsProps {
  /** Absent for the moment before it is made. */
  readonly editor: Editor | undefined
  /** What holds where the caret is. */
  readonly set: readonly Setting[]
  readonly onDone: () => void
}

export const ClauseTools = ({ editor, set, onDone }: ClauseToolsProps) => {
  const { agreement } = useTableMessages()
  const words = agreement.wording
  return (
    <div {...besideField} className={styles.tools} role="toolbar" aria-label={words.tools}>
      {settings.map((setting) => {
        const Icon = icons[setting]
        return (
          <ActionIcon
            key={setting}
            size="md"
            aria-label={words[setting]}
            title={words[setting]}
            aria-keyshortcuts={keys[setting]}
            aria-pressed={set.includes(setting)}
            className={styles.tool ?? ''}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => editor && toggle(editor, setting)}
          >
            <Icon size={17} stroke={1.8} aria-hidden />
          </ActionIcon>
        )
      })}
      <span className={styles.readers}>
        <IconEye size={13} stroke={1.8} aria-hidden /> {agreement.bothRead}
      </span>
      <Button
        className={styles.done ?? ''}
        size="compact-sm"
        variant="subtle"
        onMouseDown={(event) => event.preventDefault()}
        onClick={onDone}
      >
        {words.done}
      </Button>
    </div>
  )
}
