/** The English catalogue with the words of what comes later at the table: its tabs, their sheets, what the log says. */

import { en } from '../en.ts'
import { agreement } from './en-agreement.ts'
import { archive } from './en-archive.ts'
import { better } from './en-better.ts'
import { bids } from './en-bids.ts'
import { caucus } from './en-caucus.ts'
import { conversation } from './en-conversation.ts'
import { desk } from './en-desk.ts'
import { did } from './en-did.ts'
import { evidence } from './en-evidence.ts'
import { glossary } from './en-glossary.ts'
import { issues } from './en-issues.ts'
import { ledger } from './en-ledger.ts'
import { links } from './en-links.ts'
import { mediators } from './en-mediators.ts'
import { numbers } from './en-numbers.ts'
import { offers } from './en-offers.ts'
import { oneText } from './en-one-text.ts'
import { order } from './en-order.ts'
import { packages } from './en-packages.ts'
import { proposals } from './en-proposals.ts'
import { round } from './en-round.ts'
import { stall } from './en-stall.ts'
import { taking } from './en-taking.ts'
import { wentBack } from './en-went-back.ts'

export const enTable = {
  ...en,
  agreement,
  archive,
  conversation,
  evidence,
  ledger,
  issues,
  offers,
  bids,
  numbers,
  order,
  packages,
  better,
  glossary,
  round,
  stall,
  taking,
  did,
  wentBack,
  links,
  caucus,
  desk,
  oneText,
  proposals,
  mediators,
}
