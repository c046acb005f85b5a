/** Ways from a card to what it is linked with: the room screen provides them, so that features need not know each other. */
import { createContext, useContext } from 'react'

/** What of the links someone looks at, over the table. */
export type LinksView =
  | { readonly of: 'map' }
  | { readonly of: 'issue' | 'goal' | 'evidence' | 'pivot'; readonly id: string }

export interface Ways {
  toGoal(goal: string): void
  toIssue(issue: string): void
  toEvidence(evidence: string): void
  /** An element along the spine of the ledger. */
  toSpine(element: string): void
  /** The whole tab. */
  toTab(tab: 'goals' | 'ledger'): void
  show(view: LinksView): void
  /** Closes what stands over the table, and goes on from there. */
  leave(to: () => void): void
}

export const WaysContext = createContext<Ways | null>(null)

export const useWays = (): Ways => {
  const ways = useContext(WaysContext)
  if (!ways) throw new Error('useWays is for components of the room screen.')
  return ways
}
