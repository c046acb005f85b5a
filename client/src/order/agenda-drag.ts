/** Dragging an item of the agenda by its handle: a line shows where it would go, a drop says before which one. */
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'

const rowsOf = (list: HTMLElement): readonly HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>('[data-agenda]'),
]

const middleOf = (element: HTMLElement): number => {
  const { top, height } = element.getBoundingClientRect()
  return top + height / 2
}

const unmark = (list: HTMLElement): void => {
  for (const row of rowsOf(list)) delete row.dataset.drop
}

/** `drop`: before which item; undefined for the end. */
export const dragRow = (
  list: HTMLElement,
  row: HTMLElement,
  handle: HTMLElement,
  drop: (before: string | undefined) => void,
): (() => void) => {
  const nextAt = (y: number) => rowsOf(list).find((one) => one !== row && middleOf(one) > y)
  const over = (y: number) => {
    unmark(list)
    const next = nextAt(y)
    if (next) next.dataset.drop = 'before'
    else {
      const last = rowsOf(list).findLast((one) => one !== row)
      if (last) last.dataset.drop = 'after'
    }
  }
  return combine(
    draggable({
      element: row,
      dragHandle: handle,
      onDrag: ({ location }) => over(location.current.input.clientY),
      onDrop: ({ location }) => {
        unmark(list)
        if (location.current.dropTargets.length > 0)
          drop(nextAt(location.current.input.clientY)?.dataset.agenda)
      },
    }),
    dropTargetForElements({ element: list, canDrop: ({ source }) => source.element === row }),
  )
}
