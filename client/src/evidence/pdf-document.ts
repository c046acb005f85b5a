/** A PDF that is open while somebody can see it. What reads and draws it comes from the room's own origin; nothing in it runs. */
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, version } from 'pdfjs-dist'
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { useEffect, useState } from 'react'

GlobalWorkerOptions.workerSrc = worker

/** Laid there by the build (pdf-data.ts). */
const data = `${import.meta.env.BASE_URL}assets/pdf-${version}/`

/** No scripts, no forms; the page fetches what drawing needs, since the worker may not. */
const open = async (bytes: Blob) =>
  getDocument({
    data: new Uint8Array(await bytes.arrayBuffer()),
    cMapUrl: `${data}cmaps/`,
    standardFontDataUrl: `${data}standard_fonts/`,
    wasmUrl: `${data}wasm/`,
    useWorkerFetch: false,
    useWasm: false,
    isEvalSupported: false,
    enableXfa: false,
    disableAutoFetch: true,
    stopAtErrors: false,
  })

interface OpenDocument {
  /** Absent while it is opened, and again after its tab was in the back: then it is opened anew. */
  readonly pdf: PDFDocumentProxy | undefined
  /** Known from the first opening on. */
  readonly pages: number | undefined
  readonly broken: boolean
}

export const useDocument = (bytes: Blob): OpenDocument => {
  const [pdf, setPdf] = useState<PDFDocumentProxy>()
  const [pages, setPages] = useState<number>()
  const [broken, setBroken] = useState(false)
  useEffect(() => {
    let gone = false
    const opening = open(bytes)
    opening
      .then((task) => task.promise)
      .then(
        (opened) => {
          if (gone) return
          setPdf(opened)
          setPages(opened.numPages)
        },
        () => {
          if (!gone) setBroken(true)
        },
      )
    return () => {
      gone = true
      // A tab that goes to the back keeps its state: without this it would come back to a document that is no more.
      setPdf(undefined)
      opening.then(
        (task) => task.destroy(),
        () => undefined,
      )
    }
  }, [bytes])
  return { pdf, pages, broken }
}
