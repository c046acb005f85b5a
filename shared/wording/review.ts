/** Reviews a text: which of its words may trigger resistance, and what could stand in their place. Pure. */
import type { Finding, ReviewOptions } from './finding.ts'

const first = /\bdemands?\b/gi

/** Findings in the order of the text; they do not overlap. */
export const review = (text: string, { muted = [] }: ReviewOptions = {}): readonly Finding[] =>
  [...text.matchAll(first)]
    .filter(([words]) => !muted.includes(words.toLowerCase()))
    .map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      kind: 'demand',
      rule: 'demands',
      word: words.toLowerCase(),
      reason: 'A demand invites a refusal; a requirement can be looked at together.',
      rewrites: words.endsWith('s') ? ['requirements', 'requests'] : ['requirement', 'request'],
    }))
