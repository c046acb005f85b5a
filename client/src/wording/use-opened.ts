/** Which words the coach speaks of: those one points at, presses, or asks about with Alt+Enter; and when it falls silent again. */
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Coach } from './coach.ts'
import type { CoachedText, Mark } from './coached-text.ts'

export interface Opened {
  readonly field: CoachedText
  readonly mark: Mark
  readonly by: 'hover' | 'press' | 'keyboard'
}

/** In ms: a pointer that only passes opens nothing, and one on its way into the panel closes nothing. */
const openAfter = 320
const closeAfter = 260

const contains = ({ left, right, top, bottom }: DOMRect, { clientX: x, clientY: y }: MouseEvent): boolean =>
  x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 3

const pointedAt = (coach: Coach, event: MouseEvent): Omit<Opened, 'by'> | undefined => {
  const field = coach.fieldAt(event.target)
  const mark = field?.marks().find((one) => field.boxes(one).some((box) => contains(box, event)))
  return field && mark ? { field, mark } : undefined
}

/** The one the caret is in, or else the next after it, or else the first. */
const nearest = (marks: readonly Mark[], caret: number): Mark | undefined =>
  marks.find(({ start, end }) => start <= caret && caret <= end) ??
  marks.find(({ start }) => start >= caret) ??
  marks[0]

const asks = ({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  key === 'Enter' && altKey && !ctrlKey && !metaKey && !shiftKey

const onlyHeld = new Set(['Alt', 'AltGraph', 'Control', 'Meta', 'Shift'])

const consume = (event: Event): void => {
  event.preventDefault()
  event.stopImmediatePropagation()
}

export interface Openings {
  readonly opened: Opened | undefined
  /** `back`: the keyboard returns to the field, its caret where it was. */
  readonly close: (back: boolean) => void
}

export const useOpened = (
  coach: Coach | undefined,
  panel: RefObject<HTMLElement | null>,
  onNothing: (field: CoachedText) => void,
): Openings => {
  const [opened, setOpened] = useState<Opened>()
  const opening = useRef<ReturnType<typeof setTimeout>>(undefined)
  const closing = useRef<ReturnType<typeof setTimeout>>(undefined)
  const waitsFor = useRef<number>(undefined)

  const stopWaiting = () => {
    clearTimeout(opening.current)
    clearTimeout(closing.current)
    waitsFor.current = undefined
    closing.current = undefined
  }
  const show = (next: Opened | undefined) => {
    stopWaiting()
    if (opened && opened.field !== next?.field) coach?.speakOf(opened.field, undefined)
    if (next) coach?.speakOf(next.field, next.mark.id)
    setOpened(next)
  }
  const close = (back: boolean) => {
    // The keyboard goes first: what it is on must not vanish from under it.
    if (opened && back) opened.field.focus()
    show(undefined)
  }
  const holdsKeyboard = () => panel.current?.contains(document.activeElement) === true

  const onMove = useEffectEvent((event: PointerEvent) => {
    if (!coach || event.pointerType !== 'mouse' || event.buttons !== 0) return
    const inside = event.target instanceof Node && panel.current?.contains(event.target) === true
    const hit = inside ? undefined : pointedAt(coach, event)
    if (hit?.mark.id !== waitsFor.current) {
      clearTimeout(opening.current)
      waitsFor.current = undefined
    }
    if (inside || (hit && hit.mark.id === opened?.mark.id)) {
      clearTimeout(closing.current)
      closing.current = undefined
      return
    }
    if (hit && waitsFor.current === undefined && (!opened || opened.by === 'hover')) {
      waitsFor.current = hit.mark.id
      opening.current = setTimeout(() => onWaited(hit), openAfter)
    }
    if (opened?.by === 'hover' && closing.current === undefined)
      closing.current = setTimeout(() => onLeft(), closeAfter)
  })
  const onWaited = useEffectEvent((hit: Omit<Opened, 'by'>) => {
    const mark = hit.field.marks().find(({ id }) => id === hit.mark.id)
    if (mark) show({ ...hit, mark, by: 'hover' })
  })
  const onLeft = useEffectEvent(() => close(holdsKeyboard()))

  const onClick = useEffectEvent((event: MouseEvent) => {
    if (!coach || (event.target instanceof Node && panel.current?.contains(event.target))) return
    const hit = pointedAt(coach, event)
    if (hit) show({ ...hit, by: 'press' })
    else if (opened) close(false)
  })

  const ask = async (field: CoachedText) => {
    if (!coach) return
    const mark = nearest(await coach.now(field), field.caret())
    if (!mark) return onNothing(field)
    field.reveal(mark)
    show({ field, mark, by: 'keyboard' })
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing) return
    const field = coach?.fieldAt(event.target)
    if (asks(event) && field) {
      consume(event)
      void ask(field)
    } else if (event.key === 'Escape' && opened) {
      consume(event)
      close(holdsKeyboard())
    } else if (opened && field === opened.field && !onlyHeld.has(event.key)) close(false)
  })

  const onMarks = useEffectEvent((field: CoachedText) => {
    if (opened?.field !== field) return
    const mark = field.marks().find(({ id }) => id === opened.mark.id)
    if (!mark) close(holdsKeyboard())
    else if (mark !== opened.mark) setOpened({ ...opened, mark })
  })
  const onScroll = useEffectEvent(() => {
    if (!opened) return
    if (opened.field.boxes(opened.mark).length === 0) close(holdsKeyboard())
    // It is placed anew with the words.
    else setOpened({ ...opened })
  })

  useEffect(() => {
    if (!coach) return
    const ended = new AbortController()
    const { signal } = ended
    document.addEventListener('pointermove', (event) => onMove(event), { signal, passive: true })
    document.addEventListener('click', (event) => onClick(event), { signal })
    document.addEventListener('scroll', () => onScroll(), { signal, capture: true, passive: true })
    // Before anything of the page hears the key: Enter sends and Escape closes in most fields.
    window.addEventListener('keydown', (event) => onKey(event), { signal, capture: true })
    const deaf = coach.onMarks((field) => onMarks(field))
    return () => {
      ended.abort()
      deaf()
      clearTimeout(opening.current)
      clearTimeout(closing.current)
    }
  }, [coach])

  return { opened, close }
}
