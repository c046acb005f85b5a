/** What honest hands do with evidence: add it at home or on the table, bring it out, answer, have it checked, link it, take it back. */
import type { RoomSession } from '@common-ground/client/sync/room-session'
import { type EvidenceCard, outwardOf } from '@common-ground/shared/acts/evidence'
import { mayAnswer } from '@common-ground/shared/acts/evidence-answers'
import { evidenceLinksOf, type Target } from '@common-ground/shared/acts/evidence-links'
import { evidenceKinds } from '@common-ground/shared/evidence/content'
import { isSide } from '@common-ground/shared/room/participant'
import { homeOf, type Space } from '@common-ground/shared/room/space'
import { textFor } from './alphabets.ts'
import type { ActChoice } from './honest-acts.ts'
import type { Random } from './random.ts'

const kinds = { add: 5, bring: 3, answer: 8, revise: 2, withdraw: 1, link: 6, check: 3, result: 5 } as const

export class HonestEvidence {
  readonly #random: Random

  constructor(random: Random) {
    this.#random = random
  }

  choose(session: RoomSession): ActChoice | undefined {
    const { you } = session
    const kind = this.#random.weighted(kinds)
    if (kind === 'add') return this.#add(session)
    if (kind === 'bring') return this.#bring(session)
    if (kind === 'check') return this.#check(session)
    if (kind === 'result') return this.#result(session)
    const card = this.#random.maybe(this.#standing(session, 'joint'))
    if (!card) return undefined
    const { id: evidence, words, owner } = card
    if (kind === 'link') return this.#link(session, evidence)
    if (kind === 'answer') return mayAnswer('joint', owner, you.standing) ? this.#answer(card) : undefined
    if (owner !== you.standing) return undefined
    if (kind === 'withdraw') return { space: 'joint', act: { type: 'withdraw-evidence', evidence } }
    return { space: 'joint', act: { type: 'revise-evidence', evidence, words, ...this.#words() } }
  }

  #standing(session: RoomSession, space: Space): readonly EvidenceCard[] {
    const { evidence } = session.space(space).state()
    return [...evidence.values()].filter(({ withdrawn }) => !withdrawn)
  }

  #add({ you }: RoomSession): ActChoice {
    const space = this.#random.chance(0.5) ? 'joint' : (homeOf[you.standing] ?? 'joint')
    return { space, act: { type: 'add-evidence', ...this.#words() } }
  }

  #bring(session: RoomSession): ActChoice | undefined {
    const from = homeOf[session.you.standing]
    const card = from && this.#random.maybe(this.#standing(session, from))
    if (!card) return undefined
    const space = this.#random.pick(outwardOf(from))
    return { space, act: { type: 'bring-evidence', from, evidence: card.id, words: card.words } }
  }

  #answer({ id: evidence, words }: EvidenceCard): ActChoice {
    const answer = this.#random.pick([
      'accept',
      'accept',
      'accept-for-purpose',
      'question',
      'dispute',
    ] as const)
    const text = answer === 'accept' ? {} : { text: this.#text() }
    return { space: 'joint', act: { type: 'answer-evidence', evidence, words, answer, ...text } }
  }

  #link(session: RoomSession, evidence: string): ActChoice | undefined {
    const issue = this.#random.maybe([...session.state().issues.keys()])
    const goal = this.#random.maybe(session.goals())?.id
    const to: Target | undefined =
      issue !== undefined && this.#random.chance(0.5) ? { issue } : goal === undefined ? undefined : { goal }
    if (!to) return undefined
    const linked = evidenceLinksOf(session.state().evidenceLinks, to)?.has(evidence) === true
    return { space: 'joint', act: { type: linked ? 'unlink-evidence' : 'link-evidence', evidence, to } }
  }

  #check(session: RoomSession): ActChoice | undefined {
    const card = this.#random.maybe(this.#standing(session, 'joint'))
    if (!card) return undefined
    const { id: evidence, words } = card
    const asked = { who: this.#text(), how: this.#text(), until: '2100-01-01' }
    return { space: 'joint', act: { type: 'propose-check', evidence, words, ...asked } }
  }

  #result(session: RoomSession): ActChoice | undefined {
    const check = this.#random.maybe([...session.state().checks.keys()])
    if (check === undefined) return undefined
    if (isSide(session.you.standing) && this.#random.chance(0.6))
      return {
        space: 'joint',
        act: { type: 'take-result', check, answer: this.#random.chance(0.8) ? 'yes' : 'no' },
      }
    if (this.#random.chance(0.2)) return { space: 'joint', act: { type: 'drop-check', check } }
    return { space: 'joint', act: { type: 'report-check', check, result: this.#text() } }
  }

  /** What is laid at home may be brought out: it is written in letters of the joint space. */
  #words() {
    return {
      claim: this.#text(),
      shows: this.#text(),
      kind: this.#random.pick(evidenceKinds),
      ...(this.#random.chance(0.6) ? { source: this.#text() } : {}),
    }
  }

  #text(): string {
    return textFor('joint', this.#random.between(3, 30), this.#random)
  }
}
