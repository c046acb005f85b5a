/** An utterance as a statement; where it is looped, said back by the other side, confirmed, and answered. */
import { textHash } from '@common-ground/shared/documents/text-hash'
import { limits } from '@common-ground/shared/room/limits'
import { otherSide } from '@common-ground/shared/room/side'
import type { Hand } from './hand.ts'
import type { Step } from './plan.ts'
import { idAt } from './table.ts'

type Say = Extract<Step, { type: 'say' }>

/** What the other side heard: made from the utterance, as long as it fits. */
const paraphraseOf = (text: string): string =>
  [...`What I hear is that this matters to you: ${text.trim()}`].slice(0, limits.text.paraphrase).join('')

export const say = async (hand: Hand, { side, text, looped }: Say): Promise<void> => {
  const [author, listener] = [hand.table.sides[side], hand.table.sides[otherSide(side)]]
  const posted = await hand.act(author, { type: 'post-statement', text })
  if (!looped || !posted) return
  await hand.caughtUp(author)
  const on = { statement: idAt(author, posted.seq), words: textHash(text) }
  const said = await hand.act(listener, { type: 'say-back', ...on, text: paraphraseOf(text) })
  if (!said) return
  await hand.caughtUp(listener)
  const paraphrase = idAt(listener, said.seq)
  await hand.act(author, { type: 'hear-back', statement: on.statement, paraphrase, answer: 'yes' })
  await hand.act(listener, { type: 'answer-understood', ...on, answer: 'yes' })
  await hand.act(listener, { type: 'answer-agree', ...on, answer: 'in-part' })
}
