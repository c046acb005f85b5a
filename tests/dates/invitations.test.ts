/** Invitations as calendar files: one person's link in each, and every text as it was typed. */
import { invitationFile } from '@common-ground/client/dates/invitation-file'
import { emptyMeeting, type MeetingDraft, meetingOf, notesOn } from '@common-ground/client/dates/meeting'
import { dates } from '@common-ground/client/ui/messages/en-dates'
import { describe, expect, it } from 'vitest'
import { newSecret } from '../rig/hand.ts'
import { eventsIn, namesIn, only, type Part, readCalendar, textOf } from './read-calendar.ts'

const now = Date.UTC(2026, 10, 30, 12)
const start = Date.UTC(2026, 11, 3, 13, 30)
const address = (secret = newSecret()) =>
  `https://room.example/r/0b6f2f3e-57b9-4a3c-9d1e-2f6c1c9c7a10#${secret}`

const made = async (
  invited: Partial<Parameters<typeof invitationFile>[0]> = {},
): Promise<{ readonly file: string; readonly event: Part }> => {
  const whole = { title: 'Lease', address: address(), meeting: { start, minutes: 90 }, ...invited }
  const file = await invitationFile(whole, now)
  const [event, ...others] = eventsIn(readCalendar(file))
  if (!event || others.length > 0) throw new Error('not one event')
  return { file, event }
}

describe('an invitation', () => {
  it('is at its time in UTC, as long as was chosen, with a reminder and nobody’s address', async () => {
    const { file, event } = await made()
    expect(only(event, 'DTSTART').raw).toBe('20261203T133000Z')
    expect(only(event, 'DTEND').raw).toBe('20261203T150000Z')
    expect(only(event, 'DTSTAMP').raw).toBe('20261130T120000Z')
    expect(only(event, 'UID').raw).toMatch(/^[0-9a-f]{32}@common-ground$/)
    const [alarm, ...more] = event.parts
    if (!alarm) throw new Error('no alarm')
    expect([alarm.kind, only(alarm, 'ACTION').raw, only(alarm, 'TRIGGER').raw, more]).toEqual([
      'VALARM',
      'DISPLAY',
      '-PT15M',
      [],
    ])
    expect(only(alarm, 'DESCRIPTION').raw).not.toBe('')
    expect(file).not.toMatch(/ORGANIZER|ATTENDEE|mailto/i)
    expect(namesIn(event)).not.toContain('LOCATION')
    const calendar = readCalendar(file)
    expect([only(calendar, 'VERSION').raw, namesIn(calendar)]).toEqual(['2.0', ['VERSION', 'PRODID']])
  })

  it('[T2] holds the link of one person and nothing of anyone else’s', async () => {
    const secrets = Array.from({ length: 4 }, newSecret)
    const files = await Promise.all(
      secrets.map(async (secret) => (await made({ address: address(secret) })).file.replaceAll('\r\n ', '')),
    )
    for (const [at, file] of files.entries())
      expect(secrets.map((secret) => file.includes(secret))).toEqual(secrets.map((_, other) => other === at))
    const { event } = await made({ address: address(secrets[0]) })
    expect(only(event, 'URL').raw).toBe(address(secrets[0]))
    expect(textOf(only(event, 'DESCRIPTION'))).toContain(address(secrets[0]))
  })

  it('made again for another time takes the place of the first', async () => {
    const mine = address()
    const first = await made({ address: mine })
    const file = await invitationFile(
      { title: 'Lease', address: mine, meeting: { start: start + 86_400_000, minutes: 30 } },
      now + 60_000,
    )
    const [second] = eventsIn(readCalendar(file))
    if (!second) throw new Error('no event')
    expect(only(second, 'UID')).toEqual(only(first.event, 'UID'))
    expect(Number(only(second, 'SEQUENCE').raw)).toBeGreaterThan(Number(only(first.event, 'SEQUENCE').raw))
    expect(only((await made()).event, 'UID')).not.toEqual(only(first.event, 'UID'))
  })

  it.each([
    ['commas and semicolons', 'Rent, roof; and \\ the rest'],
    ['emoji', `Bakery 👩‍🍳🥐 ${'🏳️‍🌈'.repeat(30)}`],
    ['a script from right to left', `שכירות ברחוב הנמל 14, ${'عقد الإيجار '.repeat(12)}`.trim()],
    ['a long word', 'ü'.repeat(120)],
    ['what looks like a property', 'Lease END:VEVENT ATTENDEE:mailto:x@y.example'],
  ])('keeps %s as typed', async (_, text) => {
    const { event } = await made({ title: text, meeting: { start, minutes: 30, place: text } })
    expect(textOf(only(event, 'SUMMARY'))).toBe(text)
    expect(textOf(only(event, 'LOCATION'))).toBe(text)
  })

  it('lets no text begin a line of its own', async () => {
    const hostile = 'Lease\r\nATTENDEE:mailto:eve@y.example\u0007\u0085\nBEGIN:VEVENT\ud800'
    const { file, event } = await made({ title: hostile, meeting: { start, minutes: 30, place: hostile } })
    expect(file).not.toMatch(/^(?:ATTENDEE|BEGIN:VEVENT\ufffd)/m)
    expect(textOf(only(event, 'SUMMARY'))).toBe('Lease ATTENDEE:mailto:eve@y.example BEGIN:VEVENT\ufffd')
  })
})

describe('[R9] the time of a meeting', () => {
  const noted = (draft: Partial<MeetingDraft>) =>
    Object.keys(notesOn({ ...emptyMeeting, ...draft }, now, dates.check))

  it('needs a day and a time that are to come', () => {
    expect(noted({})).toEqual(['day', 'time'])
    expect(noted({ day: '2026-12-03' })).toEqual(['time'])
    expect(noted({ time: '14:30' })).toEqual(['day'])
    expect(noted({ day: '2026-11-03', time: '14:30' })).toEqual(['day'])
    expect(noted({ day: '2026-13-45', time: '14:30' })).toEqual(['day'])
    expect(noted({ day: '2026-12-03', time: '14:30', place: 'x'.repeat(301) })).toEqual(['place'])
    expect(noted({ day: '2026-12-03', time: '14:30', place: '🏠'.repeat(300) })).toEqual([])
  })

  it('is read in the zone of whoever types it', () => {
    const draft = { day: '2026-12-03', time: '14:30', minutes: 120, place: ' ' }
    expect(meetingOf(draft)).toEqual({ start: new Date(2026, 11, 3, 14, 30).getTime(), minutes: 120 })
  })
})
