/** The English catalogue of what is seen first: one object per feature. Another language is another file of this shape. */

import { beside } from './en-beside.ts'
import { ending } from './en-ending.ts'
import { entry } from './en-entry.ts'
import { goals } from './en-goals.ts'
import { leftOver } from './en-left-over.ts'
import { linksSeen } from './en-links-seen.ts'
import { notes } from './en-notes.ts'
import { pause } from './en-pause.ts'
import { places } from './en-places.ts'
import { room } from './en-room.ts'
import { roundBar } from './en-round-bar.ts'
import { seats } from './en-seats.ts'
import { spaces } from './en-spaces.ts'

export const en = {
  places,
  entry,
  room,
  spaces,
  seats,
  notes,
  goals,
  beside,
  linksSeen,
  roundBar,
  pause,
  ending,
  leftOver,
}
