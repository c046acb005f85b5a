/** The same act sent twice is one entry: whether something that comes in under the id of an entry is that act again. */
import type { Act } from '../acts/act.ts'
import { asAsked, asSent } from '../acts/sent.ts'
import { canonicalJson } from './chain.ts'
import type { Entry, PersonsEntry } from './entry.ts'

export const isRepeat = (entry: Entry, by: string, act: Act): entry is PersonsEntry => {
  if (entry.standing === 'room' || entry.by !== by) return false
  const sent = asSent(entry.act)
  return sent !== undefined && canonicalJson(sent) === canonicalJson(asAsked(entry.id, act))
}
