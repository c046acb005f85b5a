/** A picture drawn from its bytes onto a canvas: no address of it exists that anything else could ask for. */
import { useEffect, useRef, useState } from 'react'
import { useMessages } from '../ui/messages.ts'
import styles from './file-view.module.css'

/** Wider than any card: more would only cost memory. */
const widest = 1_600

export const Picture = ({ bytes, name }: { readonly bytes: Blob; readonly name: string }) => {
  const words = useMessages().evidence.file
  const canvas = useRef<HTMLCanvasElement>(null)
  const [broken, setBroken] = useState(false)
  useEffect(() => {
    let gone = false
    createImageBitmap(bytes).then(
      (picture) => {
        const field = canvas.current
        if (!gone && field) {
          const scale = Math.min(1, widest / picture.width)
          field.width = Math.max(1, Math.round(picture.width * scale))
          field.height = Math.max(1, Math.round(picture.height * scale))
          field.getContext('2d')?.drawImage(picture, 0, 0, field.width, field.height)
        }
        picture.close()
      },
      () => setBroken(true),
    )
    return () => {
      gone = true
    }
  }, [bytes])
  if (broken) return <p>{words.cannotShow}</p>
  return <canvas ref={canvas} className={styles.picture} role="img" aria-label={words.picture(name)} />
}
