/** Own numbers on real sockets: whose they are, what of them the mediator sees, and that what was taken back is gone. */
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { openSqliteStore } from '@common-ground/server/store/sqlite-store'
import { type NumberKind, numberKinds } from '@common-ground/shared/acts/numbers'
import { ledgerOf, triesOf } from '@common-ground/shared/documents/declare'
import { emptyRoom, foldAll } from '@common-ground/shared/ledger/fold'
import { readRows } from '@common-ground/shared/numbers/shown-content'
import { otherSide, type Side, sides } from '@common-ground/shared/room/side'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canariesIn, newCanary } from '../rig/canary.ts'
import { Hand } from '../rig/hand.ts'
import { plainSpace } from '../rig/plain-spaces.ts'
import { newDataDir, type RunningServer, runServer } from '../rig/running-server.ts'
import { type SixHands, sixHands } from '../rig/six-hands.ts'

let server: RunningServer
beforeAll(async () => {
  server = await runServer()
})
afterAll(() => server.close())

const homes = { a: 'side-a', b: 'side-b' } as const
const handOf = (hands: SixHands, side: Side): Hand => (side === 'a' ? hands.ana : hands.ben)

/** An amount nobody would come upon. */
const unusual = (): string => `7${randomUUID().replace(/\D/g, '').padEnd(11, '3').slice(0, 11)}.37`

/** Everything there is to say in numbers, each where it can be found again. Ids of acts count: nobody else is told one. */
const driveEverything = async (hands: SixHands, side: Side) => {
  const hand = handOf(hands, side)
  const ids: string[] = []
  const act = async (sent: object, space: Parameters<Hand['act']>[2] = homes[side]): Promise<string> => {
    const id = randomUUID()
    const answer = await hand.act(sent, id, space)
    expect(answer.refused).toBeUndefined()
    if (space !== 'joint') ids.push(id)
    return id
  }
  const rent = await act(
    { type: 'open-issue', title: 'Rent', kind: { type: 'amount', unit: 'EUR' } },
    'joint',
  )
  const options = ['Mornings', 'Evenings']
  const term = await act({ type: 'open-issue', title: 'Hours', kind: { type: 'choice', options } }, 'joint')
  const terms = [{ issue: rent, to: '2200' }]
  const gets = { terms: [{ issue: term, to: 'Mornings' }], benefit: 'Quiet' }
  const offer = await act({ type: 'offer', terms, benefit: 'A plan', gets }, 'joint')
  const [target, walkAway, about, earlier] = [unusual(), unusual(), newCanary(), newCanary()]
  await act({ type: 'set-issue-numbers', issue: rent, weight: 83, target, walkAway })
  await act({
    type: 'set-issue-numbers',
    issue: term,
    weight: 17,
    worths: [{ option: 'Mornings', worth: 91 }],
  })
  await act({ type: 'set-alternative', worth: 59 })
  await act({ type: 'rate-offer', offer, cost: 2, worth: 3 })
  const first = await act({ type: 'note-about', issue: rent, text: earlier })
  const noted = await act({ type: 'note-about', issue: rent, on: first, text: about })
  return { hand, act, rent, term, offer, ids, target, walkAway, about, earlier, noted }
}

const mediatorState = ({ mo }: Pick<SixHands, 'mo'>) =>
  foldAll(emptyRoom, ledgerOf(mo.copyOf('mediator')).toArray()).numbersShown

/** What stands on the mediator's page of one side. */
const seenByMediator = (hands: Pick<SixHands, 'mo'>, side: Side) =>
  Object.fromEntries(
    Object.entries(mediatorState(hands)[side]).map(([kind, { id }]) => [
      kind,
      readRows(triesOf(hands.mo.copyOf('mediator')).get(id)),
    ]),
  )

/** Something joint, so that everything told before it has arrived. */
const settle = async (hands: SixHands): Promise<void> => {
  const text = newCanary()
  await hands.mo.act({ type: 'post-statement', text })
  const others = [hands.ana, hands.amy, hands.ben, hands.bea, hands.mo, hands.olu]
  for (const hand of others) await hand.until(() => canariesIn(hand.entries().at(-1), [text]).length === 1)
}

