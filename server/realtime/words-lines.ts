/**
 * Takes frames of words from the lines below socket.io, past what it does for every packet: they are most of what is said.
 * They keep their place between what else the same connection says.
 */
import { kinds, readWords, type WordsAsked } from '@common-ground/shared/wire/frames'

/** A line below socket.io, as far as it is needed here. */
export interface HeardLine {
  readonly readyState: string
  on(event: 'message', listener: (frame: unknown) => void): unknown
  close(): unknown
}

/** Takes the words of one socket that was let in. */
export type TakeWords = (asked: WordsAsked) => void

interface Taking {
  readonly take: TakeWords
  /** Packets socket.io was given and has not handed on yet: it does so two ticks later. */
  before: number
}

/** As socket.io lets a packet wait. */
const twoTicksLater = (action: () => void): void => process.nextTick(() => process.nextTick(action))

const askedIn = (frame: Uint8Array): WordsAsked | undefined => {
  try {
    return readWords(frame)
  } catch {
    // Bytes from outside that are no frame of words.
    return undefined
  }
}

const isWords = (frame: unknown): frame is Uint8Array =>
  frame instanceof Uint8Array && frame[0] === kinds.words

export class WordsLines {
  readonly #takings = new WeakMap<HeardLine, Taking>()

  /** Hears a line from its beginning: words before anybody was let in are a reason to hang up. */
  watch(line: HeardLine): void {
    line.on('message', (frame: unknown) => this.#hear(line, frame))
  }

  /** From now on the words on this line are this socket's; the answer takes that back. */
  serve(line: HeardLine, take: TakeWords): () => void {
    const taking = { take, before: 0 }
    this.#takings.set(line, taking)
    return () => {
      if (this.#takings.get(line) === taking) this.#takings.delete(line)
    }
  }

  #hear(line: HeardLine, frame: unknown): void {
    const taking = this.#takings.get(line)
    if (isWords(frame)) this.#take(line, taking, frame)
    else if (taking) this.#wait(taking)
  }

  #wait(taking: Taking): void {
    taking.before += 1
    twoTicksLater(() => {
      taking.before -= 1
    })
  }

  #take(line: HeardLine, taking: Taking | undefined, frame: Uint8Array): void {
    // Too many at once, and the line was closed on them.
    if (line.readyState !== 'open') return
    const asked = taking && askedIn(frame)
    if (!asked) line.close()
    else if (taking.before === 0) taking.take(asked)
    else twoTicksLater(() => this.#takings.get(line) === taking && taking.take(asked))
  }
}
