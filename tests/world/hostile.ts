/** A hostile person: guesses, knocks, and once inside sends what no client would. Knows what the room must refuse. */

import type { RoomState } from '@common-ground/shared/acts/room-state'
import { declareDocument } from '@common-ground/shared/documents/declare'
import { textHash } from '@common-ground/shared/documents/text-hash'
import type { Standing } from '@common-ground/shared/room/participant'
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import { type Space, spaces } from '@common-ground/shared/room/space'
import type { Receipt } from '@common-ground/shared/wire/messages'
import * as Y from 'yjs'
import { hostileText } from './alphabets.ts'
import { type Forgery, forgeries } from './forgeries.ts'
import type { Random } from './random.ts'
import type { RawHand } from './raw-hand.ts'
import { violated } from './trace.ts'
import type { Question, Replies } from './world-connection.ts'

export interface HostileNeeds {
  readonly standing: Standing
  readonly random: Random
  readonly hand: RawHand
  /** Hash of the agreement in force. */
  readonly agreement: string
  /** Ids everybody here can have learned: of people, goals, offers and acts. */
  readonly rumours: () => Rumours
  /** What they may do with a space, as things are recorded now. */
  readonly access: (space: Space) => 'none' | 'read' | 'write'
  /** Whether some of this is still there in what is recorded. */
  readonly stands: (space: Space, forgery: Forgery) => boolean
  /** How often another copy was put in the store's place: what was recorded before need not be any more. */
  readonly restored: () => number
  /** Runs a look at an answer: what it throws ends the world. */
  readonly guard: (look: () => void) => void
}

export interface Rumours {
  readonly state: RoomState
  readonly acts: readonly { readonly space: Space; readonly id: string; readonly by: string }[]
  readonly participants: readonly string[]
}

const moves = { forge: 60, foreign: 8, act: 14, repeat: 6, open: 8, presence: 6, consent: 2 } as const

export class Hostile {
  readonly #needs: HostileNeeds
  readonly #own = new Set<number>()
  readonly #consents: boolean

  constructor(needs: HostileNeeds) {
    this.#needs = needs
    this.#consents = needs.random.chance(0.75)
  }

  /** Does something; says what. */
  move(): string {
    const { random, hand } = this.#needs
    if (!hand.online) return 'hammers at the door'
    // Some never consent, and try everything without.
    const shy = this.#needs.access('joint') === 'none' && this.#consents
    const move = random.weighted(shy ? { ...moves, consent: 60 } : moves)
    switch (move) {
      case 'forge':
        return this.#forge(this.#inside())
      case 'foreign':
        return this.#foreign()
      case 'act':
        return this.#act()
      case 'repeat':
        return this.#repeat()
      case 'open':
        return this.#open()
      case 'presence':
        return this.#presence()
      case 'consent':
        return this.#consent()
    }
  }

