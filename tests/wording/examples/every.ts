/** The examples of all families together, by the id of their pattern. */
import { belittlingExamples } from './belittling.ts'
import { contemptExamples } from './contempt.ts'
import { contemptOfOffersExamples } from './contempt-of-offers.ts'
import { demandExamples } from './demand.ts'
import { dismissalExamples } from './dismissal.ts'
import type { Examples } from './examples.ts'
import { minimiserExamples } from './minimiser.ts'
import { mockeryExamples } from './mockery.ts'
import { putDownsExamples } from './put-downs.ts'
import { sarcasmExamples } from './sarcasm.ts'

export const examples: Readonly<Record<string, Examples>> = {
  ...belittlingExamples,
  ...contemptExamples,
  ...contemptOfOffersExamples,
  ...demandExamples,
  ...dismissalExamples,
  ...minimiserExamples,
  ...mockeryExamples,
  ...putDownsExamples,
  ...sarcasmExamples,
}
