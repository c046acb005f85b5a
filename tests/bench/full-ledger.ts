/** A long negotiation over real sockets: issues of every kind, and offers of both sides with every end an offer can have. */
import type { Act } from '@common-ground/shared/acts/act'
import { ledgerOf } from '@common-ground/shared/documents/declare'
import { sides } from '@common-ground/shared/room/side'
import { idAt, type Person, peopleAt, type Table } from '../replay/table.ts'
import { until } from '../replay/until.ts'
import { answerOf, issueOf, offerAt } from './long-day.ts'

interface Filling {
  readonly table: Table
  readonly issues: number
  /** Offers, each of which is an entry of the spine. */
  readonly offers: number
  /** Puts the server's clock forward: nobody makes sixty offers in a minute. */
  readonly later: (ms: number) => void
}

const act = async (person: Person, made: Act): Promise<string> => {
  const reply = await person.session.act(made)
  if ('refused' in reply) throw new Error(`filling the ledger was refused: ${reply.refused}`)
  return idAt(person, reply.seq)
}

/** Resolves when everyone at the table has all of it. */
export const fillLedger = async (
  surroundings: Parameters<typeof until>[0],
  { table, issues, offers, later }: Filling,
): Promise<readonly string[]> => {
  const opener = table.mediator ?? table.sides.a
  const opened: string[] = []
  for (let number = 0; number < issues; number += 1) {
    later(2_000)
    opened.push(await act(opener, { type: 'open-issue', ...issueOf(number) }))
  }
  const everyone = peopleAt(table)
  await until(surroundings, everyone, 'all issues everywhere', () =>
    everyone.every(({ session }) => session.state().issues.size === issues),
  )
  for (let number = 0; number < offers; number += 1) {
    later(90_000)
    const side = sides[number % 2] ?? 'a'
    const maker = table.sides[side]
    const offer = await act(maker, offerAt(opened, side, number))
    const answer = answerOf(number, offer)
    if (answer) {
      const by = answer.by === 'maker' ? maker : table.sides[side === 'a' ? 'b' : 'a']
      await until(surroundings, [by], 'an offer', () => by.session.state().offers.has(offer))
      await act(by, answer.act)
    }
  }
  const length = (person: Person): number => ledgerOf(person.session.joint.doc()).length
  const most = Math.max(...everyone.map(length))
  await until(surroundings, everyone, 'all entries everywhere', () =>
    everyone.every((person) => length(person) >= most),
  )
  return opened
}
