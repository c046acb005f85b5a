/** Draws of a long spine what is in view: heights are measured as rows come, and what one reads stays where it is. */
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import {
  type RefObject,
  useCallback,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { SpineRow } from './spine-rows.ts'

/** Rows drawn beyond either edge of what is in view. */
const beyond = 6

/** Before a row was drawn once. Near enough that the scroll bar hardly moves when it is. */
const guess = {
  offer: 190,
  exploring: 140,
  bidding: 200,
  proposal: 240,
  text: 420,
  'text-note': 36,
  closed: 36,
  packages: 320,
  better: 260,
  issue: 36,
  stage: 36,
  day: 40,
} as const satisfies Record<SpineRow['kind'], number>

interface VirtualSpine {
  readonly items: readonly { readonly key: string; readonly index: number; readonly top: number }[]
  readonly height: number
  readonly measure: (element: HTMLElement | null) => void
  /** Brings a row to the middle of what is in view and draws it; whether it is one of the rows. */
  readonly bring: (id: string) => boolean
  /** The row that has the keyboard stays drawn, wherever it is scrolled to. */
  readonly hold: (id: string | undefined) => void
}

/** What scrolls the list. Found from the list: when its rows are first asked for, what is around it has no ref yet. */
const scrollerOf = (list: RefObject<HTMLElement | null>): HTMLElement | null =>
  list.current?.closest<HTMLElement>('[role="log"]') ?? null

/** How far down in what scrolls the rows begin; and every height is measured anew when the width is another one. */
const useAbove = (
  list: RefObject<HTMLElement | null>,
  onWidth: (box: HTMLElement, rows: HTMLElement) => void,
): number => {
  const [above, setAbove] = useState(0)
  const measureAnew = useEffectEvent(onWidth)
  useLayoutEffect(() => {
    const box = scrollerOf(list)
    const rows = list.current
    if (!box || !rows) return
    let width = box.clientWidth
    const look = () => {
      if (box.clientWidth === 0) return
      const down = rows.getBoundingClientRect().top - box.getBoundingClientRect().top
      setAbove(Math.round(down + box.scrollTop))
      if (box.clientWidth !== width) measureAnew(box, rows)
      width = box.clientWidth
    }
    look()
    const sizes = new ResizeObserver(look)
    sizes.observe(box)
    return () => sizes.disconnect()
  }, [list])
  return above
}

export const useVirtualSpine = (
  rows: readonly SpineRow[],
  list: RefObject<HTMLElement | null>,
): VirtualSpine => {
  const places = useMemo(() => new Map(rows.map(({ id }, index) => [id, index])), [rows])
  const held = useRef<string>(undefined)
  const [brought, setBrought] = useState<string>()
  const rangeExtractor = useCallback(
    (range: Range): number[] => {
      const kept = [held.current, brought].flatMap((id) => {
        const index = id === undefined ? undefined : places.get(id)
        return index === undefined ? [] : [index]
      })
      return [...new Set([...defaultRangeExtractor(range), ...kept])].sort((one, other) => one - other)
    },
    [places, brought],
  )
  const getItemKey = useCallback((index: number) => rows[index]?.id ?? index, [rows])
  const estimateSize = useCallback((index: number) => guess[rows[index]?.kind ?? 'offer'], [rows])
  const above = useAbove(list, (box, drawn) => {
    // What stands at the upper edge stays there.
    const first = virtual.getVirtualItemForOffset(box.scrollTop)
    virtual.measure()
    for (const row of drawn.children) if (row instanceof HTMLElement) virtual.measureElement(row)
    const now = first && virtual.getOffsetForIndex(first.index, 'start')?.[0]
    if (first && now !== undefined) box.scrollTop += now - first.start
  })
  const virtual = useVirtualizer<HTMLElement, HTMLElement>({
    count: rows.length,
    getScrollElement: () => scrollerOf(list),
    getItemKey,
    estimateSize,
    rangeExtractor,
    overscan: beyond,
    scrollMargin: above,
    // It opens at the newest entry.
    initialOffset: () => rows.reduce((sum, { kind }) => sum + guess[kind], 0),
  })
  const bring = useCallback(
    (id: string): boolean => {
      const index = places.get(id)
      if (index === undefined) return false
      setBrought(id)
      virtual.scrollToIndex(index, { align: 'center' })
      return true
    },
    [places, virtual],
  )
  const hold = useCallback((id: string | undefined) => {
    held.current = id
  }, [])
  return {
    items: virtual
      .getVirtualItems()
      .map(({ key, index, start }) => ({ key: String(key), index, top: start - above })),
    height: virtual.getTotalSize(),
    measure: virtual.measureElement,
    bring,
    hold,
  }
}
