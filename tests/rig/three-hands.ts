/** A server for a test file, and for each test a fresh room with both sides and the mediator inside. */
import { randomUUID } from 'node:crypto'
import { emptyRoom, foldAll } from '@common-ground/shared/ledger/fold'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { Hand, type OpenedRoom, openRoom } from './hand.ts'
import { type RunningServer, runServer, type ServerOptions } from './running-server.ts'

/** What a test finds: filled anew before each one. */
export interface ThreeHands {
  server: RunningServer
  room: OpenedRoom
  ana: Hand
  ben: Hand
  mediator: Hand
}

export const threeHands = (options: ServerOptions = {}): ThreeHands => {
  const hands = {} as ThreeHands
  beforeAll(async () => {
    hands.server = await runServer(options)
  })
  afterAll(() => hands.server.close())
  beforeEach(async () => {
    hands.room = await openRoom(hands.server.origin)
    hands.ana = await Hand.enter(hands.room, 'a', 'Ana')
    hands.ben = await Hand.enter(hands.room, 'b', 'Ben')
    hands.mediator = await Hand.enter(hands.room, 'mediator', 'Mo')
    return () => {
      for (const hand of [hands.ana, hands.ben, hands.mediator]) hand.leave()
    }
  })
  return hands
}

export const stateOf = (hand: Hand) => foldAll(emptyRoom, hand.entries())

/** Resolves when all three copies hold this many entries. */
export const settledAt = async ({ ana, ben, mediator }: ThreeHands, length: number): Promise<void> => {
  await Promise.all([ana, ben, mediator].map((hand) => hand.until(() => hand.entries().length === length)))
}

/** A's issue, an amount unless said otherwise; answers its id. */
export const openIssue = async (
  { ana }: ThreeHands,
  kind: object = { type: 'amount', unit: 'EUR a month' },
): Promise<string> => {
  const issue = randomUUID()
  await ana.act({ type: 'open-issue', title: 'Rent from May', kind }, issue)
  return issue
}

export const makeOffer = async (hand: Hand, issue: string, to: string): Promise<string> => {
  const offer = randomUUID()
  await hand.act({ type: 'offer', terms: [{ issue, to }], benefit: 'A rent you can plan with' }, offer)
  return offer
}
