/** In which column a new goal is being written, and where the keyboard goes when that ends. */
import type { Column } from '@common-ground/shared/documents/goals'
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

export interface Composing {
  readonly column: Column | undefined
  readonly start: (column: Column) => void
  /** `back`: the keyboard goes to where one can start again. */
  readonly end: (back: boolean) => void
}

const within = (board: HTMLElement | null, column: Column, part: string): HTMLElement | undefined =>
  [...(board?.querySelectorAll<HTMLElement>(`[data-column="${column}"] ${part}`) ?? [])].find(
    (element) => element.offsetParent !== null,
  )

export const useComposing = (board: RefObject<HTMLElement | null>): Composing => {
  const [column, setColumn] = useState<Column>()
  const returnTo = useRef<Column | undefined>(undefined)

  useLayoutEffect(() => {
    if (column === undefined && returnTo.current)
      within(board.current, returnTo.current, '[data-add]')?.focus()
    returnTo.current = undefined
  }, [column, board])

  return {
    column,
    start: (next) => {
      setColumn(next)
      within(board.current, next, 'textarea')?.focus()
    },
    end: (back) => {
      returnTo.current = back ? column : undefined
      setColumn(undefined)
    },
  }
}
