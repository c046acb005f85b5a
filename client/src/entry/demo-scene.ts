/** The scene a visitor finds in a demo room: what the two guests have written, asked and offered before. */
import type { Act } from '@common-ground/shared/acts/act'
import type { IssueKind } from '@common-ground/shared/acts/issues'
import type { Term } from '@common-ground/shared/acts/offers'
import { goalHash } from '@common-ground/shared/documents/goal-words'
import { addGoal, type Column } from '@common-ground/shared/documents/goals'
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import type { RoomSession } from '../sync/room-session.ts'
import type { FrontMessages } from '../ui/front-messages.ts'
import type { Stance, Stances } from './demo-guest.ts'

export interface Guests {
  /** Sits for side b. */
  readonly tom: RoomSession
  /** The mediator. */
  readonly jonas: RoomSession
}

interface SceneNeeds extends Guests {
  readonly newId: () => string
  readonly words: FrontMessages['demo']
}

interface SceneIssue {
  readonly title: string
  readonly kind: IssueKind
  readonly stance: Stance
}

const issuesOf = ({ rent, term, deliveries }: SceneNeeds['words']['issues']): readonly SceneIssue[] => [
  {
    title: rent.title,
    kind: { type: 'amount', unit: rent.unit },
    stance: { asks: '2400', glad: 'more' },
  },
  {
    title: term.title,
    kind: { type: 'amount', unit: term.unit },
    stance: { asks: '3', glad: 'less' },
  },
  {
    title: deliveries.title,
    kind: { type: 'choice', options: [...deliveries.options] },
    stance: { asks: deliveries.options.at(-1) ?? '' },
  },
]

const inTurn = async (session: RoomSession, acts: readonly Act[]): Promise<RefusalReply | undefined> => {
  for (const act of acts) {
    const reply = await session.act(act)
    if ('refused' in reply) return reply
  }
  return undefined
}

const write = (session: RoomSession, column: Column, texts: readonly string[], newId: () => string) =>
  texts.map((text) => {
    const goal = newId()
    addGoal(session.joint.doc(), goal, column, text)
    return { goal, text: goalHash({ text, measure: '' }) }
  })

/** Resolves when the session has been told so many issues. */
const issuesTold = (session: RoomSession, count: number): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (session.state().issues.size < count) return
      unsubscribe()
      resolve()
    }
    const unsubscribe = session.subscribe(look)
    look()
  })

/** Tom has come down once already: his first number was another one, and he has taken it back. */
const moveOnRent = async (
  tom: RoomSession,
  { issue, to }: Term,
  words: SceneNeeds['words'],
): Promise<RefusalReply | undefined> => {
  const first: Act = { type: 'offer', terms: [{ issue, to: '2500' }], benefit: words.firstOffer }
  const refused = await inTurn(tom, [first])
  if (refused) return refused
  const [made] = tom.state().offers.values()
  return inTurn(tom, [
    ...(made ? [{ type: 'withdraw' as const, offer: made.id }] : []),
    { type: 'offer', terms: [{ issue, from: '2500', to }], benefit: words.offer },
  ])
}

/** Answers with what Tom would like of each issue, or with why the scene could not be set. */
export const setScene = async ({ tom, jonas, newId, words }: SceneNeeds): Promise<Stances | RefusalReply> => {
  const issues = issuesOf(words.issues)
  const [shared] = write(jonas, 'middle', words.goals.middle, newId)
  const refused = await inTurn(jonas, [
    { type: 'post-statement', text: words.welcome },
    ...issues.map(({ title, kind }): Act => ({ type: 'open-issue', title, kind })),
    { type: 'move-stage', to: 'goals' },
  ])
  if (refused) return refused
  await issuesTold(tom, issues.length)
  const stances = new Map(
    [...tom.state().issues.values()].flatMap(({ id, title }): [string, Stance][] => {
      const known = issues.find((issue) => issue.title === title)
      return known ? [[id, known.stance]] : []
    }),
  )
  const own = write(tom, 'b', words.goals.b, newId)
  const [rent] = [...stances].map(([issue, { asks }]) => ({ issue, to: asks }))
  const unheard = await inTurn(tom, [
    { type: 'post-statement', text: words.statement },
    ...[...own, ...(shared ? [shared] : [])].map((words): Act => ({ type: 'endorse', ...words })),
    ...[...tom.state().issues.values()].map(
      ({ id, title }): Act => ({ type: 'accept-title', issue: id, title }),
    ),
  ])
  if (unheard || !rent) return unheard ?? stances
  const moved = await moveOnRent(tom, rent, words)
  const explored = await inTurn(jonas, [
    { type: 'explore', text: words.exploring, terms: [{ issue: rent.issue, to: rent.to }] },
  ])
  return moved ?? explored ?? stances
}
