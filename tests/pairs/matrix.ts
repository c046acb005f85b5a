/** Lets every two things happen to the same subject at the same millisecond, in both orders, by the real rules. */
import { identifierFrom } from '@common-ground/shared/ledger/hash'
import type { RefusalCode } from '@common-ground/shared/room/refusal'
import type { Side } from '@common-ground/shared/room/side'
import { atClock, type RuledRoom } from '../rig/ruled-room.ts'
import type { Happening, Subject } from './happening.ts'
import { moment, type Scene } from './scene.ts'

export interface Outcome {
  readonly first: Happening
  readonly second: Happening
  readonly firstRefused: RefusalCode | undefined
  readonly secondRefused: RefusalCode | undefined
  /** What the subject is then. */
  readonly becomes: string
  readonly scene: Scene
  readonly before: RuledRoom
  readonly after: RuledRoom
  readonly now: number
}

/** The ids of the two acts of a pair. */
export const actIds = [identifierFrom('the first act'), identifierFrom('the second act')] as const

const pairOf = (subject: Subject, scene: Scene, first: Happening, second: Happening): Outcome => {
  const timed = first.act === 'time' || second.act === 'time'
  const now = timed && subject.timeOver !== undefined ? subject.timeOver : moment
  const before = atClock(scene.room, now)
  const one = first.happen(scene, before, actIds[0])
  const two = second.happen(scene, one.room, actIds[1])
  return {
    first,
    second,
    firstRefused: one.refused,
    secondRefused: two.refused,
    becomes: subject.becomes(two.room, now),
    scene,
    before,
    after: two.room,
    now,
  }
}

export const outcomes = (subject: Subject, side: Side): readonly Outcome[] => {
  const scene = subject.scene(side)
  const { happenings } = subject
  return happenings.flatMap((first) => happenings.map((second) => pairOf(subject, scene, first, second)))
}

/** What comes of one of them alone. */
export const alone = (subject: Subject, happening: Happening, side: Side): RefusalCode | undefined =>
  happening.happen(subject.scene(side), atClock(subject.scene(side).room, moment), actIds[0]).refused
