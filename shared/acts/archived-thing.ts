/** A thing of an archive, taken out of its ledger: what is done again when it is carried over. */
import { goalHash } from '../documents/goal-words.ts'
import type { Goal } from '../documents/goals.ts'
import type { Entry } from '../ledger/entry.ts'
import { sides } from '../room/side.ts'
import { broughtFileId } from './brought-file.ts'
import type { CarriedKind, CarriedThing, MadeBefore } from './carrying.ts'
import type { RoomState } from './room-state.ts'

/** The joint ledger and document of a room that ended. */
export interface Archived {
  readonly room: string
  readonly state: RoomState
  readonly entries: readonly Entry[]
  readonly goal: (id: string) => Goal | undefined
}

/** Every act of a person in that ledger: also of things that were carried into it. */
const acts = ({ entries }: Archived): readonly MadeBefore[] =>
  entries.flatMap((entry) => {
    if (entry.standing === 'room') return entry.act.type === 'carry-over' ? entry.act.made : []
    const { id, by, standing, at, act } = entry
    return [{ id, by, standing, at, act }]
  })

type Belongs = (one: MadeBefore, item: string) => boolean

/** Which acts make the thing what it is. Answers and loops belong to the talk of then, and stay there. */
const belongs = {
  goal: () => false,
  issue: ({ id, act }, item) => {
    switch (act.type) {
      case 'open-issue':
        return id === item
      case 'retitle-issue':
      case 'accept-title':
      case 'add-option':
      case 'remove-option':
        return act.issue === item
      default:
        return false
    }
  },
  statement: ({ id, act }, item) =>
    (act.type === 'post-statement' && id === item) ||
    (act.type === 'edit-statement' && act.statement === item),
  evidence: ({ id, act }, item) =>
    ((act.type === 'add-evidence' || act.type === 'bring-evidence') && id === item) ||
    (act.type === 'revise-evidence' && act.evidence === item),
  name: ({ id, act }, item) =>
    (act.type === 'propose-name' && id === item) ||
    ((act.type === 'endorse-name' || act.type === 'withdraw-name-endorsement') && act.entry === item),
  agreement: ({ id, act }, item) =>
    ((act.type === 'offer' || act.type === 'counter' || act.type === 'gift') && id === item) ||
    (act.type === 'accept' && act.offer === item),
} as const satisfies Record<CarriedKind, Belongs>

const stands = ({ state }: Archived, kind: CarriedKind, item: string): boolean => {
  switch (kind) {
    case 'goal':
      return true
    case 'issue': {
      const issue = state.issues.get(item)
      return issue !== undefined && !issue.aside
    }
    case 'statement':
      return state.statements.has(item)
    case 'evidence': {
      const card = state.evidence.get(item)
      return card !== undefined && !card.withdrawn
    }
    case 'name':
      return state.glossary.has(item)
    case 'agreement':
      return state.offers.get(item)?.status === 'accepted'
  }
}

/** A goal with the endorsements that stand: they are of these very words. */
const goalThing = (archive: Archived, item: string): CarriedThing | undefined => {
  const goal = archive.goal(item)
  if (!goal) return undefined
  const words = goalHash(goal)
  const endorsed = archive.state.endorsements.get(item)
  const made = sides.flatMap((side) => {
    if (endorsed?.[side]?.text !== words) return []
    const last = acts(archive).findLast(
      ({ act, standing }) =>
        standing === side && act.type === 'endorse' && act.goal === item && act.text === words,
    )
    return last ? [last] : []
  })
  return { goal, made }
}

/** The file as it is now comes along, under another id; those of earlier versions stay. */
const withFile = ({ room, state }: Archived, item: string, made: readonly MadeBefore[]): CarriedThing => {
  const from = state.evidence.get(item)?.file?.file
  const to = broughtFileId(room, 'joint', `${item} ${from ?? ''}`)
  const again = made.map((one): MadeBefore => {
    const { act } = one
    if (act.type !== 'add-evidence' && act.type !== 'bring-evidence' && act.type !== 'revise-evidence')
      return one
    const { file, ...others } = act
    return { ...one, act: file && file.file === from ? { ...others, file: { ...file, file: to } } : others }
  })
  return { made: again, ...(from === undefined ? {} : { file: { from, to } }) }
}

/** Undefined where nothing of this kind stands there under this id. */
export const archivedThing = (
  archive: Archived,
  kind: CarriedKind,
  item: string,
): CarriedThing | undefined => {
  if (!stands(archive, kind, item)) return undefined
  if (kind === 'goal') return goalThing(archive, item)
  const made = acts(archive).filter((one) => belongs[kind](one, item))
  return kind === 'evidence' ? withFile(archive, item, made) : { made }
}
