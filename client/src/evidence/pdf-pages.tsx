/** A PDF page by page, as wide as its card, and enlarged over the whole window. Lazy: it brings the viewer. */
import { useElementSize } from '@mantine/hooks'
import { useState } from 'react'
import { useTableMessages } from '../ui/table-messages.ts'
import { Enlarge } from './enlarge.tsx'
import styles from './file-view.module.css'
import { PageTurner } from './page-turner.tsx'
import { useDocument } from './pdf-document.ts'
import { PdfPage } from './pdf-page.tsx'

/** Wider lines than that are hard to read: from there on it is a matter of enlarging. */
const widest = 1_000

export const PdfPages = ({ bytes, name }: { readonly bytes: Blob; readonly name: string }) => {
  const words = useTableMessages().evidence.file
  const { pdf, pages, broken } = useDocument(bytes)
  const [page, setPage] = useState(1)
  const { ref, width } = useElementSize()
  if (broken) return <p>{words.cannotShow}</p>
  if (pages === undefined) return <p role="status">{words.loading}</p>
  const turn = (to: number) => setPage(Math.min(pages, Math.max(1, to)))
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this turns pages. */}
      <div
        role="group"
        aria-label={name}
        className={styles.pages}
        onKeyDown={(event) => {
          if (event.key === 'PageDown' || event.key === 'ArrowRight') turn(page + 1)
          else if (event.key === 'PageUp' || event.key === 'ArrowLeft') turn(page - 1)
          else return
          event.preventDefault()
        }}
      >
        <div ref={ref} className={styles.bleed}>
          <PdfPage pdf={pdf} page={page} pages={pages} width={width} />
        </div>
        <PageTurner page={page} pages={pages} turn={turn} />
      </div>
      <Enlarge name={name} turning={{ page, pages, turn }} fits={(room) => Math.min(room.width, widest)}>
        {(shownWidth) => <PdfPage pdf={pdf} page={page} pages={pages} width={shownWidth} />}
      </Enlarge>
    </>
  )
}
