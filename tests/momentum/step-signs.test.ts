/** The same text again, and refusals rising: what counts, what does not, and from when to when. */
import type { Act } from '@common-ground/shared/acts/act'
import { usualThresholds } from '@common-ground/shared/momentum/usual-thresholds'
import { describe, expect, it } from 'vitest'
import { StallRoom } from './stall-room.ts'

const point = 'The noise at night keeps us awake'

const atWork = (mediated = false): StallRoom => {
  const room = new StallRoom(mediated)
  if (mediated) room.act('mediator', { type: 'move-stage', to: 'exploring' })
  else room.stage('exploring')
  return room
}

describe('the same text again', () => {
  it('shows once one chair has said the very same point twice, and names where it stands', () => {
    const room = atWork()
    const first = room.say('a', point)
    room.say('b', 'We hear you, and the roof leaks')
    expect(room.sign('same-text-again')).toBeUndefined()
    const again = room.say('a', point)
    expect(room.sign('same-text-again')).toEqual({
      sign: 'same-text-again',
      since: room.now,
      said: [{ in: 'statement', ids: [first, again] }],
    })
  })

  it('takes spaces, case and the sign at the end for no difference', () => {
    const room = atWork()
    room.say('a', point)
    room.say('a', `  ${point.toUpperCase()}!!  `)
    expect(room.names()).toContain('same-text-again')
    const other = atWork()
    other.say('a', point)
    other.say('a', `${point} and tired`)
    expect(other.names()).not.toContain('same-text-again')
  })

  it('not when the other side says it: taking up their words is no stall', () => {
    const room = atWork()
    room.say('a', point)
    room.say('b', point)
    expect(room.names()).not.toContain('same-text-again')
  })

  it('not for a greeting, however often', () => {
    const room = atWork()
    for (const _ of [1, 2, 3]) room.say('a', 'All right.')
    expect(room.names()).not.toContain('same-text-again')
  })

  it('not once it lies further back than the window', () => {
    const { within } = usualThresholds['same-text-again'] ?? { within: 0 }
    const room = atWork()
    room.say('a', point)
    for (let step = 0; step < within - 2; step += 1) room.say('b', `Something new, number ${step}`)
    room.say('a', point)
    expect(room.names()).toContain('same-text-again')
    room.say('b', 'And one thing more than that')
    expect(room.names()).not.toContain('same-text-again')
  })

  it('not once it was edited, withdrawn or taken back', () => {
    const room = atWork()
    room.say('a', point)
    const again = room.say('a', point)
    room.act('a', { type: 'edit-statement', statement: again, text: 'It is the bass at night' })
    expect(room.names()).not.toContain('same-text-again')
    const price = room.price()
    room.offer('a', price, '100')
    const same = room.offer('a', price, '100.00')
    expect(room.sign('same-text-again')?.said.map(({ in: kind }) => kind)).toEqual(['offer'])
    room.act('a', { type: 'withdraw', offer: same })
    expect(room.names()).not.toContain('same-text-again')
    const explore: Act = { type: 'explore', text: 'What if we shared the cost?', terms: [] }
    room.act('b', explore)
    const exploring = room.act('b', explore)
    expect(room.names()).toContain('same-text-again')
    room.act('b', { type: 'take-back-exploring', exploring })
    expect(room.names()).not.toContain('same-text-again')
  })

  it('reads the values of an offer, and not the sentence beside them', () => {
    const room = atWork()
    const price = room.price()
    room.decline('b', room.offer('a', price, '100'))
    room.offer('a', price, '110')
    expect(room.names()).not.toContain('same-text-again')
    room.offer('a', price, '100')
    expect(room.names()).toContain('same-text-again')
  })

  it('sees gifts, packages and names that were withdrawn and proposed again', () => {
    const room = atWork()
    const price = room.price()
    const gift: Act = { type: 'gift', text: 'We turn the music down', terms: [], benefit: 'Quiet' }
    room.act('a', gift)
    room.act('a', gift)
    expect(room.sign('same-text-again')?.said).toHaveLength(1)
    const date = room.act('a', { type: 'open-issue', title: 'Date', kind: { type: 'yes-no' } })
    const packages = ['1', '2', '3'].map((to) => [
      { issue: price, to },
      { issue: date, to: 'yes' },
    ])
    const present = { type: 'present-packages', packages, benefit: 'One of three' } as const
    room.act('b', present)
    room.act('b', { ...present, packages: [...packages].reverse() })
    expect(room.sign('same-text-again')?.said.map(({ in: kind }) => kind)).toEqual(['offer', 'packages'])
    const name: Act = { type: 'propose-name', name: 'June payment', instead: [] }
    const entry = room.act('b', name)
    room.act('b', { type: 'withdraw-name', entry })
    room.act('b', name)
    expect(room.sign('same-text-again')?.said.map(({ in: kind }) => kind)).toContain('name')
  })
})

