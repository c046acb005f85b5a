/** One room under a server that is killed again and again: what anyone had seen of it, and what of that is missing. */

import type { StoredRoom } from '@common-ground/server/store/store'
import { termsOf } from '@common-ground/shared/acts/offers'
import { ledgerOf } from '@common-ground/shared/documents/declare'
import { checkChain } from '@common-ground/shared/ledger/chain'
import { issueStandings } from '@common-ground/shared/ledger/concessions'
import type { Entry } from '@common-ground/shared/ledger/entry'
import { emptyRoom, foldAll } from '@common-ground/shared/ledger/fold'
import { type Space, spaces } from '@common-ground/shared/room/space'
import * as Y from 'yjs'
import type { OpenedRoom } from '../rig/hand.ts'
import { spacesOf } from '../rig/six-hands.ts'
import { factsOf, isReplayOf } from './facts.ts'
import { markersIn } from './markers.ts'
import type { Typed, Writer } from './writer.ts'

export interface Tally {
  readonly seenWords: number
  readonly seenActs: number
  readonly lostWords: number
  readonly lostActs: number
  readonly brokenChains: number
  /** Fresh copies of a space that differ from each other, or from its log replayed. */
  readonly differing: number
  /** Offers and if-thens of which a part is agreed and another is not. */
  readonly halves: number
}

/** Of what an offer names, each issue is agreed by it or by one accepted later; of one not accepted, none is. */
const halvesIn = (entries: readonly Entry[]): readonly string[] => {
  const state = foldAll(emptyRoom, entries)
  const agreed = new Map(issueStandings(state).map((one) => [one.issue.id, one.agreed]))
  return [...state.offers.values()]
    .filter(({ id, status, ended, ...made }) =>
      status === 'accepted'
        ? termsOf(made).some(({ issue }) => (agreed.get(issue)?.at ?? -1) < (ended?.at ?? 0))
        : [...agreed.values()].some((one) => one?.offer === id),
    )
    .map(({ id }) => id)
}

export class CrashRoom {
  readonly writers: readonly Writer[]
  #opened: OpenedRoom
  readonly #seenWords = new Set<Typed>()
  /** Markers seen to be erased. */
  readonly #seenErased = new Set<Typed>()
  /** Hashes of entries: each names its room, its space and its place there. */
  readonly #seenActs = new Map<Space, Set<string>>(spaces.map((space) => [space, new Set()]))
  readonly #lostWords = new Set<Typed>()
  readonly #lostErasures = new Set<Typed>()
  readonly #lostActs = new Set<string>()
  readonly #brokenChains = new Set<Space>()
  readonly #differing = new Set<Space>()
  readonly #halves = new Set<string>()

  constructor(opened: OpenedRoom, writers: readonly Writer[]) {
    this.#opened = opened
    this.writers = writers
  }

  get id(): string {
    return this.#opened.room
  }

  tally(): Tally {
    return {
      seenWords: this.#seenWords.size + this.#seenErased.size,
      seenActs: [...this.#seenActs.values()].reduce((sum, { size }) => sum + size, 0),
      lostWords: this.#lostWords.size + this.#lostErasures.size,
      lostActs: this.#lostActs.size,
      brokenChains: this.#brokenChains.size,
      differing: this.#differing.size,
      halves: this.#halves.size,
    }
  }

  /** After the server died: what anyone but its author was shown, and what the room had said is recorded. */
  look(): void {
    for (const space of spaces) {
      const readers = this.#readers(space)
      for (const { hand } of readers)
        for (const { hash } of ledgerOf(hand.copyOf(space)).toArray()) this.#seenActs.get(space)?.add(hash)
      for (const author of this.writers)
        this.#lookFor(
          author.typed.filter((typed) => typed.space === space),
          readers.filter((reader) => reader !== author).map(({ hand }) => hand.copyOf(space)),
        )
    }
    for (const { acted } of this.writers)
      for (const { hash } of acted) if (hash !== undefined) this.#seenActs.get('joint')?.add(hash)
  }

  /** Everyone comes back to a server started anew, with nothing but their seats. */
  async comeBack(origin: string): Promise<void> {
    this.#opened = { ...this.#opened, origin }
    await Promise.all(this.writers.map((writer) => writer.comeBack(this.#opened)))
  }

  /** Looks for everything seen in every fresh copy. `stored` is what the store held before the server started again. */
  compare(stored: StoredRoom | undefined): void {
    for (const space of spaces)
      for (const { hand } of this.#readers(space)) {
        const fresh = hand.copyOf(space)
        this.#missWords(space, fresh)
        const entries = ledgerOf(fresh).toArray()
        const hashes = new Set(entries.map(({ hash }) => hash))
        if (space === 'joint') for (const offer of halvesIn(entries)) this.#halves.add(offer)
        for (const hash of this.#seenActs.get(space) ?? []) if (!hashes.has(hash)) this.#lostActs.add(hash)
        const chain = stored?.spaces[space].entries ?? []
        const whole = checkChain(entries).whole && chain.length === entries.length
        if (!whole || chain.some(({ hash }) => !hashes.has(hash))) this.#brokenChains.add(space)
        if (!stored || !isReplayOf(factsOf(space, fresh), space, stored.spaces[space]))
          this.#differing.add(space)
      }
  }

  /** Every act that got no answer is sent again under its id: it stands once in the ledger, or the rules refuse it now. */
  async sendAgain(): Promise<void> {
    await Promise.all(
      this.writers.flatMap((writer) =>
        writer.acted.filter(({ unanswered }) => unanswered).map((acted) => writer.send(acted)),
      ),
    )
    for (const { hand } of this.writers)
      if (!checkChain(hand.entries()).whole) this.#brokenChains.add('joint')
  }

  leave(): void {
    for (const { hand } of this.writers) hand.leave()
  }

  #readers(space: Space): readonly Writer[] {
    return this.writers.filter(({ standing }) => spacesOf(standing).includes(space))
  }

  #lookFor(typed: readonly Typed[], others: readonly Y.Doc[]): void {
    const shown = others.map((copy) => ({
      copy,
      markers: typed[0] ? markersIn(typed[0].space, copy) : new Set(),
    }))
    for (const one of typed) {
      if (one.recorded || shown.some(({ markers }) => markers.has(one.marker))) this.#seenWords.add(one)
      const gone = shown.some(
        ({ copy, markers }) => Y.getState(copy.store, one.client) >= one.clock && !markers.has(one.marker),
      )
      if (one.erased === 'recorded' || (one.erased !== undefined && gone)) this.#seenErased.add(one)
    }
  }

  #missWords(space: Space, fresh: Y.Doc): void {
    const markers = markersIn(space, fresh)
    const there = ({ client, clock, erased, marker }: Typed): boolean =>
      erased === undefined ? markers.has(marker) : Y.getState(fresh.store, client) >= clock
    for (const typed of this.#seenWords)
      if (typed.space === space && !there(typed)) this.#lostWords.add(typed)
    for (const typed of this.#seenErased)
      if (typed.space === space && markers.has(typed.marker)) this.#lostErasures.add(typed)
  }
}
