/** A PDF page by page on a canvas. Lazy: it brings the viewer, whose worker comes from the room's own origin. */
import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist'
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { useEffect, useRef, useState } from 'react'
import { useMessages } from '../ui/messages.ts'
import styles from './file-view.module.css'

GlobalWorkerOptions.workerSrc = worker

/** Wide enough to read on a sharp screen, small enough for a phone. */
const drawnWidth = 1_200

/** Nothing of a document runs here: no scripts, no forms, no addresses to fetch from. */
const open = async (bytes: Blob) =>
  getDocument({
    data: new Uint8Array(await bytes.arrayBuffer()),
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    disableAutoFetch: true,
    stopAtErrors: false,
  })

const useDocument = (bytes: Blob) => {
  const [pdf, setPdf] = useState<PDFDocumentProxy>()
  const [broken, setBroken] = useState(false)
  useEffect(() => {
    let gone = false
    const opening = open(bytes)
    opening
      .then((task) => task.promise)
      .then(
        (opened) => {
          if (!gone) setPdf(opened)
        },
        () => {
          if (!gone) setBroken(true)
        },
      )
    return () => {
      gone = true
      void opening.then((task) => task.destroy())
    }
  }, [bytes])
  return { pdf, broken }
}

export const PdfPages = ({ bytes, name }: { readonly bytes: Blob; readonly name: string }) => {
  const words = useMessages().evidence.file
  const { pdf, broken } = useDocument(bytes)
  const [page, setPage] = useState(1)
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (!pdf) return
    let stop: (() => void) | undefined
    let gone = false
    void pdf.getPage(page).then((shown) => {
      const field = canvas.current
      if (gone || !field) return
      const { width } = shown.getViewport({ scale: 1 })
      const viewport = shown.getViewport({ scale: Math.min(4, drawnWidth / width) })
      field.width = Math.round(viewport.width)
      field.height = Math.round(viewport.height)
      const drawing = shown.render({ canvas: field, viewport })
      stop = () => drawing.cancel()
      // A page turned before it was drawn.
      drawing.promise.catch((error: Error) => {
        if (error.name !== 'RenderingCancelledException') throw error
      })
    })
    return () => {
      gone = true
      stop?.()
    }
  }, [pdf, page])
  if (broken) return <p>{words.cannotShow}</p>
  if (!pdf) return <p role="status">{words.loading}</p>
  const pages = pdf.numPages
  const turn = (to: number) => setPage(Math.min(pages, Math.max(1, to)))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this turns pages.
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
      <canvas ref={canvas} className={styles.picture} role="img" aria-label={words.page(page, pages)} />
      <div className={styles.turn}>
        <ActionIcon
          aria-label={words.previous}
          aria-disabled={page === 1}
          data-disabled={page === 1}
          onClick={() => turn(page - 1)}
        >
          <IconChevronLeft size={18} aria-hidden />
        </ActionIcon>
        <span role="status">{words.page(page, pages)}</span>
        <ActionIcon
          aria-label={words.next}
          aria-disabled={page === pages}
          data-disabled={page === pages}
          onClick={() => turn(page + 1)}
        >
          <IconChevronRight size={18} aria-hidden />
        </ActionIcon>
      </div>
    </div>
  )
}
