/** Plays one plan at human speed in a running server, with the mediator's chair left to whoever watches. */
import type { Surroundings } from '@common-ground/client/sync/surroundings'
import { Closed, Hand } from './hand.ts'
import { human } from './pace.ts'
import { nameOf, type Plan } from './plan.ts'
import { play } from './play.ts'
import { leave, openRoom, sitAt } from './table.ts'

/** What a person in the mediator's chair may bring about: none of it is an error of the room. */
const tolerated = [
  'already-there',
  'already-proposed',
  'text-changed',
  'goal-unknown',
  'room-closed',
] as const

export interface WatchOptions {
  readonly surroundings: Surroundings
  /** Time between two characters, in ms. */
  readonly stroke: number
  /** Without a mediator the play begins after this long, in ms. */
  readonly waitForMediator: number
  /** What a mediator has to look around after coming in, in ms. */
  readonly lookAround: number
  readonly say: (line: string) => void
}

/** Resolves some seconds after the mediator came in, or when nobody came for a while. */
const audience = (
  { table, surroundings: { schedule } }: Hand,
  { waitForMediator, lookAround }: Pick<WatchOptions, 'waitForMediator' | 'lookAround'>,
): Promise<void> =>
  new Promise((resolve) => {
    const { session } = table.sides.a
    let cancel = schedule(resolve, waitForMediator)
    const stop = session.subscribe(() => {
      const people = [...session.state().people.values()]
      if (!people.some(({ standing }) => standing === 'mediator')) return
      stop()
      cancel()
      cancel = schedule(resolve, lookAround)
    })
  })

export const watch = async (plan: Plan, options: WatchOptions): Promise<void> => {
  const { surroundings, stroke, say } = options
  const opened = await openRoom(surroundings, `Campsite negotiation ${plan.position}`)
  say(`Open this link to watch as the mediator:\n\n  ${surroundings.origin}${opened.paths.mediator}\n`)
  const hand = new Hand(await sitAt(surroundings, opened, 'sides'), surroundings, tolerated)
  try {
    const seconds = Math.round(options.waitForMediator / 1000)
    say(`Both sides are in the room. The play begins when you have come in, or after ${seconds} seconds.`)
    await audience(hand, options)
    say(`Playing ${nameOf(plan)}. Ctrl-C ends it.`)
    await play(hand, plan, human(surroundings, stroke))
    say('The play has ended. The room stays open at the link above.')
  } catch (error) {
    if (!(error instanceof Closed)) throw error
    say('The room was closed, so the play ends here.')
  } finally {
    leave(hand.table)
  }
}