describe('refusals rising', () => {
  /** So many offers that are answered with "not yet". */
  const declined = (room: StallRoom, price: string, values: readonly number[]): void => {
    for (const value of values) room.decline('b', room.offer('a', price, String(value)))
  }

  it('shows at three in the last twelve steps, and more than in the twelve before', () => {
    const room = atWork()
    const price = room.price()
    declined(room, price, [1, 2])
    expect(room.sign('refusals-rising')).toBeUndefined()
    declined(room, price, [3])
    expect(room.sign('refusals-rising')).toEqual({
      sign: 'refusals-rising',
      since: room.now,
      refusals: 3,
      before: 0,
      within: 12,
    })
  })

  it('not while there are as many as before', () => {
    const room = atWork()
    const price = room.price()
    declined(room, price, [1, 2, 3])
    for (let step = 0; step < 6; step += 1) room.say('a', `Something else, number ${step}`)
    declined(room, price, [4, 5, 6])
    expect(room.sign('refusals-rising')).toBeUndefined()
    declined(room, price, [7])
    expect(room.sign('refusals-rising')).toMatchObject({ refusals: 4, before: 3 })
  })

  it('goes once other steps have followed', () => {
    const room = atWork()
    declined(room, room.price(), [1, 2, 3])
    for (let step = 0; step < 7; step += 1) room.say('a', `Something else, number ${step}`)
    expect(room.names()).toContain('refusals-rising')
    room.say('a', 'And one more thing')
    expect(room.names()).not.toContain('refusals-rising')
  })

  it('counts a no to a paraphrase, a no to a statement and a dispute; and nothing milder', () => {
    const room = atWork()
    const statement = room.say('a', point)
    const paraphrase = room.sayBack('b', statement)
    room.act('a', { type: 'hear-back', statement, paraphrase, answer: 'no' })
    const words = room.wordsOf(statement)
    room.act('b', { type: 'answer-agree', statement, words, answer: 'no' })
    const evidence = room.act('a', {
      type: 'add-evidence',
      kind: 'data',
      claim: 'It was 65 dB',
      shows: 'Loud',
    })
    expect(room.names()).not.toContain('refusals-rising')
    room.dispute('b', evidence)
    expect(room.names()).toContain('refusals-rising')

    const milder = atWork()
    const said = milder.say('a', point)
    const back = milder.sayBack('b', said)
    milder.act('a', {
      type: 'hear-back',
      statement: said,
      paraphrase: back,
      answer: 'partly',
      note: 'Also days',
    })
    const of = { statement: said, words: milder.wordsOf(said) }
    milder.act('b', { type: 'answer-understood', ...of, answer: 'not-yet' })
    milder.act('b', { type: 'answer-agree', ...of, answer: 'not-now' })
    milder.act('b', { type: 'answer-agree', ...of, answer: 'in-part' })
    expect(milder.names()).not.toContain('refusals-rising')
  })

  it('takes moving the stage, and setting when it shows, for no step', () => {
    const room = atWork(true)
    const price = room.price()
    declined(room, price, [1, 2, 3])
    for (const to of ['bargaining', 'exploring', 'goals', 'bargaining'] as const)
      room.act('mediator', { type: 'move-stage', to })
    for (const refusals of [4, 3, 5, 3, 4, 3, 4, 3])
      room.act('mediator', {
        type: 'set-stall-thresholds',
        thresholds: { ...usualThresholds, 'refusals-rising': { refusals, within: 12 } },
      })
    expect(room.names()).toContain('refusals-rising')
  })
})
