/**
 * Two people type into one goal card at the same moment.
 *
 *   start   "It gets |o|"      the author's card: its first words and one character to hold the two apart
 *   author  "It gets c|o|"     goes on before that character
 *   other   "It gets co|ld.|"  goes on behind it
 *
 * Neither waits for the other, their strokes meet in every order, and whatever the order the card must end up saying
 * the whole text: a lost, doubled or misplaced character shows.
 */
import { addGoal, goalFragment, typeAtEnd } from '@common-ground/shared/documents/goals'
import { otherSide } from '@common-ground/shared/room/side'
import * as Y from 'yjs'
import type { Hand } from './hand.ts'
import type { Pace } from './pace.ts'
import type { Reason } from './plan.ts'
import type { Person } from './table.ts'

interface Parts {
  readonly start: string
  /** Where in `start` the author goes on. */
  readonly at: number
  readonly author: string
  readonly other: string
}

/** Cut between code points: half a character is never typed. */
export const partsOf = (text: string): Parts => {
  const points = [...text]
  const head = Math.ceil(points.length / 4)
  const middle = head + Math.floor((points.length - head) / 2)
  const join = (from: number, to?: number) => points.slice(from, to).join('')
  const first = join(0, head)
  return {
    start: first + join(middle, middle + 1),
    at: first.length,
    author: join(head, middle),
    other: join(middle + 1),
  }
}

/** Strokes of one to `most` code points, in turn. */
const strokesOf = (text: string, most: number): readonly string[] => {
  const points = [...text]
  const strokes: string[] = []
  for (let at = 0; at < points.length; ) {
    const size = 1 + (strokes.length % most)
    strokes.push(points.slice(at, at + size).join(''))
    at += size
  }
  return strokes
}

const strokesUntilSaved = 6

/** Types all strokes, looking up now and then until what was typed is saved. */
const typeAll = async (
  hand: Hand,
  person: Person,
  strokes: readonly string[],
  pace: Pace,
  put: (doc: Y.Doc, stroke: string) => void,
): Promise<void> => {
  for (const [index, stroke] of strokes.entries()) {
    put(person.session.joint.doc(), stroke)
    await pace.between()
    if (index % strokesUntilSaved === strokesUntilSaved - 1) await hand.saved(person)
  }
  await hand.saved(person)
}

const lastLine = (doc: Y.Doc, goal: string): Y.XmlText | undefined => {
  const paragraph = goalFragment(doc, goal)?.toArray().at(-1)
  const line = paragraph instanceof Y.XmlElement ? paragraph.toArray().at(-1) : undefined
  return line instanceof Y.XmlText ? line : undefined
}

const showCursor = ({ session }: Person, goal: string, cursor: Y.RelativePosition | undefined): void => {
  session.whereabouts({ goal })
  session.presence.setLocalStateField('cursor', cursor && { anchor: cursor, head: cursor })
}

/** The author's strokes follow the character they typed last, wherever others have moved it. */
const authorHand = (author: Person, goal: string, at: number) => {
  const line = lastLine(author.session.joint.doc(), goal)
  let cursor = line && Y.createRelativePositionFromTypeIndex(line, at, -1)
  return (doc: Y.Doc, stroke: string): void => {
    const place = cursor && Y.createAbsolutePositionFromRelativePosition(cursor, doc)
    if (!(place?.type instanceof Y.XmlText)) return
    place.type.insert(place.index, stroke)
    cursor = Y.createRelativePositionFromTypeIndex(place.type, place.index + stroke.length, -1)
    showCursor(author, goal, cursor)
  }
}

const otherHand = (other: Person, goal: string) => (doc: Y.Doc, stroke: string) => {
  typeAtEnd(doc, goal, stroke)
  const line = lastLine(doc, goal)
  showCursor(other, goal, line && Y.createRelativePositionFromTypeIndex(line, line.length, -1))
}

/** The author adds the card; as soon as the other side sees it, both type. */
export const typeTogether = async (
  hand: Hand,
  { side, text }: Reason,
  goal: string,
  pace: Pace,
): Promise<void> => {
  const author = hand.table.sides[side]
  const other = hand.table.sides[otherSide(side)]
  const parts = partsOf(text)
  addGoal(author.session.joint.doc(), goal, side, parts.start)
  await hand.until('a new card', () => goalFragment(other.session.joint.doc(), goal) !== undefined)
  await Promise.all([
    typeAll(hand, author, strokesOf(parts.author, pace.stroke), pace, authorHand(author, goal, parts.at)),
    typeAll(hand, other, strokesOf(parts.other, pace.stroke), pace, otherHand(other, goal)),
  ])
  author.session.whereabouts({})
  other.session.whereabouts({})
}
