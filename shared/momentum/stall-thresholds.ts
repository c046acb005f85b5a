/** When the room says that it may be in a stall: the table of all signs and their thresholds, and their shape in a message. */
import Type, { type Static } from 'typebox'
import { limits } from '../room/limits.ts'

const { stall } = limits

const whole = ({ least, most }: { readonly least: number; readonly most: number }) =>
  Type.Integer({ minimum: least, maximum: most })

/**
 * A sign is named by what it saw. One that is absent is switched off.
 *
 *   sign              shows when                                                                            usual
 *   no-narrowing      both sides have a position on an issue, and its last `moves` did not narrow it            3
 *   same-text-again   one chair said the very same thing `times` within its and others' last `within` steps  2, 30
 *   refusals-rising   `refusals` in the last `within` steps, and more of them than in the `within` before    3, 12
 *   nothing-touched   both are in, and nobody did or wrote anything for `minutes`; pauses do not count          10
 *   loops-owed        `statements` of a side wait to be heard, and that side was not heard more often            6
 *   goal-unlinked     bargaining has begun, and no issue serves a goal of the common ground              (no number)
 *
 * A step is what a person does in the joint room: coming, going, the stage and these thresholds are none (recent.ts).
 * A refusal is "not yet" to an offer, "no" to a paraphrase or a statement, and "dispute" of evidence.
 */
export const StallThresholds = Type.Object(
  {
    'no-narrowing': Type.Optional(
      Type.Object({ moves: whole(stall.moves) }, { additionalProperties: false }),
    ),
    'same-text-again': Type.Optional(
      Type.Object(
        { times: whole(stall.times), within: whole(stall.within) },
        { additionalProperties: false },
      ),
    ),
    'refusals-rising': Type.Optional(
      Type.Object(
        { refusals: whole(stall.refusals), within: whole(stall.window) },
        { additionalProperties: false },
      ),
    ),
    'nothing-touched': Type.Optional(
      Type.Object({ minutes: whole(stall.minutes) }, { additionalProperties: false }),
    ),
    'loops-owed': Type.Optional(
      Type.Object({ statements: whole(stall.statements) }, { additionalProperties: false }),
    ),
    'goal-unlinked': Type.Optional(Type.Object({}, { additionalProperties: false })),
  },
  { additionalProperties: false },
)
export type StallThresholds = Static<typeof StallThresholds>
