/** Refusals: a "no" from the rules, the gate or the server, as a stable code and, for people, a sentence they can act on. */
import type { refusals } from './refusal-sentences.ts'
import { firstRefusals } from './refusals-first.ts'

export type RefusalCode = keyof typeof refusals

export interface Refusal<Code extends RefusalCode = RefusalCode> {
  readonly refused: Code
}

/** A refusal as it travels to people: the code for programs, the sentence for the person. */
export interface RefusalReply extends Refusal {
  readonly sentence: string
}

export const refuse = <Code extends RefusalCode>(refused: Code): Refusal<Code> => ({ refused })

/** One of those a page always has the sentence of. */
export type FirstRefusal = Refusal<keyof typeof firstRefusals>

/** Of any other: refusal-sentences. */
export const firstReply = ({ refused }: FirstRefusal): RefusalReply => ({
  refused,
  sentence: firstRefusals[refused],
})

export const isRefusal = (value: object): value is Refusal => 'refused' in value
