/** Where the file of a record is laid or chosen. */
import { Button, FileButton } from '@mantine/core'
import { IconFileSearch } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import { useVerifyMessages } from '../ui/verify-messages.ts'
import styles from './verify.module.css'

interface FileChoiceProps {
  /** One was chosen before. */
  readonly again: boolean
  readonly onFile: (file: File) => void
}

export const FileChoice = ({ again, onFile }: FileChoiceProps) => {
  const words = useVerifyMessages()
  const [over, setOver] = useState(false)
  const drag = (event: DragEvent, entered: boolean) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(entered)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one of two ways, the other has a button and a key.
    <div
      className={styles.drop}
      data-over={over}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false)
        const [file] = event.dataTransfer.files
        if (file) onFile(file)
      }}
    >
      <IconFileSearch size={34} stroke={1.2} aria-hidden className={styles.dropIcon} />
      <p className={styles.dropText}>{words.drop}</p>
      {/* Of any kind: a record under another name is one, and what is none is told so. */}
      <FileButton
        onChange={(file) => {
          if (file) onFile(file)
        }}
      >
        {(button) => (
          <Button {...button} variant={again ? 'default' : 'filled'}>
            {again ? words.chooseOther : words.choose}
          </Button>
        )}
      </FileButton>
    </div>
  )
}
