/** Sentences of the patterns of demand. */
import type { demand } from '@common-ground/shared/wording/families/demand'
import type { ExamplesOf } from './examples.ts'

export const demandExamples: ExamplesOf<typeof demand> = {
  demands: {
    hits: ['Our demands are simple.', 'Their demand came too late for us.'],
    misses: ['Demand for flats is high this year.', 'It is a question of supply and demand.'],
  },
  'we-demand': {
    hits: ['We demand a full refund.', 'I demanded an answer last week.'],
    misses: ['The court may demand a deposit.', 'This job demands patience.'],
  },
  'non-negotiable': {
    hits: ['The price is non-negotiable.', 'Our terms are not negotiable.'],
    misses: ['A non-negotiable bill of lading was issued.', 'The cheque was marked non-negotiable.'],
  },
}
