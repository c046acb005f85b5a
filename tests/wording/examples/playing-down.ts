/** Sentences of the patterns of playing down. */
import type { playingDown } from '@common-ground/shared/wording/families/playing-down'
import type { ExamplesOf } from './examples.ts'

export const playingDownExamples: ExamplesOf<typeof playingDown> = {
  'no-need-for-this-fuss': {
    hits: ["There's really no need for all this fuss.", 'You waited forty minutes, not forty days.'],
    misses: ['There is no need for a deposit.', 'It takes two hours, not three.'],
  },
  'try-being-reasonable': {
    hits: ['Could your side try being reasonable for five minutes?', 'You might try being sensible.'],
    misses: ['Could your side try the back door?', 'Would it help you to meet earlier?'],
  },
  'cannot-be-that-hard': {
    hits: ["Correcting one invoice can't be rocket science.", "It can't be that difficult."],
    misses: ['The hall cannot be booked twice.', 'It cannot be before May.'],
  },
  'cannot-be-that-bad': {
    hits: ["The noise can't be that terrible.", "It can't be that bad."],
    misses: ['It cannot be sold.', 'It cannot be before June.'],
  },
  'a-bit-much': {
    hits: ['We hardly think that a late parcel matters.', 'It is not as if we burned the house down.'],
    misses: ['Do you think it is cold in here?', 'It is not as warm as it was.'],
  },
  'do-keep-up': {
    hits: ['Do keep up.', 'Let me enlighten you about leases.'],
    misses: ['We keep up the garden.', 'I would have liked tea.'],
  },
}
