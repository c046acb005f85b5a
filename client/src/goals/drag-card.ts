/** The dragging itself, fetched when it is wanted: which place in its column a held card would take, and the line there. */
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'

interface Place {
  /** The card it would stand behind; none at the top. */
  readonly above: string | undefined
}

interface Drag {
  /** `place` is absent when it was let go of outside the board, or called off. */
  readonly end: (goal: string, place: Place | undefined) => void
}

const cardsBeside = (card: HTMLElement): readonly HTMLElement[] =>
  [...(card.closest('ul')?.querySelectorAll<HTMLElement>('[data-goal]') ?? [])].filter((one) => one !== card)

const middleOf = (element: HTMLElement): number => {
  const { top, height } = element.getBoundingClientRect()
  return top + height / 2
}

const unmark = (root: HTMLElement): void => {
  for (const marked of root.querySelectorAll<HTMLElement>('[data-drop]')) delete marked.dataset.drop
}

/** While its handle is held: then any point of the card will do, since the page may have moved a little under the pointer. */
export const holdCard = (root: HTMLElement, card: HTMLElement, { end }: Drag): (() => void) => {
  const goal = card.dataset.goal ?? ''
  let place: Place | undefined

  const over = (y: number) => {
    const others = cardsBeside(card)
    const below = others.findIndex((one) => middleOf(one) > y)
    const at = below === -1 ? others.length : below
    place = { above: others[at - 1]?.dataset.goal }
    unmark(root)
    const [next, last] = [others[at], others[at - 1]]
    if (next) next.dataset.drop = 'before'
    else if (last) last.dataset.drop = 'after'
  }

  return combine(
    draggable({
      element: card,
      onDrag: ({ location }) => over(location.current.input.clientY),
      onDrop: ({ location }) => {
        // Where it was let go of, not where it was last told of: moves are told once a frame.
        over(location.current.input.clientY)
        unmark(root)
        end(goal, location.current.dropTargets.length > 0 ? place : undefined)
      },
    }),
    dropTargetForElements({ element: root }),
  )
}
