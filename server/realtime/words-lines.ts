/**
 * Takes frames of words from the lines below socket.io, past what it does for every packet: they are most of what is said.
 * They keep their place between what else the same connection says.
 */
import { limits } from '@common-ground/shared/room/limits'
import { kinds, readWords, type WordsAsked } from '@common-ground/shared/wire/frames'
import { takeWordsOf, type WordsTaker } from './masked-frames.ts'

/** A line below socket.io, as far as it is needed here. */
export interface HeardLine {
  readonly readyState: string
  readonly transport?: object
  on(event: 'message', listener: (frame: unknown) => void): unknown
  on(event: 'upgrade', listener: () => void): unknown
  close(): unknown
}

/** Hears the words of one socket that was let in. */
export interface WordsHearer {
  hear(asked: WordsAsked): void
}

/** Whether the other end was asked if it is still there, and has not answered: then engine.io takes whatever is said for that. */
const isAskedForLife = (line: object): boolean => 'pingTimeoutTimer' in line && line.pingTimeoutTimer !== null

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

/** By itself, so that the lines that need no such listener keep none. */
const hearUpgrade = (line: HeardLine, taker: WordsTaker): void => {
  line.on('upgrade', () => takeWordsOf(line.transport, taker))
}

/** One line from when somebody was let in on it. A class, since every connection has one: methods are shared. */
class Taking implements WordsTaker {
  readonly hearer: WordsHearer
  readonly #line: HeardLine
  readonly #lines: TakesWords
  /** Packets socket.io was given and has not handed on yet: it does so two ticks later. */
  before = 0
  /** Frames read in this turn of the event loop, the one it is in. */
  frames = 0
  turn = 0

  constructor(line: HeardLine, hearer: WordsHearer, lines: TakesWords) {
    this.#line = line
    this.hearer = hearer
    this.#lines = lines
  }

  isReady(): boolean {
    return this.#line.readyState === 'open' && !isAskedForLife(this.#line)
  }

  take(frame: Uint8Array): void {
    this.#lines.take(this.#line, frame)
  }
}

interface TakesWords {
  take(line: HeardLine, frame: Uint8Array): void
}

export class WordsLines implements TakesWords {
  readonly #takings = new WeakMap<HeardLine, Taking>()
  /** Which turn of the event loop it is, as far as words came in it. */
  #turn = 0
  #isCounted = false

  /** Hears a line from its beginning: words before anybody was let in are a reason to hang up. */
  watch(line: HeardLine): void {
    line.on('message', (frame: unknown) => this.#hear(line, frame))
  }

  /** From now on the words on this line are this socket's. */
  serve(line: HeardLine, hearer: WordsHearer): void {
    const taking = new Taking(line, hearer, this)
    this.#takings.set(line, taking)
    // One that began by polling becomes a WebSocket.
    if (!takeWordsOf(line.transport, taking)) hearUpgrade(line, taking)
  }

  /** They are not any more. */
  stop(line: HeardLine, hearer: WordsHearer): void {
    if (this.#takings.get(line)?.hearer === hearer) this.#takings.delete(line)
  }

  take(line: HeardLine, frame: Uint8Array): void {
    this.#take(line, this.#takings.get(line), frame)
  }

  #hear(line: HeardLine, frame: unknown): void {
    if (isWords(frame)) this.take(line, frame)
    else {
      const taking = this.#takings.get(line)
      if (taking) this.#wait(taking)
    }
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
    const asked = taking && this.#isInBounds(taking) ? askedIn(frame) : undefined
    if (!taking || !asked) line.close()
    else if (taking.before === 0) taking.hearer.hear(asked)
    else twoTicksLater(() => this.#takings.get(line) === taking && taking.hearer.hear(asked))
  }

  /** Reading one connection's frames must not take the time of the others (bounded-parser.ts). */
  #isInBounds(taking: Taking): boolean {
    this.#count()
    if (taking.turn !== this.#turn) {
      taking.turn = this.#turn
      taking.frames = 0
    }
    taking.frames += 1
    return taking.frames <= limits.framesPerTurn
  }

  #count(): void {
    if (this.#isCounted) return
    this.#isCounted = true
    setImmediate(() => {
      this.#isCounted = false
      this.#turn += 1
    })
  }
}
