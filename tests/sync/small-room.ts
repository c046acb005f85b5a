/** The room's end of hand connections: a live document and its ledger, deciding by the shared rules, saying yes to all words. */
import type { Actor } from '@common-ground/shared/acts/room-state'
import { readGoals } from '@common-ground/shared/documents/goals'
import { declareDocument, ledgerOf } from '@common-ground/shared/documents/declare'
import { textHash } from '@common-ground/shared/documents/text-hash'
import { seal } from '@common-ground/shared/ledger/chain'
import { decide, emptyRoom, fold } from '@common-ground/shared/ledger/ledger'
import type { Participant } from '@common-ground/shared/room/participant'
import { isRefusal, type RefusalCode, replyOf } from '@common-ground/shared/room/refusal'
import type { Door } from '@common-ground/shared/wire/http'
import type { ActMessage, ActRecorded, Answer, PresenceTold } from '@common-ground/shared/wire/messages'
import * as Y from 'yjs'
import type { HandConnection } from './hand-connection.ts'

export const room = '00000000-0000-4000-8000-000000000001'
const agreement = { text: 'We listen.', hash: textHash('We listen.') }

export const people = {
  ana: { id: '00000000-0000-4000-8000-00000000000a', standing: 'a', name: 'Ana' },
  ben: { id: '00000000-0000-4000-8000-00000000000b', standing: 'b', name: 'Ben' },
} as const satisfies Record<string, Participant>

export const doorFor = ({ id, name, standing }: Participant, consented: boolean): Door => ({
  room,
  title: 'The garden wall',
  sides: { a: 'North', b: 'South' },
  chair: standing === 'mediator' ? { role: 'mediator' } : { role: 'party', side: standing },
  inside: [],
  agreement,
  you: { id, name, consented },
})

export class SmallRoom {
  readonly doc = declareDocument('joint', new Y.Doc())
  state = emptyRoom
  present: PresenceTold[] = []
  #now = 1_000
  readonly #recorded = new Map<string, ActRecorded>()
  readonly #connections: HandConnection[] = []
  /** Refusals to give to the next words and acts, instead of an answer. */
  refuseWords: RefusalCode[] = []
  refuseActs: RefusalCode[] = []

  constructor() {
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      for (const connection of this.#connections)
        if (connection !== origin && connection.state() === 'online')
          connection.listener?.words({ space: 'joint', update })
    })
  }

  /** Answers everything this connection asks, as it asks it. */
  serve(connection: HandConnection, actor: Actor): void {
    this.#connections.push(connection)
    connection.onAsked = () => this.answer(connection, actor)
  }

  answer(connection: HandConnection, actor: Actor): void {
    for (const { message, answer } of connection.opens.splice(0))
      answer({
        words: Y.encodeStateAsUpdate(this.doc, message.stateVector),
        stateVector: Y.encodeStateVector(this.doc),
        present: this.present,
      })
    for (const { message, answer } of connection.wordsAsked.splice(0)) {
      const refused = this.refuseWords.shift()
      if (!refused) Y.applyUpdate(this.doc, message.update, connection)
      answer(refused ? replyOf({ refused }) : { words: 'recorded' })
    }
    for (const { message, answer } of connection.acts.splice(0)) answer(this.#act(message, actor))
  }

  #act({ id, act }: ActMessage, actor: Actor): Answer<ActRecorded> {
    const refused = this.refuseActs.shift()
    if (refused) return replyOf({ refused })
    const known = this.#recorded.get(id)
    if (known) return known
    const texts = new Map(readGoals(this.doc).map((goal) => [goal.id, textHash(goal.text)]))
    const goalText = (goal: string) => texts.get(goal)
    this.#now += 1
    const decided = decide(this.state, actor, act, { now: this.#now, agreement: agreement.hash, goalText })
    if (isRefusal(decided)) return replyOf(decided)
    const { length: seq, head: prev } = this.state
    const { id: by, standing } = actor
    const entry = seal({ room, space: 'joint', seq, id, by, standing, at: this.#now, act: decided, prev })
    this.state = fold(this.state, entry)
    ledgerOf(this.doc).push([entry])
    const reply = { seq, hash: entry.hash, at: entry.at }
    this.#recorded.set(id, reply)
    return reply
  }
}
