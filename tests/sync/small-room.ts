/** The room's end of hand connections: live documents and ledgers, deciding by the shared rules, saying yes to all words. */
import { keptChange } from '@common-ground/shared/acts/kept-change'
import type { Actor } from '@common-ground/shared/acts/room-state'
import { declareDocument, ledgerOf, triesOf } from '@common-ground/shared/documents/declare'
import { readGoals } from '@common-ground/shared/documents/goals'
import { textHash } from '@common-ground/shared/documents/text-hash'
import { seal } from '@common-ground/shared/ledger/chain'
import { decide } from '@common-ground/shared/ledger/decide'
import { emptyRoom, fold } from '@common-ground/shared/ledger/fold'
import { accessTo } from '@common-ground/shared/room/access'
import { chairOf, type Participant } from '@common-ground/shared/room/participant'
import { isRefusal, type RefusalCode } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import { isSpace, type Space, spaces } from '@common-ground/shared/room/space'
import type { Door } from '@common-ground/shared/wire/http'
import type {
  ActMessage,
  ActRecorded,
  Answer,
  Opened,
  OpenMessage,
  PresenceTold,
  Receipt,
  WentBack,
  WordsMessage,
  WordsVerdict,
} from '@common-ground/shared/wire/messages'
import * as Y from 'yjs'
import { nothingAround } from '../rig/nothing-around.ts'
import type { HandConnection } from './hand-connection.ts'

export const room = '00000000-0000-4000-8000-000000000001'
const agreement = { text: 'We listen.', hash: textHash('We listen.') }

export const people = {
  ana: { id: '00000000-0000-4000-8000-00000000000a', standing: 'a', name: 'Ana' },
  ben: { id: '00000000-0000-4000-8000-00000000000b', standing: 'b', name: 'Ben' },
  mo: { id: '00000000-0000-4000-8000-00000000000c', standing: 'mediator', name: 'Mo' },
  oda: { id: '00000000-0000-4000-8000-00000000000d', standing: 'observer', name: 'Oda' },
} as const satisfies Record<string, Participant>

export const doorFor = ({ id, name, standing }: Participant, consented: boolean): Door => ({
  room,
  opening: 1,
  title: 'The garden wall',
  sides: { a: 'North', b: 'South' },
  chair: chairOf(standing),
  keepUntil: 1_000_000,
  knock: false,
  mayReword: false,
  inside: [],
  agreement,
  you: { id, name, consented, admittance: 'seated' },
})

/** Client ids the room writes its entries with: a new one each time it starts, in order, so that every run is the same. */
let lastClient = 0

/** One space as the room has it. */
class SmallSpace {
  readonly space: Space
  readonly doc: Y.Doc
  state = emptyRoom
  position = 0
  wentBack: WentBack[] = []

  constructor(space: Space) {
    this.space = space
    this.doc = declareDocument(space, new Y.Doc())
    lastClient += 1
    this.doc.clientID = lastClient
    this.doc.on('update', () => {
      this.position += 1
    })
  }

  receipt(): Receipt {
    const { length: seq, head } = this.state
    return { position: this.position, seq, head, mac: head }
  }

  copy(): SmallSpace {
    const copy = new SmallSpace(this.space)
    Y.applyUpdate(copy.doc, Y.encodeStateAsUpdate(this.doc))
    copy.state = this.state
    copy.position = this.position
    return copy
  }
}

export class SmallRoom {
  readonly spaces: ReadonlyMap<Space, SmallSpace>
  present: PresenceTold[] = []
  /** Who waits at a door. */
  readonly knocking = new Map<string, Participant>()
  #now = 1_000
  readonly #recorded = new Map<string, ActRecorded>()
  readonly #connections: HandConnection[] = []
  /** Refusals to give to the next words and acts, instead of an answer. */
  refuseWords: RefusalCode[] = []
  refuseActs: RefusalCode[] = []

