/** Draws one page of a PDF, beside what is on screen until it is whole, and tells whether anything of it was left out. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'

/** As many points as the smallest canvas of any browser takes; beyond it, a page is drawn coarser. */
const mostPoints = 16_000_000

/** What the viewer was given in place of a picture it could not decode, or of a font. */
const isMissing = (data: unknown): boolean => data === null || typeof data === 'string'

const leftOut = ({ objs, commonObjs }: PDFPageProxy): boolean =>
  [objs, commonObjs].some((held) => [...held].some(([, data]) => isMissing(data)))

interface DrawnPage {
  readonly leftOut: boolean
}

/** `width`: in points of the screen. Resolves to nothing once `gone` is told. */
export const drawPage = async (
  pdf: PDFDocumentProxy,
  page: number,
  shown: HTMLCanvasElement,
  width: number,
  gone: AbortSignal,
): Promise<DrawnPage | undefined> => {
  const drawn = await pdf.getPage(page)
  if (gone.aborted) return undefined
  const natural = drawn.getViewport({ scale: 1 })
  const most = Math.sqrt(mostPoints / (natural.width * natural.height))
  const viewport = drawn.getViewport({ scale: Math.min(most, width / natural.width) })
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(viewport.width))
  canvas.height = Math.max(1, Math.round(viewport.height))
  const drawing = drawn.render({ canvas, viewport })
  const stop = () => drawing.cancel()
  gone.addEventListener('abort', stop)
  try {
    await drawing.promise
  } finally {
    gone.removeEventListener('abort', stop)
  }
  if (gone.aborted) return undefined
  shown.width = canvas.width
  shown.height = canvas.height
  shown.getContext('2d')?.drawImage(canvas, 0, 0)
  // Safari keeps the memory of a canvas until it is small.
  canvas.width = 0
  return { leftOut: leftOut(drawn) }
}
