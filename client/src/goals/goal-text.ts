/** The bounds of a goal's text, and a new goal from what was written. */
import { limits } from '@common-ground/shared/room/limits'
import type { Bounds } from '../writing/bounds.ts'
import { linesWithin, plainText } from '../writing/plain-text.ts'

const goalBounds: Bounds = {
  text: limits.text.goal,
  paragraphs: limits.paragraphsPerGoal,
  emptyLines: false,
}

export const boundsOf: Readonly<Record<'text' | 'measure', Bounds>> = {
  text: goalBounds,
  measure: { text: limits.text.measure, paragraphs: limits.paragraphsPerMeasure, emptyLines: false },
}

/** A new goal from what was written: no white space around it, no empty lines. */
export const goalText = (written: string): string =>
  linesWithin(plainText(written).trim(), goalBounds.paragraphs).join('\n')