  constructor(stored: readonly SmallSpace[] = spaces.map((space) => new SmallSpace(space))) {
    this.spaces = new Map(stored.map((one) => [one.space, one]))
    for (const { doc, space } of stored)
      doc.on('update', (update: Uint8Array, origin: unknown) => {
        for (const connection of this.#connections)
          if (connection !== origin && connection.reading.has(space))
            connection.listener?.words({ space, update, receipt: this.of(space).receipt() })
      })
  }

  of(space: Space): SmallSpace {
    const found = this.spaces.get(space)
    if (!found) throw new Error(`the small room has no space ${space}`)
    return found
  }

  docOf(space: Space): Y.Doc {
    return this.of(space).doc
  }

  get doc(): Y.Doc {
    return this.docOf('joint')
  }

  get state() {
    return this.of('joint').state
  }

  /** The room as its store is now: what a restored backup would be. */
  backup(): SmallRoom {
    const backup = new SmallRoom([...this.spaces.values()].map((one) => one.copy()))
    backup.#now = this.#now
    return backup
  }

  /** Answers everything this connection asks, as it asks it. */
  serve(connection: HandConnection, actor: Actor): void {
    this.#connections.push(connection)
    connection.onAsked = () => this.answer(connection, actor)
  }

  answer(connection: HandConnection, actor: Actor): void {
    for (const { message, answer } of connection.opens.splice(0))
      answer(this.#open(message, actor, connection))
    for (const { message, answer } of connection.wordsAsked.splice(0))
      answer(this.#words(message, actor, connection))
    for (const { message, answer } of connection.acts.splice(0)) answer(this.#act(message, actor))
  }

  /** What this person has there; nothing where they may not even read. */
  #asked(name: string, { standing }: Actor): SmallSpace | undefined {
    const readable = isSpace(name) && accessTo(name, standing, this.state.stage.stage) !== 'none'
    return readable ? this.of(name) : undefined
  }

  #open({ space, stateVector, seen }: OpenMessage, actor: Actor, connection: HandConnection): Answer<Opened> {
    const asked = this.#asked(space, actor)
    if (!asked) return replyOf({ refused: 'space-unknown' })
    const kept = asked.receipt()
    const known = asked.wentBack.some((loss) => loss.seen.position === seen?.position)
    if (seen && seen.position > kept.position && !known) asked.wentBack.push({ at: this.#now, seen, kept })
    connection.reading.add(asked.space)
    return {
      words: Y.encodeStateAsUpdate(asked.doc, stateVector),
      stateVector: Y.encodeStateVector(asked.doc),
      present: this.present.filter((told) => told.space === asked.space),
      receipt: kept,
      wentBack: asked.wentBack,
    }
  }

  #words({ space, update }: WordsMessage, actor: Actor, connection: HandConnection): Answer<WordsVerdict> {
    const asked = this.#asked(space, actor)
    const refused = asked ? this.refuseWords.shift() : 'space-unknown'
    if (!asked || refused) return replyOf({ refused: refused ?? 'space-unknown' })
    const trial = asked.copy().doc
    Y.applyUpdate(trial, update)
    if (trial.store.pendingStructs ?? trial.store.pendingDs) return replyOf({ refused: 'words-incomplete' })
    Y.applyUpdate(asked.doc, update, connection)
    return { words: 'recorded' }
  }

  #act({ space: name, id, act }: ActMessage, actor: Actor): Answer<ActRecorded> {
    const refused = this.refuseActs.shift()
    if (refused) return replyOf({ refused })
    const known = this.#recorded.get(id)
    if (known) return known
    const asked = this.#asked(name, actor)
    if (!asked) return replyOf({ refused: 'space-unknown' })
    const { space, state, doc } = asked
    const goals = new Map(readGoals(this.doc).map((goal) => [goal.id, goal]))
    this.#now += 1
    const decided = decide(state, actor, act, {
      ...nothingAround,
      now: this.#now,
      arrived: this.#now,
      id,
      space,
      joint: this.state,
      agreement: agreement.hash,
      knocking: (participant) => this.knocking.get(participant),
      keptWords: (of) => triesOf(this.doc).get(of),
      goal: (goal) => goals.get(goal),
    })
    if (isRefusal(decided)) return replyOf(decided)
    const { length: seq, head: prev } = state
    const { id: by, standing } = actor
    const entry = seal({ room, space, seq, id, by, standing, at: this.#now, act: decided, prev })
    asked.state = fold(state, entry)
    const { write, remove } = keptChange(state, id, act, decided, { ...nothingAround, actor })
    doc.transact(() => {
      ledgerOf(doc).push([entry])
      for (const [of, text] of write) triesOf(doc).set(of, text)
      for (const of of remove) triesOf(doc).delete(of)
    })
    const reply = { seq, hash: entry.hash, at: entry.at }
    this.#recorded.set(id, reply)
    return reply
  }
}
