/** Whether an agreement can be what a new room begins from: its counts, its lengths, and every character of it. */
import { isDay } from '../documents/goal-words.ts'
import { limits } from '../room/limits.ts'
import { earlierLimits } from '../room/limits-of-earlier.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import { isReadable, textRefusal } from '../room/text.ts'
import { type AgreementText, agreementJson, type Milestone } from './agreement-text.ts'
import type { Block } from './rich-text.ts'

const textsOf = (block: Block): readonly string[] =>
  (block.kind === 'paragraph' ? [block.runs] : block.items).flatMap((line) => line.map(({ text }) => text))

const isTooMany = ({ clauses, milestones, open }: AgreementText): boolean =>
  clauses.length > earlierLimits.clauses ||
  milestones.length > limits.milestones ||
  open.length > earlierLimits.openPoints

/** A field of the new room it is laid into, which takes no longer ones. */
const fits = (text: string, limit: number): boolean =>
  textRefusal(text, limit)?.refused !== 'text-too-long' &&
  text.split('\n').length <= limits.paragraphsPerMilestone

const milestoneFits = ({ what, condition = '' }: Milestone): boolean =>
  fits(what, limits.text.milestone) && fits(condition, limits.text.condition)

/** Of a text in its shape. `undefined` means a room can begin from it. */
export const earlierRefusal = (text: AgreementText): Refusal | undefined => {
  const { title, sides, clauses, milestones, open, followUp } = text
  if (isTooMany(text) || !milestones.every(milestoneFits)) return refuse('earlier-too-long')
  const named =
    textRefusal(title, limits.text.roomTitle) ??
    textRefusal(sides.a, limits.text.sideName) ??
    textRefusal(sides.b, limits.text.sideName)
  if (named) return named
  const days = [followUp, ...milestones.flatMap(({ due, until }) => [due, until])]
  if (!days.every((day) => day === undefined || isDay(day))) return refuse('malformed')
  const texts = [
    ...clauses.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(textsOf)]),
    ...milestones.flatMap(({ what, condition = '' }) => [what, condition]),
    ...open,
  ]
  if (!texts.every(isReadable)) return refuse('text-unreadable')
  return agreementJson(text).length > limits.agreement.characters ? refuse('earlier-too-long') : undefined
}
