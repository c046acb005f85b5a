/** The last steps people took in the joint room, as the stall signs look back on them. */
import type { RecordedAct } from '../acts/act.ts'
import type { Term } from '../acts/offers.ts'
import { millionths } from '../acts/value.ts'
import { canonicalText } from '../documents/text-hash.ts'
import type { Entry, PersonsEntry } from '../ledger/entry.ts'
import { limits } from '../room/limits.ts'
import type { Standing } from '../room/participant.ts'
import { lastCall } from './last-call.ts'

/** What holds words that can be said again. */
export type SaidIn = 'statement' | 'offer' | 'exploring' | 'packages' | 'name'

export interface Said {
  readonly in: SaidIn
  /** The same for what says the same. */
  readonly content: string
}

export interface Step {
  /** Of the entry, and of what it made. */
  readonly id: string
  readonly at: number
  readonly standing: Standing
  readonly refusal: boolean
  readonly said?: Said
}

export interface Recent {
  /** Oldest first, at most `limits.stall.steps`. */
  readonly steps: readonly Step[]
  /** When somebody last did anything at all in the joint ledger; 0 when nobody has. */
  readonly touchedAt: number
}

/** Coming and going, the order of the room, and what follows from words: no step of a negotiation. */
const noSteps: ReadonlySet<RecordedAct['type']> = new Set([
  'consent',
  'admit',
  'turn-away',
  'remove',
  'share-authority',
  'leave',
  'close-and-destroy',
  'keep-room',
  'move-stage',
  'add-agenda-item',
  'edit-agenda-item',
  'move-agenda-item',
  'remove-agenda-item',
  'begin-agenda-item',
  'finish-agenda-item',
  'summon',
  'hide-item',
  'show-item',
  'lock-item',
  'unlock-item',
  'withdraw-order-proposal',
  'go-on',
  'change-wording',
  'set-stall-thresholds',
  'end-caucus',
  'prolong-caucus',
  'ask-carry',
  'agree-carry',
  'drop-carry',
])

const isRefusal = (act: RecordedAct): boolean =>
  act.type === 'decline' ||
  (act.type === 'hear-back' && act.answer === 'no') ||
  (act.type === 'answer-agree' && act.answer === 'no') ||
  (act.type === 'answer-evidence' && act.answer === 'dispute')

/** Case, and the sign at the end, are no difference. */
const spoken = (text: string): string =>
  canonicalText(text)
    .toLowerCase()
    .replace(/[.!?…。！？]+$/u, '')

/** Undefined for what is too short to be a point said again: a greeting, "all right". */
const point = (text: string): string | undefined => {
  const said = spoken(text)
  return [...said].length < limits.stall.shortestPoint ? undefined : said
}

const amountLike = /^\d{1,15}(?:\.\d{1,6})?$/
const valued = ({ issue, to }: Pick<Term, 'issue' | 'to'>): readonly [string, string] => [
  issue,
  amountLike.test(to) ? String(millionths(to)) : canonicalText(to),
]
const moved = (terms: readonly Pick<Term, 'issue' | 'to'>[]): readonly (readonly [string, string])[] =>
  terms.map(valued).sort(([one], [other]) => (one < other ? -1 : 1))

const inWords = (kind: SaidIn, text: string): Said | undefined => {
  const content = point(text)
  return content === undefined ? undefined : { in: kind, content: `words ${content}` }
}
const inTerms = (kind: SaidIn, terms: unknown): Said => ({
  in: kind,
  content: `terms ${JSON.stringify(terms)}`,
})

/** What an act says. Of an offer, its values: the sentence beside them may stay while they move. */
const saidBy = (act: RecordedAct): Said | undefined => {
  switch (act.type) {
    case 'post-statement':
      return inWords('statement', act.text)
    case 'explore':
      return inWords('exploring', act.text)
    case 'offer':
    case 'counter':
      return inTerms('offer', [moved(act.terms), act.gets ? moved(act.gets.terms) : []])
    case 'gift':
      return inWords('offer', act.text)
    case 'present-packages':
      return inTerms('packages', act.packages.map((terms) => JSON.stringify(moved(terms))).sort())
    case 'propose-name':
      return { in: 'name', content: `words ${spoken(act.name)}` }
    default:
      return undefined
  }
}

const stepOf = ({ act, id, at, standing }: PersonsEntry): Step => {
  const said = saidBy(act)
  return { id, at, standing, refusal: isRefusal(act), ...(said ? { said } : {}) }
}

/** Read from the end: what it costs does not grow with the ledger. */
export const recentOf = lastCall((entries: readonly Entry[], length: number): Recent => {
  const steps: Step[] = []
  let touchedAt = 0
  for (let at = length - 1; at >= 0 && steps.length < limits.stall.steps; at -= 1) {
    const entry = entries[at]
    if (!entry || entry.standing === 'room') continue
    if (touchedAt === 0) touchedAt = entry.at
    if (!noSteps.has(entry.act.type)) steps.push(stepOf(entry))
  }
  return { steps: steps.reverse(), touchedAt }
})
