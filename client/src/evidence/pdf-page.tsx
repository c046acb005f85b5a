/** One page of an open PDF on a canvas, as sharp as the screen; what cannot be drawn is said, and takes nothing else with it. */
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import { useTableMessages } from '../ui/table-messages.ts'
import { drawPage } from './draw-page.ts'
import styles from './file-view.module.css'

interface PdfPageProps {
  readonly pdf: PDFDocumentProxy | undefined
  readonly page: number
  readonly pages: number
  /** On screen, in CSS pixels; 0 while it is not known. */
  readonly width: number
}

/** A window that is drawn wider does not have the page drawn anew at every step. */
const step = 160
const pointsOf = (width: number): number => Math.ceil((width * window.devicePixelRatio) / step) * step

export const PdfPage = ({ pdf, page, pages, width }: PdfPageProps) => {
  const words = useTableMessages().evidence.file
  const canvas = useRef<HTMLCanvasElement>(null)
  const [fault, setFault] = useState<'left-out' | 'broken'>()
  const points = pointsOf(width)
  useEffect(() => {
    if (!pdf || points === 0 || !canvas.current) return
    const gone = new AbortController()
    drawPage(pdf, page, canvas.current, points, gone.signal).then(
      (drawn) => {
        if (drawn) setFault(drawn.leftOut ? 'left-out' : undefined)
      },
      () => {
        if (!gone.signal.aborted) setFault('broken')
      },
    )
    return () => gone.abort()
  }, [pdf, page, points])
  return (
    <>
      <canvas
        ref={canvas}
        className={styles.picture}
        role="img"
        aria-label={words.page(page, pages)}
        aria-busy={!pdf}
        style={{ width }}
        hidden={fault === 'broken'}
      />
      <p role="status" className={styles.fault}>
        {fault === 'broken' ? words.cannotDraw : fault && words.leftOut}
      </p>
    </>
  )
}
