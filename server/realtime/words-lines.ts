/**
 * Takes frames of words from the lines below socket.io, past what it does for every packet: they are most of what is said.
 * They keep their place between what else the same connection says.
 */
import { limits } from '@common-ground/shared/room/limits'
import { kinds, readWords, type WordsAsked } from '@common-ground/shared/wire/frames'
import { takeWordsOf } from './masked-frames.ts'

/** A line below socket.io, as far as it is needed here. */
export interface HeardLine {
  readonly readyState: string
  readonly transport?: object
  on(event: 'message', listener: (frame: unknown) => void): unknown
  on(event: 'upgrade', listener: () => void): unknown
  close(): unknown
}

/** Takes the words of one socket that was let in. */
export type TakeWords = (asked: WordsAsked) => void

interface Taking {
  readonly take: TakeWords
  /** Packets socket.io was given and has not handed on yet: it does so two ticks later. */
  before: number
  /** Frames read in this turn of the event loop, the one it is in. */
  frames: number
  turn: number
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

export class WordsLines {
  readonly #takings = new WeakMap<HeardLine, Taking>()
  /** Which turn of the event loop it is, as far as words came in it. */
  #turn = 0
  #isCounted = false

  /** Hears a line from its beginning: words before anybody was let in are a reason to hang up. */
  watch(line: HeardLine): void {
    line.on('message', (frame: unknown) => this.#hear(line, frame))
  }

  /** From now on the words on this line are this socket's; the answer takes that back. */
  serve(line: HeardLine, take: TakeWords): () => void {
    const taking = { take, before: 0, frames: 0, turn: 0 }
    this.#takings.set(line, taking)
    const takeFirst = () =>
      takeWordsOf(line.transport, {
        isReady: () => line.readyState === 'open' && !isAskedForLife(line),
        take: (frame) => this.#take(line, this.#takings.get(line), frame),
      })
    // One that began by polling becomes a WebSocket.
    if (!takeFirst()) line.on('upgrade', takeFirst)
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
    const asked = taking && this.#isInBounds(taking) ? askedIn(frame) : undefined
    if (!taking || !asked) line.close()
    else if (taking.before === 0) taking.take(asked)
    else twoTicksLater(() => this.#takings.get(line) === taking && taking.take(asked))
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