const actsOf = (hand: Hand): string =>
  hand.told
    .map(({ message }) => (message.update instanceof Uint8Array ? Buffer.from(message.update) : ''))
    .join('\n')

const family =
  /set-issue-numbers|set-alternative|rate-offer|note-about|grant-numbers|revoke-numbers|show-numbers|hide-numbers/

describe.each(sides)('[T1] own numbers of side %s', (side) => {
  it('reach neither the other side nor an observer, shown to the mediator or not; a colleague has them', async () => {
    const hands = await sixHands(server.origin)
    const { act, ids, target, walkAway, about, earlier } = await driveEverything(hands, side)
    for (const kind of numberKinds) await act({ type: 'grant-numbers', kind })
    for (const kind of numberKinds.slice(0, 3)) await act({ type: 'revoke-numbers', kind })
    await settle(hands)
    const outside = side === 'a' ? [hands.ben, hands.bea] : [hands.ana, hands.amy]
    const secrets = [target, walkAway, about, earlier, ...ids]
    const told = [...outside, hands.olu].map((hand) => hand.told)
    expect(canariesIn(told, secrets)).toEqual([])
    for (const hand of [...outside, hands.olu]) expect(actsOf(hand)).not.toMatch(family)
    // They were there to be found.
    const colleague = side === 'a' ? hands.amy : hands.bea
    expect(canariesIn(colleague.told, secrets)).toEqual(secrets)
    hands.leave()
  })

  it('reach the mediator kind by kind, while they are shown and no longer', async () => {
    const hands = await sixHands(server.origin)
    const { act, ids, rent, term, offer, target, walkAway, about } = await driveEverything(hands, side)
    await settle(hands)
    const secrets = [target, walkAway, about, ...ids]
    expect(canariesIn(hands.mo.told, secrets)).toEqual([])
    expect(actsOf(hands.mo)).not.toMatch(family)
    expect(seenByMediator(hands, side)).toEqual({})

    const expected: Record<NumberKind, unknown> = {
      weights: [
        { of: rent, value: '83' },
        { of: term, value: '17' },
      ],
      worths: [{ of: term, option: 'Mornings', value: '91' }],
      target: [{ of: rent, value: target }],
      'walk-away': [{ of: rent, value: walkAway }],
      alternative: [{ of: '', value: '59' }],
      cost: [{ of: offer, value: '2' }],
      worth: [{ of: offer, value: '3' }],
    }
    for (const kind of numberKinds) {
      const from = hands.mo.told.length
      await act({ type: 'grant-numbers', kind })
      await settle(hands)
      expect(seenByMediator(hands, side)).toEqual({ [kind]: expected[kind] })
      const shown = kind === 'target' ? [target] : kind === 'walk-away' ? [walkAway] : []
      expect(canariesIn(hands.mo.told.slice(from), secrets)).toEqual(shown)
      await act({ type: 'revoke-numbers', kind })
      await settle(hands)
      expect(seenByMediator(hands, side)).toEqual({})
      expect([...triesOf(hands.mo.copyOf('mediator')).keys()]).toEqual([])
    }
    // Whatever is set from then on is told no more; and a mediator who opens the room anew is given nothing of it.
    const from = hands.mo.told.length
    const later = unusual()
    await act({ type: 'set-issue-numbers', issue: rent, target: later })
    await settle(hands)
    const anew = await Hand.connect(hands.opened, hands.mo.seat, hands.mo.participant)
    await anew.open()
    const given = await anew.open('mediator')
    const all = [...secrets, later]
    expect(canariesIn([hands.mo.told.slice(from), given, anew.told], all)).toEqual([])
    anew.leave()
    hands.leave()
  })

  it('are renewed for the mediator with every change of their kind, and with no other', async () => {
    const hands = await sixHands(server.origin)
    const { act, rent, noted } = await driveEverything(hands, side)
    await act({ type: 'grant-numbers', kind: 'target' })
    await settle(hands)
    const entries = () => ledgerOf(hands.mo.copyOf('mediator')).length
    const before = entries()
    const next = unusual()
    await act({ type: 'set-alternative', worth: 1 })
    await act({ type: 'note-about', issue: rent, on: noted, text: newCanary() })
    await settle(hands)
    expect(entries()).toBe(before)
    await act({ type: 'set-issue-numbers', issue: rent, target: next, weight: 2 })
    await settle(hands)
    expect(entries()).toBe(before + 1)
    expect(seenByMediator(hands, side)).toEqual({ target: [{ of: rent, value: next }] })
    expect(triesOf(hands.mo.copyOf('mediator')).size).toBe(1)
    hands.leave()
  })

  it('[T3] are nobody else’s to set, to show or to take back', async () => {
    const hands = await sixHands(server.origin)
    const { act, rent } = await driveEverything(hands, side)
    await act({ type: 'grant-numbers', kind: 'target' })
    await settle(hands)
    const other = handOf(hands, otherSide(side))
    const home = homes[side]
    const tries: readonly (readonly [Hand, object, Parameters<Hand['act']>[2], string])[] = [
      [other, { type: 'revoke-numbers', kind: 'target' }, home, 'space-unknown'],
      [other, { type: 'revoke-numbers', kind: 'target' }, homes[otherSide(side)], 'not-granted'],
      [other, { type: 'set-issue-numbers', issue: rent, weight: 1 }, home, 'space-unknown'],
      [hands.mo, { type: 'grant-numbers', kind: 'cost' }, home, 'space-unknown'],
      [hands.mo, { type: 'grant-numbers', kind: 'cost' }, 'mediator', 'space-unknown'],
      [hands.mo, { type: 'revoke-numbers', kind: 'target' }, 'mediator', 'space-unknown'],
      [hands.olu, { type: 'set-alternative', worth: 1 }, home, 'space-unknown'],
      [handOf(hands, side), { type: 'set-alternative', worth: 1 }, 'joint', 'space-unknown'],
      [handOf(hands, side), { type: 'lock-numbers' }, home, 'malformed'],
      [handOf(hands, side), { type: 'show-numbers', side, kind: 'cost', seal: 'x' }, 'mediator', 'malformed'],
    ]
    for (const [hand, sent, space, code] of tries)
      expect([sent, (await hand.act(sent, randomUUID(), space)).refused]).toEqual([sent, code])
    expect(Object.keys(seenByMediator(hands, side))).toEqual(['target'])
    hands.leave()
  })
})

