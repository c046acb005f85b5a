/** All families of patterns, in the order in which one is preferred where two would speak of the same words. */

import { absolute } from './families/absolute.ts'
import { belittling } from './families/belittling.ts'
import { blame } from './families/blame.ts'
import { contempt } from './families/contempt.ts'
import { contemptOfOffers } from './families/contempt-of-offers.ts'
import { demand } from './families/demand.ts'
import { dismissal } from './families/dismissal.ts'
import { exclusive } from './families/exclusive.ts'
import { feeling } from './families/feeling.ts'
import { mindReading } from './families/mind-reading.ts'
import { minimiser } from './families/minimiser.ts'
import { mockery } from './families/mockery.ts'
import { past } from './families/past.ts'
import { problem } from './families/problem.ts'
import { putDowns } from './families/put-downs.ts'
import { sarcasm } from './families/sarcasm.ts'
import { threat } from './families/threat.ts'
import type { Family } from './pattern.ts'

export const families: readonly Family[] = [
  threat,
  demand,
  mindReading,
  feeling,
  contempt,
  putDowns,
  sarcasm,
  contemptOfOffers,
  mockery,
  minimiser,
  belittling,
  dismissal,
  exclusive,
  past,
  problem,
  blame,
  absolute,
]
