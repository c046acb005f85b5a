/**
 * Keeps one of the benchmark's documents and the room's the same, in both directions: each change of one is made in the other,
 * as somebody would make it who sits there.
 *
 *   the benchmark's document --changes--> copy of the room's document --updates--> room
 *   the benchmark's document <--changes-- copy of the room's document <--updates-- room
 *
 * Invariant: document and copy say the same whenever neither is in the middle of a change.
 */
import { declareDocument, roots } from '@common-ground/shared/documents/declare'
import { goalsOf } from '@common-ground/shared/documents/goals'
import * as Y from 'yjs'
import { append, cardOf, linesOf, noteCard, noteText, remove, storyCard, storyText, write } from './board.ts'
import { linesOfValue, valueFrom } from './values.ts'

type Change = Y.YEvent<Y.AbstractType<unknown>>

const maps = ['cards', 'flow', 'm', 'meta'] as const
/** Lines of a list in one card, letters of a log in one. */
const linesPerCard = 15
const lettersPerCard = 1_800

interface Ends {
  /** The benchmark's document. Whatever is changed in it by others than the room goes to the room. */
  readonly bench: Y.Doc
  /** The origin of what the room changes in it. */
  readonly fromRoom: object
  /** What the benchmark changed, as an update for the room. */
  readonly toRoom: (update: Uint8Array) => void
}

const fromBench = { name: 'benchmark' } as const

export class Bridge {
  readonly #bench: Y.Doc
  readonly #copy = declareDocument('joint', new Y.Doc())
  readonly #fromRoom: object
  readonly #toRoom: Ends['toRoom']
  readonly #logged: string[] = ['']

  constructor({ bench, fromRoom, toRoom }: Ends) {
    this.#bench = bench
    this.#fromRoom = fromRoom
    this.#toRoom = toRoom
    this.#watchBench()
    const retold = (changed: (event: Change) => void) => (events: readonly Change[], from: Y.Transaction) => {
      if (from.origin === fromBench) return
      bench.transact(() => {
        for (const event of events) changed(event)
      }, fromRoom)
    }
    goalsOf(this.#copy).observeDeep(retold((event) => this.#cardChanged(event)))
    this.#copy.getMap(roots.agreement).observeDeep(retold((event) => this.#clauseChanged(event)))
  }

  /** An update of the room. */
  told(update: Uint8Array): void {
    Y.applyUpdate(this.#copy, update, this.#fromRoom)
  }

  /** The state a room is opened with, in the shorter encoding. Before anything else. */
  opened(update: Uint8Array): void {
    Y.applyUpdateV2(this.#copy, update, this.#fromRoom)
    // Not before: Yjs would lay out the whole state once more as an update.
    this.#copy.on('update', (change: Uint8Array, origin: unknown) => {
      if (origin === fromBench) this.#toRoom(change)
    })
  }

  #watchBench(): void {
    const inRoom = (change: () => void) => this.#copy.transact(change, fromBench)
    for (const root of maps) {
      const map = this.#bench.getMap(root)
      map.observeDeep((events, { origin }) => {
        if (origin === this.#fromRoom) return
        // One card after the other, as people make them: all at once would be more than one message may hold.
        for (const key of keysIn(events)) inRoom(() => this.#setInRoom(root, key, map.get(key)))
      })
    }
    const log = this.#bench.getMap('log')
    log.observe(({ keysChanged, transaction }) => {
      if (transaction.origin !== this.#fromRoom)
        inRoom(() => this.#log([...keysChanged].map((key) => `${key}=${log.get(key)};`)))
    })
    const list = this.#bench.getArray<Y.Map<unknown>>('ledger')
    list.observeDeep((_events, { origin }) => {
      if (origin === this.#fromRoom) return
      const items = list.toArray().map((item) => JSON.stringify(item))
      for (let from = 0; from < items.length; from += linesPerCard)
        inRoom(() => this.#writeLines(from / linesPerCard, items.slice(from, from + linesPerCard)))
    })
    for (const [root, textIn] of [
      ['note', noteText],
      ['story', storyText],
    ] as const)
      this.#bench.getText(root).observe(({ delta, transaction }) => {
        if (transaction.origin !== this.#fromRoom) inRoom(() => textIn(this.#copy)?.applyDelta(delta))
      })
  }

  #setInRoom(root: string, key: string, value: unknown): void {
    const name = `${root} ${key}`
    if (value === undefined) remove(this.#copy, cardOf(name))
    else write(this.#copy, cardOf(name), [name, ...linesOfValue(value)])
  }

  #log(records: readonly string[]): void {
    for (const record of records) {
      if ((this.#logged.at(-1)?.length ?? 0) + record.length > lettersPerCard) this.#logged.push('')
      const last = this.#logged.length - 1
      const name = `log ${last}`
      if (this.#logged[last] === '') write(this.#copy, cardOf(name), [name, record])
      else append(this.#copy, cardOf(name), record)
      this.#logged[last] += record
    }
  }

  #writeLines(number: number, lines: readonly string[]): void {
    const name = `ledger ${number}`
    write(this.#copy, cardOf(name), [name, ...lines])
  }

  #cardChanged(event: Change): void {
    const [card] = event.path
    const cards =
      typeof card === 'string' ? [card] : event instanceof Y.YMapEvent ? [...event.keysChanged] : []
    for (const id of cards) {
      if (typeof id !== 'string') continue
      if (id === noteCard) this.#textChanged('note', noteText(this.#copy), event)
      else this.#readCard(id)
    }
  }

  #clauseChanged(event: Change): void {
    if (event.path[0] === storyCard || event.path.length === 0)
      this.#textChanged('story', storyText(this.#copy), event)
  }

  #textChanged(root: string, text: Y.XmlText | undefined, event: Change): void {
    const retold = this.#bench.getText(root)
    if (event.target === text) retold.applyDelta(event.delta)
    else if (text) {
      retold.delete(0, retold.length)
      retold.insert(0, text.toString())
    }
  }

  #readCard(card: string): void {
    const [name = '', ...lines] = linesOf(this.#copy, card) ?? []
    const space = name.indexOf(' ')
    const [root, key] = [name.slice(0, space), name.slice(space + 1)]
    if (root === 'log') this.#readLog(lines[0] ?? '')
    else if (root === 'ledger') this.#readList(Number(key) * linesPerCard, lines)
    else if (maps.some((map) => map === root)) {
      const map = this.#bench.getMap(root)
      const value = valueFrom(lines)
      if (value instanceof Y.Map || map.get(key) !== value) map.set(key, value)
    }
  }

  #readLog(records: string): void {
    const log = this.#bench.getMap('log')
    // What was there is there: records are only ever added.
    for (const record of records.split(';').reverse()) {
      const [key = '', value] = record.split('=')
      if (value === undefined) continue
      if (log.has(key)) break
      log.set(key, value)
    }
  }

  #readList(from: number, lines: readonly string[]): void {
    const list = this.#bench.getArray<Y.Map<unknown>>('ledger')
    for (const [at, line] of lines.entries()) {
      if (from + at < list.length) continue
      const item = new Y.Map<unknown>()
      for (const [field, value] of Object.entries(JSON.parse(line))) item.set(field, value)
      list.push([item])
    }
  }
}

/** The keys of a root map in which something changed. */
const keysIn = (events: readonly Change[]): ReadonlySet<string> => {
  const keys = new Set<string>()
  for (const event of events) {
    const [first] = event.path
    if (typeof first === 'string') keys.add(first)
    else if (event instanceof Y.YMapEvent)
      for (const key of event.keysChanged) if (key !== null) keys.add(key)
  }
  return keys
}