it('[T15] what was shown and taken back, and words that were replaced, leave the store with the next compaction', async () => {
  const data = newDataDir()
  const own = await runServer({ data })
  const hands = await sixHands(own.origin)
  const { act, rent, target, walkAway, about, earlier } = await driveEverything(hands, 'a')
  const replaced = unusual()
  await act({ type: 'grant-numbers', kind: 'walk-away' })
  await act({ type: 'grant-numbers', kind: 'target' })
  await act({ type: 'set-issue-numbers', issue: rent, target: replaced, walkAway })
  await act({ type: 'revoke-numbers', kind: 'target' })
  await settle(hands)
  const amounts = [target, replaced, walkAway]
  const before = await own.store.read(hands.opened.room)
  expect(canariesIn(before?.spaces.mediator, amounts)).toEqual(amounts)
  expect(canariesIn(before?.spaces['side-a'], [about, earlier])).toEqual([about, earlier])
  hands.leave()
  await own.close()
  const store = await openSqliteStore({
    file: join(data.dir, 'common-ground.db'),
    masterKey: data.masterKey,
  })
  const after = await store.read(hands.opened.room)
  expect(canariesIn(after && plainSpace(after.spaces.mediator), amounts)).toEqual([walkAway])
  expect(canariesIn(after && plainSpace(after.spaces['side-a']), [about, earlier])).toEqual([about])
  await store.close()
  rmSync(data.dir, { recursive: true, force: true })
})
