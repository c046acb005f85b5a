/** The English catalogue: one object per feature. Another language is another file of this shape. */

import { better } from './en-better.ts'
import { bids } from './en-bids.ts'
import { conversation } from './en-conversation.ts'
import { ending } from './en-ending.ts'
import { entry } from './en-entry.ts'
import { evidence } from './en-evidence.ts'
import { glossary } from './en-glossary.ts'
import { goals } from './en-goals.ts'
import { issues } from './en-issues.ts'
import { ledger } from './en-ledger.ts'
import { leftOver } from './en-left-over.ts'
import { links } from './en-links.ts'
import { notes } from './en-notes.ts'
import { numbers } from './en-numbers.ts'
import { offers } from './en-offers.ts'
import { packages } from './en-packages.ts'
import { pause } from './en-pause.ts'
import { places } from './en-places.ts'
import { room } from './en-room.ts'
import { round } from './en-round.ts'
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
  conversation,
  ledger,
  issues,
  bids,
  numbers,
  packages,
  offers,
  better,
  links,
  glossary,
  round,
  pause,
  evidence,
  ending,
  leftOver,
}
