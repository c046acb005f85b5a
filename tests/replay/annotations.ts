/** Which utterances of a CaSiNo dialogue are looped: each side's first that was annotated as saying what they themselves need. */
import { sides } from '@common-ground/shared/room/side'
import type { Step } from './plan.ts'

const strategy = 'self-need'

/** Texts annotated with it. Annotations are of unknown origin too: what is no pair of texts marks nothing. */
const needsIn = (annotations: unknown): ReadonlySet<string> => {
  const texts = new Set<string>()
  for (const one of Array.isArray(annotations) ? annotations : []) {
    const [text, strategies]: unknown[] = Array.isArray(one) ? one : []
    if (typeof text !== 'string' || typeof strategies !== 'string') continue
    if (strategies.split(',').some((named) => named.trim() === strategy)) texts.add(text.trim())
  }
  return texts
}

export const withLoops = (steps: readonly Step[], annotations: unknown): readonly Step[] => {
  const needs = needsIn(annotations)
  const looped = sides.map((by) =>
    steps.find((step) => step.type === 'say' && step.side === by && needs.has(step.text.trim())),
  )
  return steps.map((step) =>
    step.type === 'say' && looped.includes(step) ? { ...step, looped: true } : step,
  )
}
