/** A room as the rules of evidence see it: a ledger for each space, people of every chair, and files that were uploaded. */
import type { Act } from '@common-ground/shared/acts/act'
import type { AnswerEvidenceAct } from '@common-ground/shared/acts/evidence-answers'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { seal } from '@common-ground/shared/ledger/chain'
import { decide } from '@common-ground/shared/ledger/decide'
import { agreedFacts, readEvidence } from '@common-ground/shared/ledger/evidence'
import { emptyRoom, fold } from '@common-ground/shared/ledger/fold'
import type { FileRecord } from '@common-ground/shared/room/file'
import type { Participant, Standing } from '@common-ground/shared/room/participant'
import { isRefusal } from '@common-ground/shared/room/refusal'
import { type Space, spaces } from '@common-ground/shared/room/space'
import { nothingAround } from './nothing-around.ts'

const agreement = 'a'.repeat(64)
export const id = (number: number): string =>
  `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
const noon = Date.UTC(2026, 5, 15, 12)

export const people = {
  a: { id: id(1), standing: 'a', name: 'Ana' },
  b: { id: id(2), standing: 'b', name: 'Ben' },
  mediator: { id: id(3), standing: 'mediator', name: 'Mo' },
  observer: { id: id(4), standing: 'observer', name: 'Olu' },
} as const satisfies Record<Standing, Participant>

/** A room as its rules see it: a ledger for each space, and files that were uploaded. */
export class Rules {
  readonly states = new Map<Space, RoomState>(spaces.map((space) => [space, emptyRoom]))
  readonly files = new Map<string, FileRecord>()
  #next = 100

  constructor() {
    for (const person of Object.values(people)) this.act(person.standing, { type: 'consent', agreement })
  }

  state(space: Space = 'joint'): RoomState {
    return this.states.get(space) ?? emptyRoom
  }

  /** The id of what was recorded, or the code of the refusal. */
  act(standing: Standing, act: Act, space: Space = 'joint'): string {
    this.#next += 1
    const made = id(this.#next)
    const decided = decide(this.state(space), people[standing], act, {
      ...nothingAround,
      now: noon,
      id: made,
      space,
      joint: this.state(),
      agreement,
      file: (file) => this.files.get(file),
      evidenceIn: (from, evidence) => this.state(from).evidence.get(evidence),
      broughtFile: id(900_000 + this.#next),
    })
    if (isRefusal(decided)) return decided.refused
    const { length: seq, head: prev } = this.state(space)
    const { id: by } = people[standing]
    const entry = seal({ room: id(0), space, seq, id: made, by, standing, at: noon, act: decided, prev })
    this.states.set(space, fold(this.state(space), entry))
    return made
  }

  upload(standing: Standing, space: Space): string {
    this.#next += 1
    const file = id(this.#next)
    const facts = { kind: 'png', size: 1234, sha256: 'c'.repeat(64) } as const
    this.files.set(file, { file, space, by: people[standing].id, ...facts })
    return file
  }

  words(evidence: string, space: Space = 'joint'): string {
    return this.state(space).evidence.get(evidence)?.words ?? ''
  }

  answer(
    standing: Standing,
    evidence: string,
    more: Partial<AnswerEvidenceAct> = {},
    space: Space = 'joint',
  ) {
    const act = {
      type: 'answer-evidence',
      evidence,
      words: this.words(evidence, space),
      answer: 'accept',
      ...more,
    }
    return this.act(standing, act as AnswerEvidenceAct, space)
  }

  stands(evidence: string, space: Space = 'joint'): string | undefined {
    return readEvidence(this.state(space), space).find(({ card }) => card.id === evidence)?.stands
  }

  facts(): readonly string[] {
    return agreedFacts(this.state()).map(({ evidence }) => evidence)
  }
}

export const content = {
  claim: 'The roof was repaired in 2023.',
  shows: 'The building has been looked after.',
  source: 'Invoice of 3 May 2023',
  kind: 'data',
} as const
export const add = { type: 'add-evidence', ...content } as const
export const homes = { a: 'side-a', b: 'side-b' } as const
export const caucuses = { a: 'caucus-a', b: 'caucus-b' } as const
