/** A room as it stands late on a long day, filled over real sockets: many goals, many statements, much evidence with tables. */

import type { Surroundings } from '@common-ground/client/sync/surroundings'
import type { Act } from '@common-ground/shared/acts/act'
import { ledgerOf } from '@common-ground/shared/documents/declare'
import { addGoal } from '@common-ground/shared/documents/goals'
import type { Person, Table } from '../replay/table.ts'
import { until } from '../replay/until.ts'

export interface Fullness {
  readonly goals: number
  readonly statements: number
  readonly evidence: number
}

const goalTexts = [
  'A building that pays its way and lets the street sleep.',
  'We can plan staff and ovens two years ahead, whatever the season brings.',
  'Small things are settled within a week, between us, before they grow.',
  'Both of us can speak of the other with respect in front of anyone.',
] as const

const statementTexts = [
  'Our ovens start at four. Before we talk about money we need to know that we can stay.',
  'What matters to me is that the other tenants can sleep, and that I do not have to explain every winter why the roof waits.',
  'I would like to understand how a longer lease looks from where you sit.',
] as const

const claims = [
  'The roof was last repaired in 2009.',
  'Since the bridge closed, fewer people walk past.',
  'Rents on the street rose by a fifth in three years.',
] as const

const table = {
  columns: ['Month', 'Customers', 'Deliveries'],
  rows: [
    ['Jan 2026', '1310', '41'],
    ['Feb 2026', '1150', '38'],
    ['Mar 2026', '1090', '44'],
    ['Apr 2026', '1120', '40'],
  ],
}

const textOf = (texts: readonly string[], number: number): string =>
  `${texts[number % texts.length]} (${number + 1})`

/** One at a time, as fast as the room takes them. */
const act = async (person: Person, made: Act): Promise<void> => {
  const reply = await person.session.act(made)
  if ('refused' in reply) throw new Error(`filling the room was refused: ${reply.refused}`)
}

const goalsIn = ({ session }: Person): number => session.goals().length

/** Fills the room and resolves when everyone at the table has all of it. */
export const fillRoom = async (
  surroundings: Surroundings,
  { sides, mediator }: Table,
  { goals, statements, evidence }: Fullness,
): Promise<void> => {
  for (let number = 0; number < goals; number += 1) {
    const [who, column] =
      number % 5 === 4
        ? ([sides.a, 'middle'] as const)
        : number % 2
          ? ([sides.a, 'a'] as const)
          : ([sides.b, 'b'] as const)
    addGoal(who.session.joint.doc(), surroundings.newId(), column, textOf(goalTexts, number))
    // In step with the room: one update each, as people send them.
    await who.session.joint.settled()
  }
  const everyone = [sides.a, sides.b, ...(mediator ? [mediator] : [])]
  await until(surroundings, everyone, 'all goals everywhere', () =>
    everyone.every((person) => goalsIn(person) === goals),
  )
  for (const card of sides.a.session.goals().filter((_, at) => at % 3 === 0)) {
    await act(sides.a, { type: 'endorse', goal: card.id, text: card.hash })
    await act(sides.b, { type: 'endorse', goal: card.id, text: card.hash })
  }
  for (let number = 0; number < statements; number += 1) {
    const who = number % 2 ? sides.a : sides.b
    await act(who, { type: 'post-statement', text: textOf(statementTexts, number) })
  }
  for (let number = 0; number < evidence; number += 1) {
    const [who, other] = number % 2 ? [sides.a, sides.b] : [sides.b, sides.a]
    await act(who, {
      type: 'add-evidence',
      kind: 'data',
      claim: textOf(claims, number),
      shows: textOf(statementTexts, number),
      source: 'Our own count',
      ...(number % 3 === 0 ? { table } : {}),
    })
    const card = [...who.session.state().evidence.values()].at(-1)
    if (!card) continue
    const { id, words } = card
    if (number % 4 === 0) await act(other, { type: 'answer-evidence', evidence: id, words, answer: 'accept' })
    if (number % 4 === 1)
      await act(other, {
        type: 'answer-evidence',
        evidence: id,
        words,
        answer: 'dispute',
        text: textOf(statementTexts, number),
      })
  }
  const entries = (person: Person): number => ledgerOf(person.session.joint.doc()).length
  const most = Math.max(...everyone.map(entries))
  await until(surroundings, everyone, 'all entries everywhere', () =>
    everyone.every((person) => entries(person) >= most),
  )
}
