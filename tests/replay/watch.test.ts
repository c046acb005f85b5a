/** Watching a negotiation from the mediator's chair, and having a hand in it. */
import { joinByLink } from '@common-ground/client/sync/join'
import type { RoomSession } from '@common-ground/client/sync/room-session'
import { isRefusal } from '@common-ground/shared/room/refusal'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Plan } from './plan.ts'
import { samplePlans } from './sample.ts'
import { startTemporaryServer, type TemporaryServer } from './temporary-server.ts'
import { watch } from './watch.ts'

/** ms a letter: presence is told ten times a second at most, so who types faster than anyone can is not seen typing. */
const seenStroke = 15

const waits = { waitForMediator: 10_000, lookAround: 0 }

describe('watching a replay', () => {
  let server: TemporaryServer
  let mediator: RoomSession | undefined
  beforeEach(async () => {
    server = await startTemporaryServer()
  })
  afterEach(async () => {
    mediator?.leave()
    await server.remove()
  })

  /** Follows the printed link into the mediator's chair, and calls `look` whenever something changes there. */
  const watchAs = async (
    plan: Plan,
    stroke: number,
    look: (session: RoomSession) => void,
  ): Promise<readonly string[]> => {
    const said: string[] = []
    let arrival: Promise<void> | undefined
    const say = (line: string): void => {
      said.push(line)
      const link = /http:\S+#\S+/.exec(line)?.[0]
      if (link !== undefined) arrival = arrive(link)
    }
    const arrive = async (link: string): Promise<void> => {
      const session = await joinByLink(server.surroundings, link, 'Maple')
      if (!('joint' in session)) throw new Error(session.refused)
      mediator = session
      session.subscribe(() => look(session))
      look(session)
    }
    await watch(plan, { surroundings: server.surroundings, stroke, ...waits, say })
    await arrival
    return said
  }

  const [deal, , walkAway] = samplePlans()
  const short = (plan: Plan | undefined): Plan => {
    if (!plan) throw new Error('the sample is too short')
    return { ...plan, reasons: plan.reasons.slice(0, 2), steps: plan.steps.slice(-3) }
  }

  it('shows the mediator who writes where, and both sides closing the room together', async () => {
    const writers = new Set<string>()
    const said = await watchAs(short(walkAway), seenStroke, ({ presence }) => {
      for (const { name, at } of presence.here()) if (at.goal !== undefined && at.cursor) writers.add(name)
    })
    expect(said.at(-1)).toMatch(/The play has ended/)
    expect([...writers].sort()).toEqual(['Ash', 'Birch'])
    expect(mediator?.state().stage).toMatchObject({ stage: 'closed', outcome: 'no-agreement' })
    expect(mediator?.goals().map(({ standing }) => standing.common)).toEqual([true, true])
  })

  it('lets the mediator close the room, and ends then', async () => {
    let closed = false
    const said = await watchAs(short(deal), 1, (session) => {
      if (closed || session.state().issues.size < 3) return
      closed = true
      void session.act({ type: 'move-stage', to: 'closed' }).then((reply) => {
        if (isRefusal(reply)) throw new Error(reply.refused)
      })
    })
    expect(said.at(-1)).toMatch(/The room was closed/)
  })
})
