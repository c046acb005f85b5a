/**
 * Tells words, and answers those that came as frames: what all readers of a space are told is laid out once. Under load a verdict
 * waits a moment for what is told next on its line, and goes out with it.
 */
import { isRefusal, type Refusal } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import { toldFrame, verdictFrame } from '@common-ground/shared/wire/frames'
import type { WordsTold, WordsVerdict } from '@common-ground/shared/wire/messages'
import { encoded, packetTypes, textOf, type WireForm } from '@common-ground/shared/wire/packets'
import {
  behindHeader,
  type Holding,
  type LineFrame,
  lineFrame,
  type ToldLine,
  writeFrame,
  writeFrames,
} from './line-frames.ts'

/**
 * ms between two looks for verdicts that waited long enough: none waits for more than two. Short, because pages send what was
 * typed meanwhile when they hear that the last was recorded; they leave 30 ms between two messages anyway.
 */
const verdictWaitMs = 10

interface TellingNeeds {
  /** Whether so much is said that company is worth waiting for. */
  readonly isUnderLoad: () => boolean
  readonly schedule: (action: () => void, ms: number) => () => void
  readonly report: (what: string, error: unknown) => void
}

/** What waits on one line. */
interface WaitingVerdicts {
  readonly frames: LineFrame[]
  /** How many looks there had been. */
  readonly since: number
}

export class WordsTeller {
  readonly #form: WireForm
  readonly #needs: TellingNeeds
  /** Verdicts that wait, by their lines, those that waited longest first. */
  readonly #verdicts = new Map<ToldLine, WaitingVerdicts>()
  #looks = 0
  #stopLooking: (() => void) | undefined
  /** Told last, and as it was written: the audience is told one after the other. */
  #told: WordsTold | undefined
  #frame: LineFrame | string = ''
  #held: Set<Holding> | undefined

  constructor(form: WireForm, needs: TellingNeeds) {
    this.#form = form
    this.#needs = needs
  }

  /** What each line is told meanwhile is one write. What has to wait for something goes on by itself. */
  together<Told>(tell: () => Told): Told {
    if (this.#held) return tell()
    const held = new Set<Holding>()
    this.#held = held
    try {
      return tell()
    } finally {
      this.#held = undefined
      for (const socket of held) socket.uncork()
    }
  }

  tell(line: ToldLine, told: WordsTold): void {
    if (told !== this.#told) {
      this.#told = told
      this.#frame = this.#frameOf(told)
    }
    if (typeof this.#frame === 'string') line.write(this.#frame)
    else this.#write(line, this.#frame)
  }

  /** The one place where words that came as a frame are answered. */
  answer(line: ToldLine, id: number, decided: WordsVerdict | Refusal): void {
    if (isRefusal(decided) || this.#form !== 'bytes') {
      this.letGo(line)
      const data = [isRefusal(decided) ? replyOf(decided) : decided]
      line.write(textOf({ type: packetTypes.ack, nsp: '/', id, data }))
      return
    }
    const verdict = lineFrame(verdictFrame(id, decided, behindHeader))
    if (this.#needs.isUnderLoad()) this.#keep(line, verdict)
    else this.#write(line, verdict)
  }

  /** Whatever waits on this line goes out now. */
  letGo(line: ToldLine): void {
    const waiting = this.#taken(line)
    if (waiting) writeFrames(line, waiting, this.#held)
  }

  /** Whatever waits on any. */
  letAllGo(): void {
    this.#stopLooking?.()
    this.#stopLooking = undefined
    for (const line of this.#verdicts.keys()) this.letGo(line)
  }

  /** What waits on this line goes first, in the same write. */
  #write(line: ToldLine, frame: LineFrame): void {
    const waiting = this.#verdicts.size > 0 ? this.#taken(line) : undefined
    if (waiting) writeFrames(line, [...waiting, frame], this.#held)
    else writeFrame(line, frame, this.#held)
  }

  #taken(line: ToldLine): readonly LineFrame[] | undefined {
    const waiting = this.#verdicts.get(line)
    if (waiting) this.#verdicts.delete(line)
    return waiting?.frames
  }

  #keep(line: ToldLine, verdict: LineFrame): void {
    const waiting = this.#verdicts.get(line)
    if (waiting) waiting.frames.push(verdict)
    else this.#verdicts.set(line, { frames: [verdict], since: this.#looks })
    this.#stopLooking ??= this.#needs.schedule(() => this.#look(), verdictWaitMs)
  }

  /** Those go out that were there at the last look. A line that fails keeps nobody else's. */
  #look(): void {
    for (const [line, { since }] of this.#verdicts) {
      if (since === this.#looks) break
      try {
        this.letGo(line)
      } catch (bug) {
        this.#needs.report('gateway-bug', bug)
      }
    }
    this.#looks += 1
    this.#stopLooking =
      this.#verdicts.size > 0 ? this.#needs.schedule(() => this.#look(), verdictWaitMs) : undefined
  }

  #frameOf(told: WordsTold): LineFrame | string {
    if (this.#form === 'bytes') return lineFrame(toldFrame(told, behindHeader))
    const frame = encoded({ type: packetTypes.event, nsp: '/', data: ['words', told] }, 'text')
    return typeof frame === 'string' ? frame : lineFrame(toldFrame(told, behindHeader))
  }
}
