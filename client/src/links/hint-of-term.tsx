/** The hint that a goal reads like a term, fetched when somebody begins to write. */
import { lazy, Suspense } from 'react'
import { Boundary } from '../ui/boundary.tsx'

const TermHint = lazy(() => import('./term-hint.tsx').then((hint) => ({ default: hint.TermHint })))

interface HintOfTermProps {
  /** A card, the column a new one is written in, or the question it answers. */
  readonly where: string
  readonly text: string
}

/** Whoever writes goes on without it where it does not come. */
export const HintOfTerm = (props: HintOfTermProps) => (
  <Boundary failed={null}>
    <Suspense>
      <TermHint {...props} />
    </Suspense>
  </Boundary>
)
