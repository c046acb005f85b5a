/** The dates of an agreement as a calendar file. */
import { agreementCalendar } from '@common-ground/client/dates/agreement-dates'
import { type AgreementText, agreementFormat } from '@common-ground/shared/agreement/agreement-text'
import { describe, expect, it } from 'vitest'
import { eventsIn, only, readCalendar, textOf } from './read-calendar.ts'

const room = '0b6f2f3e-57b9-4a3c-9d1e-2f6c1c9c7a10'
const address = { origin: 'https://room.example', room }

const text = (more: Partial<AgreementText> = {}): AgreementText => ({
  format: agreementFormat,
  title: 'Lease at 14 Harbour Street',
  sides: { a: 'Harbour Bakery', b: 'Quayside Estates' },
  clauses: [],
  milestones: [],
  open: [],
  ...more,
})

const eventsOf = async (agreement: AgreementText) => {
  const file = await agreementCalendar(agreement, address)
  return file === undefined ? undefined : eventsIn(readCalendar(file))
}

const summaries = async (agreement: AgreementText) =>
  (await eventsOf(agreement))?.map((event) => [
    only(event, 'DTSTART').parameters,
    only(event, 'DTSTART').raw,
    textOf(only(event, 'SUMMARY')),
  ])

describe('the dates of an agreement', () => {
  it('are whole days, wherever one is: what is due, else the last day, and the day to look again', async () => {
    const milestones = [
      { id: 'm1', who: 'a', what: 'pays the first rent', due: '2027-05-01', until: '2029-04-30' },
      { id: 'm2', who: 'b', what: 'keeps the rent as it is', until: '2028-02-29' },
      { id: 'm3', who: 'both', what: 'meet with the roofer', condition: 'the roof leaks' },
    ] as const
    expect(await summaries(text({ milestones, followUp: '2027-06-01' }))).toEqual([
      [';VALUE=DATE', '20270501', 'Harbour Bakery: pays the first rent'],
      [';VALUE=DATE', '20280229', 'Quayside Estates: last day of: keeps the rent as it is'],
      [';VALUE=DATE', '20270601', 'Look at it together again: Lease at 14 Harbour Street'],
    ])
  })

  it('say on which condition and until when, in all words', async () => {
    const what = `pays, in two parts;\n${'a long sentence '.repeat(20)}`.trim()
    const milestone = {
      id: 'm1',
      who: 'both',
      what,
      condition: 'the roof\nis done',
      due: '2027-05-01',
    } as const
    const [event] = (await eventsOf(text({ milestones: [{ ...milestone, until: '2028-05-01' }] }))) ?? []
    if (!event) throw new Error('no event')
    const description = textOf(only(event, 'DESCRIPTION'))
    expect(description).toContain(what)
    expect(description.split('\n').slice(-4)).toEqual([
      'is done',
      'By 2027-05-01',
      'Until 2028-05-01',
      'From the agreement “Lease at 14 Harbour Street”',
    ])
    const summary = textOf(only(event, 'SUMMARY'))
    expect(summary.startsWith('Both sides: pays, in two parts; a long sentence')).toBe(true)
    expect(summary.endsWith('…') && summary.length <= 80 && !summary.includes('\n')).toBe(true)
  })

  it('cut no character in two', async () => {
    const what = '👩‍👩‍👧‍👦'.repeat(100)
    const [[, , summary] = []] =
      (await summaries(text({ milestones: [{ id: 'm1', who: 'a', what, due: '2027-05-01' }] }))) ?? []
    expect(summary?.replaceAll('👩‍👩‍👧‍👦', '')).toBe('Harbour Bakery: …')
  })

  it('[T2] lead to where a new room begins, and open nothing', async () => {
    const [event] = (await eventsOf(text({ followUp: '2027-06-01' }))) ?? []
    if (!event) throw new Error('no event')
    expect(only(event, 'URL').raw).toBe(`https://room.example/again#${room}`)
    expect(textOf(only(event, 'DESCRIPTION'))).toContain(`https://room.example/again#${room}`)
  })

  it('are no file where there are none', async () => {
    expect(await eventsOf(text())).toBeUndefined()
    expect(await eventsOf(text({ milestones: [{ id: 'm', who: 'a', what: 'calls' }] }))).toBeUndefined()
  })
})