  #consent(): string {
    const { hand, random, agreement } = this.#needs
    const act = { type: 'consent', agreement }
    void hand.send('act', { space: 'joint', id: random.id(), act }).then(() => hand.open('joint'))
    return 'consents'
  }

  #forge(space: Space): string {
    const { random, hand, standing } = this.#needs
    const name = random.pick(Object.keys(forgeries) as (keyof typeof forgeries)[])
    const copy = hand.docs.get(space) ?? declareDocument(space, new Y.Doc())
    const heard = hand.heard.filter((told) => told.space === space).map(({ update }) => update)
    const forgery = forgeries[name]({ space, copy, standing, random, heard, own: this.#own })
    if (!forgery) return `finds nothing to forge by ${name}`
    this.#send(space, name, forgery)
    return `forges ${name} in ${space}`
  }

  /** Some space it reads, opened first if it is not yet; at times any other. */
  #inside(): Space {
    const { random, hand, access } = this.#needs
    const readable = spaces.filter((space) => access(space) !== 'none')
    for (const space of readable) if (!hand.docs.has(space)) void hand.open(space)
    const opened = [...hand.docs.keys()]
    return (random.chance(0.9) ? random.maybe(opened) : undefined) ?? random.pick(spaces)
  }

  #foreign(): string {
    const { access, random } = this.#needs
    const closed = spaces.filter((space) => access(space) === 'none')
    return this.#forge(random.maybe(closed) ?? 'joint')
  }

  #send(space: Space, name: string, forgery: Forgery): void {
    const { access, stands } = this.#needs
    for (const client of clientsIn(forgery.update)) this.#own.add(client)
    const before = access(space)
    this.#ask('words', { space, update: forgery.update }, (reply) => {
      // Rights may come and go while a message is on its way: recorded words are judged as they are recorded.
      if (before === 'none' && access(space) === 'none')
        violated(`a verdict on words in ${space}, which is closed`)
      if (forgery.never && reply.words === 'recorded' && stands(space, forgery))
        violated(`${name} in ${space} was recorded`)
    })
  }

  #act(): string {
    const { random, standing, rumours } = this.#needs
    const { state, participants } = rumours()
    const participant = random.maybe(participants) ?? random.id()
    const offer = random.maybe([...state.offers.keys()]) ?? random.id()
    const goal = random.maybe([...state.endorsements.keys()]) ?? random.id()
    const name = random.maybe([...state.glossary.keys()]) ?? random.id()
    const act = random.pick([
      { type: 'admit', participant },
      { type: 'turn-away', participant },
      ...(random.chance(0.2) ? [{ type: 'remove', participant }] : []),
      { type: 'share-authority', participant },
      { type: 'accept', offer },
      { type: 'withdraw', offer },
      { type: 'decline', offer },
      { type: 'endorse', goal, text: textHash(hostileText(3, random)) },
      { type: 'propose-name', name: hostileText(4, random), instead: [hostileText(5, random)] },
      { type: 'endorse-name', entry: name, words: textHash(hostileText(3, random)) },
      { type: 'withdraw-name', entry: name },
      { type: 'post-statement', text: hostileText(6, random) },
      { type: 'move-stage', to: 'closed' },
      { type: 'admit', participant, name: 'me', standing: 'mediator' },
      { type: 'become-king' },
    ])
    const space = random.chance(0.8) ? 'joint' : random.pick(spaces)
    const outsider = standing === 'observer' || this.#needs.access('joint') === 'none'
    this.#ask('act', { space, id: random.id(), act }, () => {
      if (outsider && this.#needs.access('joint') === 'none')
        violated(`${act.type} of an outsider was recorded`)
      if (standing === 'observer') violated(`${act.type} of an observer was recorded`)
    })
    return `acts ${act.type}`
  }

  /** Another's act id, or an own one with other content. */
  #repeat(): string {
    const { random, rumours, restored } = this.#needs
    const known = random.maybe(rumours().acts)
    if (!known) return 'knows no act to repeat'
    const act = { type: 'post-statement', text: hostileText(8, random) }
    const before = restored()
    this.#ask('act', { space: known.space, id: known.id, act }, () => {
      if (before === restored()) violated('an act id was taken a second time')
    })
    return 'repeats an act id'
  }

  #open(): string {
    const { random, hand, access, restored } = this.#needs
    const space = random.pick([...spaces, 'joint', 'joint', 'cellar'] as const)
    const docs = [...hand.docs.values()].flatMap((doc) => [...doc.store.clients.keys()])
    const stateVector = random.chance(0.7)
      ? new Uint8Array([0])
      : Uint8Array.from({ length: random.below(20) }, () => random.below(256))
    const clientId = random.chance(0.5) ? random.word() : (random.maybe(docs) ?? 0)
    const receipt = random.maybe([...hand.receipts.values()])
    const seen: { readonly seen?: Receipt } =
      receipt && random.chance(0.5)
        ? { seen: { ...receipt, position: receipt.position + random.between(1, 100) } }
        : {}
    const closed = space === 'cellar' || access(space) === 'none'
    this.#ask('open', { space, stateVector, clientId, ...seen }, (reply) => {
      if (space === 'cellar' || (closed && access(space) === 'none')) violated(`${space} was opened`)
      const believed = reply.wentBack.some(({ seen: { position } }) => position === seen.seen?.position)
      if (restored() === 0 && believed) violated('a forged receipt was believed')
    })
    if (space !== 'cellar' && !hand.docs.has(space)) void hand.open(space)
    return `opens ${space}`
  }

  /** Asks, and looks at the answer unless it is a no, or lost. */
  #ask<Asked extends Question>(
    question: Asked,
    message: object,
    look: (reply: Exclude<Replies[Asked], RefusalReply>) => void,
  ): void {
    const { hand, guard } = this.#needs
    const isYes = (reply: Replies[Asked] | 'lost'): reply is Exclude<Replies[Asked], RefusalReply> =>
      reply !== 'lost' && !('refused' in reply)
    void hand.send<Asked>(question, message).then((reply) => {
      if (isYes(reply)) guard(() => look(reply))
    })
  }

  #presence(): string {
    const { random, hand } = this.#needs
    const space = random.pick(spaces)
    const at = random.pick([{}, { goal: random.id() }, { goal: hostileText(3, random) }, { cursor: 7 }])
    hand.presence({ space, at })
    return `is present in ${space}`
  }
}

const clientsIn = (update: Uint8Array): readonly number[] => {
  try {
    return [...Y.parseUpdateMeta(update).to.keys()]
  } catch {
    // Bytes that are no update name nobody.
    return []
  }
}
