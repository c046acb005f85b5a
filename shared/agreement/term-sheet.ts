/** The term sheet: the ledger read for what both sides agreed on, as clauses; nothing is copied, so nothing can drift. */
import { isRunning, isTaken } from '../acts/evidence-checks.ts'
import { goalStanding } from '../acts/goals.ts'
import type { Issue } from '../acts/issues.ts'
import { type Offer, type Term, termsOf } from '../acts/offers.ts'
import type { RoomState } from '../acts/room-state.ts'
import { type GoalWords, goalHash } from '../documents/goal-words.ts'
import { canonicalJson } from '../ledger/chain.ts'
import { type IssueStanding, issueStandings } from '../ledger/concessions.ts'
import { agreedFacts } from '../ledger/evidence.ts'
import { sha256Hex } from '../ledger/hash.ts'
import { otherSide, type SideNames } from '../room/side.ts'
import type { Clause } from './agreement-text.ts'
import { type Block, bullets, canonicalBlocks, paragraph, paragraphs } from './rich-text.ts'
import { clauseWords as say } from './words.ts'

/** A clause as the ledger says it, and the hash a wording of it is bound to. */
export interface SourceClause extends Clause {
  /** SHA-256 of what it says: another one says something else. */
  readonly hash: string
}

export interface TermSheet {
  /** In the order of their sections, and within them in that in which they were agreed on. */
  readonly clauses: readonly SourceClause[]
  /** Issues nothing is agreed on, and checks both sides are waiting for. */
  readonly open: readonly string[]
}

type Read = Pick<
  RoomState,
  'issues' | 'offers' | 'biddings' | 'proposals' | 'endorsements' | 'evidence' | 'checks'
>

const sourceClause = (clause: Clause): SourceClause => {
  const { heading, blocks } = clause
  const canonical = canonicalBlocks(blocks)
  return { ...clause, blocks: canonical, hash: sha256Hex(canonicalJson({ heading, blocks: canonical })) }
}

/** A value with its unit, as it was agreed. */
const valueWords = ({ kind }: Issue, value: string): string => {
  if (kind.type === 'amount') return `${value} ${kind.unit}`
  return kind.type === 'yes-no' ? say.yesNo(value === 'yes') : value
}

interface Settled {
  readonly issue: Issue
  readonly value: string
}

const termLine = ({ issue, value }: Settled): string => say.term(issue.title, valueWords(issue, value))

const headingOf = (settled: readonly Settled[]): string => settled.map(({ issue }) => issue.title).join(', ')

/** One term is a sentence, several are a list. */
const termBlocks = (settled: readonly Settled[]): readonly Block[] => {
  const lines = settled.map(termLine)
  return lines.length === 1 ? lines.map(paragraph) : [bullets(lines)]
}

const party = (text: string): Block => ({ kind: 'paragraph', runs: [{ text, bold: true }] })

/** What of it still stands: an issue agreed on anew since is said by what settled it last. */
const standing = (
  terms: readonly Pick<Term, 'issue' | 'to'>[],
  source: string,
  standings: ReadonlyMap<string, IssueStanding>,
): readonly Settled[] =>
  terms.flatMap(({ issue }) => {
    const stands = standings.get(issue)
    const agreed = stands?.agreed
    return stands && agreed && agreed.offer === source && !agreed.conditional
      ? [{ issue: stands.issue, value: agreed.value }]
      : []
  })

const offerClause = (
  offer: Offer,
  standings: ReadonlyMap<string, IssueStanding>,
  names: SideNames,
): Clause | undefined => {
  const { id, kind, side, text, terms, gets, check } = offer
  const [given, returned] = [terms, gets?.terms ?? []].map((half) => standing(half, id, standings))
  const all = [...(given ?? []), ...(returned ?? [])]
  const waits = termsOf(offer).some(({ issue }) => standings.get(issue)?.agreed?.conditional)
  if (waits || (all.length === 0 && text === undefined)) return undefined
  const whole = given && returned && given.length > 0 && returned.length > 0
  const blocks: readonly Block[] = whole
    ? [
        party(say.gives(names[side])),
        ...termBlocks(given),
        party(say.returns(names[otherSide(side)])),
        ...termBlocks(returned),
        paragraph(say.both),
      ]
    : [...(text === undefined ? [] : paragraphs(text)), ...termBlocks(all)]
  return {
    id,
    kind,
    heading: kind === 'gift' ? say.step(names[side]) : headingOf(all),
    blocks: check === undefined ? blocks : [...blocks, paragraph(say.checked(check))],
  }
}

