/** Elements a long list draws only where they are in view: who draws them stands here while it is on the page. */

/** Brings the element with this id into view and gives it the keyboard; whether it is one of its own. */
type Draw = (element: string) => boolean

let lists: readonly Draw[] = []

/** For a list, while it is on the page. The answer takes it off again. */
export const drawsOnDemand = (draw: Draw): (() => void) => {
  lists = [...lists, draw]
  return () => {
    lists = lists.filter((other) => other !== draw)
  }
}

/** Whether a list that is on the page had it, and now shows it. */
export const drawOnDemand = (element: string): boolean => lists.some((draw) => draw(element))
