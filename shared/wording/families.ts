/** All families of patterns, in the order in which one is preferred where two would speak of the same words. */

import { absolute } from './families/absolute.ts'
import { blame } from './families/blame.ts'
import { contempt } from './families/contempt.ts'
import { demand } from './families/demand.ts'
import { exclusive } from './families/exclusive.ts'
import { feeling } from './families/feeling.ts'
import { feelingBlame } from './families/feeling-blame.ts'
import { mindReading } from './families/mind-reading.ts'
import { minimiser } from './families/minimiser.ts'
import { past } from './families/past.ts'
import { pastReproach } from './families/past-reproach.ts'
import { pastUndone } from './families/past-undone.ts'
import { pastWarnings } from './families/past-warnings.ts'
import { problem } from './families/problem.ts'
import { problemDealings } from './families/problem-dealings.ts'
import { threat } from './families/threat.ts'
import type { Family } from './pattern.ts'

export const families: readonly Family[] = [
  threat,
  demand,
  mindReading,
  feeling,
  feelingBlame,
  contempt,
  minimiser,
  exclusive,
  past,
  pastReproach,
  pastWarnings,
  pastUndone,
  problem,
  problemDealings,
  blame,
  absolute,
]
