/** A picture drawn from its bytes onto a canvas: no address of it exists that anything else could ask for. */
import { useEffect, useRef, useState } from 'react'
import { useTableMessages } from '../ui/table-messages.ts'
import { Enlarge } from './enlarge.tsx'
import styles from './file-view.module.css'
import type { Room } from './zoom-room.tsx'

interface DrawnProps {
  readonly bytes: Blob
  readonly name: string
  /** More points than that, along its width, would only cost memory. */
  readonly widest: number
  /** On screen, in CSS pixels; else as wide as what it is in. */
  readonly width?: number
  readonly onShape?: (shape: number) => void
}

const Drawn = ({ bytes, name, widest, width, onShape }: DrawnProps) => {
  const words = useTableMessages().evidence.file
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
          onShape?.(picture.width / picture.height)
        }
        picture.close()
      },
      () => {
        if (!gone) setBroken(true)
      },
    )
    return () => {
      gone = true
    }
  }, [bytes, widest, onShape])
  if (broken) return <p>{words.cannotShow}</p>
  return (
    <canvas
      ref={canvas}
      className={styles.picture}
      role="img"
      aria-label={words.picture(name)}
      {...(width === undefined ? {} : { style: { width } })}
    />
  )
}

/** All of it, in the room there is. */
const whole =
  (shape: number) =>
  ({ width, height }: Room): number =>
    Math.max(40, Math.min(width, height * shape))

export const Picture = ({ bytes, name }: { readonly bytes: Blob; readonly name: string }) => {
  /** Its width by its height. */
  const [shape, setShape] = useState(1)
  return (
    <>
      <div className={styles.bleed}>
        <Drawn bytes={bytes} name={name} widest={1_600} onShape={setShape} />
      </div>
      <Enlarge name={name} fits={whole(shape)}>
        {(width) => <Drawn bytes={bytes} name={name} widest={4_000} width={width} />}
      </Enlarge>
    </>
  )
}