interface Dated {
  readonly seq: number
  readonly clause: Clause | undefined
}

const termClauses = (state: Read, names: SideNames, all: readonly IssueStanding[]): readonly Clause[] => {
  const standings = new Map(all.map((stands) => [stands.issue.id, stands]))
  const offers = [...state.offers.values()].flatMap((offer): readonly Dated[] =>
    offer.status === 'accepted' && offer.ended
      ? [{ seq: offer.ended.seq, clause: offerClause(offer, standings, names) }]
      : [],
  )
  const proposals = [...state.proposals.values()].flatMap(({ id, status, put, ended }): readonly Dated[] => {
    if (status !== 'agreed' || !put || !ended) return []
    const settled = standing(put.terms, id, standings)
    const heading = settled.length > 0 ? headingOf(settled) : say.proposal
    const blocks = [...paragraphs(put.text), ...termBlocks(settled)]
    return [{ seq: ended.seq, clause: { id, kind: 'proposal', heading, blocks } }]
  })
  const draws = [...state.biddings.values()].flatMap(({ id, issue, settled }): readonly Dated[] => {
    const [stands] = settled ? standing([{ issue, to: settled.price }], id, standings) : []
    if (!settled || !stands) return []
    const clause = {
      id,
      kind: 'draw',
      heading: stands.issue.title,
      blocks: [paragraph(termLine(stands))],
    } as const
    return [{ seq: settled.seq, clause }]
  })
  return [...offers, ...proposals, ...draws]
    .sort((one, other) => one.seq - other.seq)
    .flatMap(({ clause }) => clause ?? [])
}

const goalClause = (id: string, { text, measure, date }: GoalWords): SourceClause => {
  const blocks = [
    ...paragraphs(text),
    ...(measure.trim() === '' ? [] : [paragraph(say.measure(measure.replaceAll('\n', ' ')))]),
    ...(date === undefined ? [] : [paragraph(say.by(date))]),
  ]
  return sourceClause({ id, kind: 'goal', heading: '', blocks })
}

interface GoalSaid {
  readonly id: string
  readonly hash: string
  readonly clause: SourceClause
}

/** By the words themselves, which never change: a page hands in those of 200 goals again with every key in one of them. */
const goalsSaid = new WeakMap<GoalWords, GoalSaid>()

const goalSaid = (id: string, words: GoalWords): GoalSaid => {
  const known = goalsSaid.get(words)
  if (known?.id === id) return known
  const said = { id, hash: goalHash(words), clause: goalClause(id, words) }
  goalsSaid.set(words, said)
  return said
}

const goalClauses = (
  { endorsements }: Read,
  goal: (id: string) => GoalWords | undefined,
): readonly SourceClause[] =>
  [...endorsements.keys()].flatMap((id) => {
    const words = goal(id)
    if (!words) return []
    const { hash, clause } = goalSaid(id, words)
    return goalStanding(endorsements, id, hash).common ? [clause] : []
  })

const factClauses = (state: Read): readonly Clause[] =>
  agreedFacts(state).map(({ evidence: id, claim }) => {
    const source = state.evidence.get(id)?.source
    const blocks = [paragraph(claim), ...(source === undefined ? [] : [paragraph(say.source(source))])]
    return { id, kind: 'fact', heading: '', blocks }
  })

const openPoints = ({ checks, evidence }: Read, all: readonly IssueStanding[]): readonly string[] => [
  ...all.flatMap(({ issue, agreed }) => {
    if (!agreed) return [issue.title]
    return agreed.conditional ? [say.withWhole(issue.title)] : []
  }),
  ...[...checks.values()].flatMap((check) => {
    const claim = evidence.get(check.evidence)?.claim
    return isRunning(check) && isTaken(check) && claim !== undefined ? [say.toCheck(claim)] : []
  }),
]

/** `goal`: what a goal says now, the same object while it says the same if it is asked for often. Reading 1,000 accepted offers takes some milliseconds. */
export const termSheet = (
  state: Read,
  names: SideNames,
  goal: (id: string) => GoalWords | undefined,
): TermSheet => {
  const all = issueStandings(state)
  return {
    clauses: [
      ...goalClauses(state, goal),
      ...[...factClauses(state), ...termClauses(state, names, all)].map(sourceClause),
    ],
    open: openPoints(state, all),
  }
}
