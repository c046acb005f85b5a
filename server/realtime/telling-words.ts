/** Tells words, and answers those that came as frames: what all readers of a space are told is laid out once. */
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
} from './line-frames.ts'

export class WordsTeller {
  readonly #form: WireForm
  /** Told last, and as it was written: the audience is told one after the other. */
  #told: WordsTold | undefined
  #frame: LineFrame | string = ''
  #held: Set<Holding> | undefined

  constructor(form: WireForm) {
    this.#form = form
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
    else writeFrame(line, this.#frame, this.#held)
  }

  /** The one place where words that came as a frame are answered. */
  answer(line: ToldLine, id: number, decided: WordsVerdict | Refusal): void {
    if (!isRefusal(decided) && this.#form === 'bytes')
      writeFrame(line, lineFrame(verdictFrame(id, decided, behindHeader)), this.#held)
    else
      line.write(
        textOf({
          type: packetTypes.ack,
          nsp: '/',
          id,
          data: [isRefusal(decided) ? replyOf(decided) : decided],
        }),
      )
  }

  #frameOf(told: WordsTold): LineFrame | string {
    if (this.#form === 'bytes') return lineFrame(toldFrame(told, behindHeader))
    const frame = encoded({ type: packetTypes.event, nsp: '/', data: ['words', told] }, 'text')
    return typeof frame === 'string' ? frame : lineFrame(toldFrame(told, behindHeader))
  }
}
