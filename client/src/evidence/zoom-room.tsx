/** The room in which a page or a picture is enlarged step by step and scrolled, by buttons and by keys. */
import { ActionIcon } from '@mantine/core'
import { IconMinus, IconPlus } from '@tabler/icons-react'
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './enlarge.module.css'
import { PageTurner, type Turning } from './page-turner.tsx'

export interface Room {
  readonly width: number
  readonly height: number
}

interface ZoomRoomProps {
  readonly name: string
  readonly turning?: Turning
  readonly fits: (room: Room) => number
  readonly children: (width: number) => ReactNode
}

const steps = [1, 1.5, 2, 3, 4] as const
const percent = new Intl.NumberFormat(undefined, { style: 'percent' })

/** What scrolls must be reachable by keyboard. */
const reachable = { tabIndex: 0 }

/** Without the edge around it and the bars that scroll it. */
const useRoomIn = (field: RefObject<HTMLElement | null>): Room | undefined => {
  const [room, setRoom] = useState<Room>()
  useEffect(() => {
    if (!field.current) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setRoom({ width: entry.contentRect.width, height: entry.contentRect.height })
    })
    observer.observe(field.current)
    return () => observer.disconnect()
  }, [field])
  return room
}

/** Scrolled to its end, give or take the part of a point browsers round. */
const isAtEnd = ({ scrollTop, clientHeight, scrollHeight }: Element): boolean =>
  scrollTop + clientHeight >= scrollHeight - 2

export const ZoomRoom = ({ name, turning, fits, children }: ZoomRoomProps) => {
  const words = useTableMessages().evidence.file
  const [step, setStep] = useState(0)
  const field = useRef<HTMLElement>(null)
  const room = useRoomIn(field)
  /** What was in the middle stays there: where that is, as a part of the whole. */
  const middle = useRef<readonly [across: number, down: number]>(undefined)
  const zoom = (to: number) => {
    const held = field.current
    if (!held || to < 0 || to >= steps.length) return
    middle.current = [
      (held.scrollLeft + held.clientWidth / 2) / held.scrollWidth,
      (held.scrollTop + held.clientHeight / 2) / held.scrollHeight,
    ]
    setStep(to)
  }
  useLayoutEffect(() => {
    const held = field.current
    if (!held || !middle.current) return
    const [across, down] = middle.current
    held.scrollLeft = across * held.scrollWidth - held.clientWidth / 2
    held.scrollTop = step === 0 ? 0 : down * held.scrollHeight - held.clientHeight / 2
  }, [step])
  const turn = (by: number) => {
    turning?.turn(turning.page + by)
    field.current?.scrollTo({ top: 0 })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.metaKey || event.ctrlKey || event.altKey) return
    const held = field.current
    if (!held) return
    const narrow = held.scrollWidth <= held.clientWidth + 2
    if (event.key === '+' || event.key === '=') zoom(step + 1)
    else if (event.key === '-') zoom(step - 1)
    else if (event.key === '0') zoom(0)
    // Keys that scroll do so first, while there is something to scroll to.
    else if (turning && event.key === 'ArrowRight' && narrow) turn(1)
    else if (turning && event.key === 'ArrowLeft' && narrow) turn(-1)
    else if (turning && event.key === 'PageDown' && isAtEnd(held)) turn(1)
    else if (turning && event.key === 'PageUp' && held.scrollTop <= 0) turn(-1)
    else return
    event.preventDefault()
  }
  const times = steps[step] ?? 1
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of what is inside it, wherever in it the keyboard is.
    <div className={styles.enlarged} onKeyDown={onKeyDown}>
      <div className={styles.tools}>
        {turning && <PageTurner {...turning} />}
        <div className={styles.zoom}>
          <ActionIcon
            aria-label={words.smaller}
            aria-disabled={step === 0}
            data-disabled={step === 0}
            onClick={() => zoom(step - 1)}
          >
            <IconMinus size={18} aria-hidden />
          </ActionIcon>
          <span role="status" className={styles.times}>
            {step === 0 ? words.fit : percent.format(times)}
          </span>
          <ActionIcon
            aria-label={words.larger}
            aria-disabled={step === steps.length - 1}
            data-disabled={step === steps.length - 1}
            onClick={() => zoom(step + 1)}
          >
            <IconPlus size={18} aria-hidden />
          </ActionIcon>
        </div>
      </div>
      <section ref={field} className={styles.room} data-autofocus aria-label={name} {...reachable}>
        <div className={styles.held}>{room && children(Math.floor(fits(room) * times))}</div>
      </section>
    </div>
  )
}
