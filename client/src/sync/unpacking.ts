/**
 * Answers to `open` whose words are packed. Unpacking takes a moment, and an answer belongs to the one in which it was made:
 * what the room tells after it waits until it is taken.
 */
import type { Answer, Opened, OpenMessage } from '@common-ground/shared/wire/messages'
import * as Y from 'yjs'
import type { Cut } from './connection.ts'
import type { Surroundings } from './surroundings.ts'

type Reply = Answer<Opened> | Cut

export class Unpacking {
  readonly #inflate: Surroundings['inflate']
  /** What was told since an answer that is being unpacked. */
  #waiting: (() => void)[] | undefined

  constructor({ inflate }: Pick<Surroundings, 'inflate'>) {
    this.#inflate = inflate
  }

  /** Asks, and says that packed words can be taken if that is so. */
  async open(message: OpenMessage, ask: (message: OpenMessage) => Promise<Reply>): Promise<Reply> {
    this.drop()
    const inflate = this.#inflate
    if (!inflate) return ask(message)
    const reply = await ask({ ...message, unpacks: true })
    if (reply === 'cut' || 'refused' in reply || !reply.packed) return reply
    this.#waiting = []
    return { ...reply, words: await inflate(reply.words) }
  }

  /** Now, or once the answer that is being unpacked is taken. */
  after(told: () => void): void {
    if (this.#waiting) this.#waiting.push(told)
    else told()
  }

  /** The answer is taken. */
  taken(): void {
    const waiting = this.#waiting ?? []
    this.#waiting = undefined
    for (const told of waiting) told()
  }

  /** The answer does not count any more: the next one will say all of it. */
  drop(): void {
    this.#waiting = undefined
  }
}

/** The words of an answer come in either encoding. */
export const applyOpened = (doc: Y.Doc, { words, packed }: Opened, origin: object): void =>
  (packed ? Y.applyUpdateV2 : Y.applyUpdate)(doc, words, origin)

/** What they say is deleted. */
export const deletedIn = ({ words, packed }: Pick<Opened, 'words' | 'packed'>) =>
  (packed ? Y.decodeUpdateV2 : Y.decodeUpdate)(words).ds
