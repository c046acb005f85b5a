/** Which view of the links is open over the table, and the ways from cards: for the room screen, which provides them. */
import { useMemo, useRef, useState } from 'react'
import type { LinksView, Ways } from '../ui/ways.ts'

export interface OpenLinks {
  readonly view: LinksView | undefined
  /** Where closing this view leads back to. */
  readonly back: LinksView | undefined
  readonly ways: Ways
  readonly close: () => void
  /** Called when the sheet has left the screen and the keyboard is back where it was. */
  readonly onGone: () => void
}

type Go = (tab: 'goals' | 'ledger' | 'evidence', element?: string) => void

const onMap = (view: LinksView | undefined): boolean => view?.of === 'map'

export const useLinksView = (go: Go): OpenLinks => {
  const [views, setViews] = useState<readonly LinksView[]>([])
  const open = useRef(false)
  open.current = views.length > 0
  const then = useRef<(() => void) | undefined>(undefined)
  return useMemo(() => {
    const leave = (to: () => void) => {
      if (!open.current) return to()
      then.current = to
      setViews([])
    }
    return {
      view: views.at(-1),
      back: views.at(-2),
      // One sheet: what is opened from the map stands over it, and closing leads back there.
      close: () => setViews((now) => now.slice(0, -1)),
      onGone: () => {
        const to = then.current
        then.current = undefined
        to?.()
      },
      ways: {
        leave,
        toGoal: (goal) => leave(() => go('goals', `goal-${goal}`)),
        toIssue: (issue) => leave(() => go('ledger', `issue-${issue}`)),
        toEvidence: (evidence) => leave(() => go('evidence', `evidence-${evidence}`)),
        toSpine: (element) => leave(() => go('ledger', element)),
        toTab: (tab) => leave(() => go(tab)),
        show: (view) => setViews((now) => (onMap(now[0]) && !onMap(view) ? [...now, view] : [view])),
      },
    }
  }, [views, go])
}
