/** How the agreement is worded beyond what is read from the ledger: clauses both sides put into their own words, when they look at it again, and what of the talk goes into the record. */
import Type, { type Static } from 'typebox'
import { isSide } from '../room/participant.ts'
import type { Side } from '../room/side.ts'
import { Hash, Identifier } from './identifier.ts'
import { type Made, withValue } from './room-state.ts'

/** Begins words of their own for a clause: what is read from the ledger is laid down to be written in. */
export const WordClauseAct = Type.Object(
  { type: Type.Literal('word-clause'), clause: Identifier },
  { additionalProperties: false },
)
/** What is beneath has changed, and the words fit it all the same. */
export const KeepWordingAct = Type.Object(
  {
    type: Type.Literal('keep-wording'),
    /** Of the words: `wording` of the clause that has them. */
    clause: Identifier,
    /** `sourceHash` of what the person saw beneath. */
    source: Hash,
  },
  { additionalProperties: false },
)
/** Back to what is read from the ledger. The words of their own are gone. */
export const DropWordingAct = Type.Object(
  { type: Type.Literal('drop-wording'), clause: Identifier },
  { additionalProperties: false },
)
/** The day on which both sides look at the agreement again, YYYY-MM-DD; without one, there is none. */
export const SetFollowUpAct = Type.Object(
  { type: Type.Literal('set-follow-up'), day: Type.Optional(Type.String()) },
  { additionalProperties: false },
)
/** What was said and heard goes into the joint record only while both sides tick it. */
export const TickLoopsAct = Type.Object(
  { type: Type.Literal('tick-loops'), include: Type.Boolean() },
  { additionalProperties: false },
)

export type SentWordingAct =
  | Static<typeof WordClauseAct>
  | Static<typeof KeepWordingAct>
  | Static<typeof DropWordingAct>
  | Static<typeof SetFollowUpAct>
  | Static<typeof TickLoopsAct>

/** With what the clause was read as, so that one sees later whether it still is. */
export interface RecordedWordClause extends Static<typeof WordClauseAct> {
  readonly source: string
}

export type ClauseWordingAct = RecordedWordClause | Exclude<SentWordingAct, { type: 'word-clause' }>

export interface ClauseWording {
  /** `sourceHash` of what was beneath when it was begun, or said to fit again. */
  readonly source: string
  /** Who said so last. */
  readonly by: string
  readonly at: number
}

export interface Wordings {
  /** By clause: the words themselves are in the document. */
  readonly clauses: ReadonlyMap<string, ClauseWording>
  readonly followUp?: string
  /** Sides that would have what was said and heard in the record. */
  readonly loops: Readonly<Partial<Record<Side, true>>>
}

export const noWordings: Wordings = { clauses: new Map(), loops: {} }

export const foldClauseWording = (wordings: Wordings, act: ClauseWordingAct, made: Made): Wordings => {
  const { by, at, standing, owned } = made
  switch (act.type) {
    case 'word-clause':
    case 'keep-wording':
      return {
        ...wordings,
        clauses: withValue(wordings.clauses, act.clause, { source: act.source, by, at }, owned),
      }
    case 'drop-wording': {
      const clauses = new Map(wordings.clauses)
      clauses.delete(act.clause)
      return { ...wordings, clauses }
    }
    case 'set-follow-up': {
      const { followUp: _, ...rest } = wordings
      return { ...rest, ...(act.day === undefined ? {} : { followUp: act.day }) }
    }
    case 'tick-loops': {
      if (!isSide(standing)) return wordings
      const { [standing]: _, ...others } = wordings.loops
      return { ...wordings, loops: { ...others, ...(act.include ? { [standing]: true as const } : {}) } }
    }
  }
}
