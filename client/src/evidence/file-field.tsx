/** Where a file is dropped, pasted or chosen, and given the name its readers will see. */
import { beginningBytes, endingsOf, kindByBeginning } from '@common-ground/shared/room/file-kind'
import { cleanFileName, fileNameRefusal } from '@common-ground/shared/room/file-name'
import { limits } from '@common-ground/shared/room/limits'
import { type RefusalReply, refuse } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import { Button, FileButton, TextInput } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './composer.module.css'
import type { FileDraft } from './evidence-draft.ts'
import { sizeOf } from './file-size.ts'
import { SeenRefusal } from './seen-refusal.tsx'

interface FileFieldProps {
  readonly file: FileDraft | undefined
  readonly nameRefusal: RefusalReply | undefined
  /** Why the last one was not taken. */
  readonly refusal: RefusalReply | undefined
  /** What is being sent stays as it is until then. */
  readonly sending: boolean
  /** How far it is sent, 0 to 1; undefined while nothing is on its way. */
  readonly progress: number | undefined
  readonly onChange: (file: FileDraft | undefined) => void
  readonly onStop: () => void
  readonly onTake: (file: File | null) => void
}

const percent = new Intl.NumberFormat(undefined, { style: 'percent' })

/** A file as it was chosen, under a name that can be shown. One that cannot be read says so when it is sent. */
export const draftOfFile = async (file: File, otherwise: string): Promise<FileDraft> => {
  const fits = fileNameRefusal(file.name) === undefined
  const name = fits ? file.name : cleanFileName(file.name, otherwise)
  const beginning = await file
    .slice(0, beginningBytes)
    .arrayBuffer()
    .catch(() => new ArrayBuffer())
  const kind = kindByBeginning(new Uint8Array(beginning))
  return { blob: file, name, cleaned: !fits, ...(kind ? { kind } : {}) }
}

export const fileRefusal = ({ size }: Blob): RefusalReply | undefined => {
  if (size === 0) return replyOf(refuse('file-empty'))
  return size > limits.file.bytes ? replyOf(refuse('file-too-large')) : undefined
}

export const FileField = ({
  file,
  nameRefusal,
  refusal,
  sending,
  progress,
  onChange,
  onStop,
  onTake,
}: FileFieldProps) => {
  const words = useTableMessages().evidence.file
  const [over, setOver] = useState(false)
  const { kind } = file ?? {}
  const misnamed = nameRefusal?.refused === 'file-ending' && kind !== undefined
  const drag = (event: DragEvent, entered: boolean) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(entered)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one of three ways, the others have a button and a key.
    <div
      className={styles.drop}
      data-over={over}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      // The form takes it, wherever in it it is let go of.
      onDrop={() => setOver(false)}
    >
      <SeenRefusal refusal={refusal} />
      {file ? (
        <>
          <TextInput
            label={words.name}
            description={file.cleaned ? words.nameCleaned : undefined}
            value={file.name}
            readOnly={sending}
            onChange={(event) => onChange({ ...file, name: event.currentTarget.value })}
            error={misnamed ? words.misnamed(words.types[kind], endingsOf(kind)[0]) : nameRefusal?.sentence}
            dir="auto"
          />
          {file.blob && <span className={styles.hint}>{sizeOf(file.blob.size)}</span>}
          {progress === undefined ? (
            <Button
              size="xs"
              variant="subtle"
              color="gray"
              className={styles.start ?? ''}
              aria-disabled={sending}
              onClick={() => {
                if (!sending) onChange(undefined)
              }}
            >
              {words.remove}
            </Button>
          ) : (
            <div className={styles.progress}>
              <progress value={progress} max={1} aria-label={words.uploading(percent.format(progress))} />
              <span role="status" className={styles.hint}>
                {words.uploading(percent.format(progress))}
              </span>
              <Button size="xs" variant="default" onClick={onStop}>
                {words.stop}
              </Button>
            </div>
          )}
        </>
      ) : (
        <>
          <p className={styles.partTitle}>{words.label}</p>
          <p className={styles.hint}>
            {words.hint} {words.hintImages}
          </p>
          <FileButton accept="image/png,image/jpeg,image/webp,image/gif,application/pdf" onChange={onTake}>
            {(button) => (
              <Button
                {...button}
                size="xs"
                variant="default"
                className={styles.start ?? ''}
                leftSection={<IconPaperclip size={16} stroke={1.6} aria-hidden />}
              >
                {words.choose}
              </Button>
            )}
          </FileButton>
        </>
      )}
    </div>
  )
}
