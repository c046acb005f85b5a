/** What the coach says of some words, at these words: why, and other ways to say it. To the author alone. */
import { IconEyeOff, IconPencil } from '@tabler/icons-react'
import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useState,
} from 'react'
import { createPortal } from 'react-dom'
import { useWordingMessages } from '../ui/wording-messages.ts'
import styles from './coach-panel.module.css'
import { besideField } from './coached.ts'
import { placed, seenFrame } from './placed.ts'
import type { Opened } from './use-opened.ts'

interface CoachPanelProps {
  readonly opened: Opened
  readonly panel: RefObject<HTMLDivElement | null>
  readonly onClose: (back: boolean) => void
  /** A rewrite stands in the text. */
  readonly onTaken: (rewrite: string) => void
  readonly onIgnore: () => void
  readonly onMute: () => void
  readonly onOff: () => void
}

/** A dialog around the field closes on Escape before this one could: Mantine's leave it to what is marked like this. */
const ownEscape = { 'data-mantine-stop-propagation': 'true' } as const

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/** Arrows and Tab go round among the buttons. */
const walk = (event: KeyboardEvent<HTMLElement>): void => {
  const step = event.key === 'Tab' ? (event.shiftKey ? -1 : 1) : steps[event.key]
  if (step === undefined) return
  event.preventDefault()
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const now = buttons.findIndex((button) => button.matches(':focus'))
  buttons.at((now + step) % buttons.length)?.focus()
}

/** The field hears of the keyboard's leaving now: it had not left while it was in the panel. */
const tellLeft = (field: HTMLElement, relatedTarget: EventTarget | null): void => {
  field.dispatchEvent(new FocusEvent('blur', { relatedTarget }))
  field.dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget }))
}

const usePlace = ({ field, mark }: Opened, panel: RefObject<HTMLElement | null>): void => {
  const place = useEffectEvent(() => {
    const [words] = field.boxes(mark)
    const { current } = panel
    if (!words || !current) return
    const seen = seenFrame()
    current.style.maxHeight = `${seen.height - 16}px`
    const { left, top } = placed(words, { width: current.offsetWidth, height: current.offsetHeight }, seen)
    Object.assign(current.style, { left: `${left}px`, top: `${top}px` })
    current.dataset.above = String(top < words.top)
  })
  useLayoutEffect(() => place())
  useEffect(() => {
    const again = () => place()
    const places = [window, window.visualViewport].filter((one) => one !== null)
    for (const one of places) one.addEventListener('resize', again)
    window.visualViewport?.addEventListener('scroll', again)
    // The words break elsewhere once the field has another width, which is after the window has said so.
    const resized = new ResizeObserver(again)
    resized.observe(field.element)
    return () => {
      resized.disconnect()
      for (const one of places) one.removeEventListener('resize', again)
      window.visualViewport?.removeEventListener('scroll', again)
    }
  }, [field])
}

export const CoachPanel = ({ opened, panel, onClose, onTaken, onIgnore, onMute, onOff }: CoachPanelProps) => {
  const words = useWordingMessages()
  const { field, mark, by } = opened
  const id = useId()
  const [noRoom, setNoRoom] = useState(false)
  usePlace(opened, panel)
  useEffect(() => {
    if (by === 'keyboard') panel.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [by, panel])
  useEffect(() => {
    const { element } = field
    const [name] = Object.keys(ownEscape)
    if (name === undefined) return
    element.setAttribute(name, 'true')
    return () => element.removeAttribute(name)
  }, [field])

  const use = (rewrite: string, editing: boolean) => {
    if (!field.replace(mark, rewrite, editing)) return setNoRoom(true)
    onTaken(rewrite)
    onClose(true)
  }
  const spoken = field.read().slice(mark.start, mark.end)
  return createPortal(
    <div
      {...besideField}
      ref={panel}
      role="dialog"
      aria-modal={by === 'keyboard'}
      aria-label={words.panel(spoken)}
      aria-describedby={`${id}-reason`}
      className={styles.panel}
      data-kind={mark.kind}
      // The press must not take the keyboard from the words: an editor would close under it.
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={walk}
      onBlur={({ relatedTarget, currentTarget }) => {
        const within = (place: EventTarget | null) => place instanceof Node && currentTarget.contains(place)
        // Another window may have the keyboard for a moment.
        if (within(relatedTarget) || within(document.activeElement)) return
        if (relatedTarget instanceof Node && field.element.contains(relatedTarget)) return
        onClose(false)
        tellLeft(field.element, relatedTarget)
      }}
    >
      <p id={`${id}-reason`} className={styles.reason}>
        {mark.reason}
      </p>
      <ul className={styles.rewrites}>
        {mark.rewrites.map((rewrite) => (
          <li key={rewrite} className={styles.rewrite}>
            <button
              {...ownEscape}
              type="button"
              className={styles.use}
              aria-label={words.use(rewrite)}
              onClick={() => use(rewrite, false)}
            >
              <bdi>{rewrite}</bdi>
            </button>
            <button
              {...ownEscape}
              type="button"
              className={styles.edit}
              aria-label={words.edit(rewrite)}
              title={words.editTip}
              onClick={() => use(rewrite, true)}
            >
              <IconPencil size={16} stroke={1.6} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.noRoom}>
        {noRoom && words.noRoom}
      </p>
      <div className={styles.foot}>
        <button
          {...ownEscape}
          type="button"
          className={styles.quiet}
          title={words.ignoreHint}
          onClick={onIgnore}
        >
          {words.ignore}
        </button>
        <button {...ownEscape} type="button" className={styles.quiet} onClick={onMute}>
          {words.mute}
        </button>
      </div>
      <div className={styles.end}>
        <span className={styles.onlyYou}>
          <IconEyeOff size={13} stroke={1.8} aria-hidden /> {words.onlyYou}
        </span>
        <button {...ownEscape} type="button" className={styles.off} title={words.offHint} onClick={onOff}>
          {words.off}
        </button>
      </div>
    </div>,
    document.body,
  )
}
