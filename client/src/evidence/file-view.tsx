/** The file beside a claim: what is known of it, a look at it here, and a copy to keep. */
import type { AttachedFile } from '@common-ground/shared/evidence/content'
import { fullFileName } from '@common-ground/shared/room/file-name'
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import { Button } from '@mantine/core'
import { IconFileText, IconPhoto } from '@tabler/icons-react'
import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react'
import { useFiles } from '../sync/hooks.ts'
import { Boundary } from '../ui/boundary.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { sizeOf } from './file-size.ts'
import styles from './file-view.module.css'
import { Picture } from './picture.tsx'

/** Where the viewer did not come there is still the copy to save. */
const NoPages = () => <p>{useTableMessages().evidence.file.cannotShow}</p>

const PdfPages = lazy<ComponentType<{ readonly bytes: Blob; readonly name: string }>>(() =>
  import('./pdf-pages.tsx').then(
    (pages) => ({ default: pages.PdfPages }),
    () => ({ default: NoPages }),
  ),
)

/** The bytes, asked for only while someone looks. */
const useBytes = (file: string, wanted: boolean) => {
  const files = useFiles()
  const [bytes, setBytes] = useState<Blob>()
  const [refusal, setRefusal] = useState<RefusalReply>()
  useEffect(() => {
    if (!wanted || bytes) return
    const stop = new AbortController()
    setRefusal(undefined)
    void files.download(file, stop.signal).then((reply) => {
      if (stop.signal.aborted) return
      if (reply instanceof Blob) setBytes(reply)
      else setRefusal(reply)
    })
    return () => stop.abort()
  }, [file, wanted, files, bytes])
  return { bytes, refusal }
}

/** A press on a link that is nowhere on the page: the name is the one readers see, and ends as its kind does. */
const saveAs = (bytes: Blob, name: string): void => {
  const address = URL.createObjectURL(bytes)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken it by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 1_000)
}

const Details = ({ file }: { readonly file: AttachedFile }) => {
  const words = useTableMessages().evidence.file
  return (
    <details className={styles.details}>
      <summary>{words.details}</summary>
      <dl>
        <dt>{words.type}</dt>
        <dd>{words.types[file.kind]}</dd>
        <dt>{words.size}</dt>
        <dd>{sizeOf(file.size)}</dd>
        <dt>{words.fingerprint}</dt>
        <dd title={file.sha256}>
          <code>
            {file.sha256.slice(0, 12)}…{file.sha256.slice(-6)}
          </code>
        </dd>
      </dl>
    </details>
  )
}

export const FileView = ({ file }: { readonly file: AttachedFile }) => {
  const words = useTableMessages().evidence.file
  const [shown, setShown] = useState(false)
  const { bytes, refusal } = useBytes(file.file, shown)
  const name = fullFileName(file)
  const Icon = file.kind === 'pdf' ? IconFileText : IconPhoto
  return (
    <div className={styles.file} data-shown={shown}>
      <div className={styles.line}>
        <Icon size={18} stroke={1.6} aria-hidden className={styles.icon} />
        <bdi className={styles.name}>{name}</bdi>
        <span className={styles.size}>{sizeOf(file.size)}</span>
        <Button
          size="xs"
          variant="default"
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
          className={styles.look ?? ''}
        >
          {shown ? words.hide : words.show}
        </Button>
      </div>
      {shown && (
        <>
          {!bytes && !refusal && <p role="status">{words.loading}</p>}
          {bytes && (
            <>
              <Boundary failed={<NoPages />}>
                <Suspense fallback={<p role="status">{words.loading}</p>}>
                  {file.kind === 'pdf' ? (
                    <PdfPages bytes={bytes} name={name} />
                  ) : (
                    <Picture bytes={bytes} name={name} />
                  )}
                </Suspense>
              </Boundary>
              <Button size="xs" variant="subtle" color="gray" onClick={() => saveAs(bytes, name)}>
                {words.save}
              </Button>
            </>
          )}
        </>
      )}
      <RefusalNote refusal={refusal} />
      <Details file={file} />
    </div>
  )
}
