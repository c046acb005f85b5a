/** What a draft in the composer starts from and how it is filled: counters, wishes, answers, halves, steps of amounts, how long it stands. */
import { stepped, stepsAround } from '@common-ground/client/ledger/amount-step'
import {
  beginPackage,
  ledgerDrafts,
  swapPackages,
  withoutPackage,
  withPackage,
} from '@common-ground/client/ledger/drafts'
import { expiryFrom, minutesOf, noExpiry } from '@common-ground/client/ledger/expiry-draft'
import { spanOf } from '@common-ground/client/ledger/offer-span'
import { answersFit } from '@common-ground/client/ledger/package-act'
import {
  type ComposedKind,
  composedKinds,
  counterTo,
  emptyPackage,
  isBegun,
  madeAgain,
  type PackageDraft,
  toggled,
  wished,
} from '@common-ground/client/ledger/package-draft'
import { keptTexts } from '@common-ground/client/ui/kept-draft'
import { offers as words } from '@common-ground/client/ui/messages/table/en-offers'
import type { Offer } from '@common-ground/shared/acts/offers'
import { otherSide, type Side, sides } from '@common-ground/shared/room/side'
import { describe, expect, it } from 'vitest'
import { must, tryAct } from '../rig/ruled-room.ts'
import {
  actOf,
  as,
  filled,
  mediator,
  minute,
  opened,
  order,
  people,
  rentKind,
  start,
} from './package-scene.ts'

describe('how long it stands', () => {
  it('in minutes from when it is sent', () => {
    expect(minutesOf(noExpiry, start)).toBeUndefined()
    expect(minutesOf({ ...noExpiry, choice: '1440' }, start)).toBe(1_440)
    expect(minutesOf({ ...noExpiry, choice: 'minutes', minutes: ' 45 ' }, start)).toBe(45)
    const until = new Date(start + 90 * minute)
    const typed = `${until.getFullYear()}-${String(until.getMonth() + 1).padStart(2, '0')}-${String(until.getDate()).padStart(2, '0')}T${String(until.getHours()).padStart(2, '0')}:${String(until.getMinutes()).padStart(2, '0')}`
    expect(minutesOf({ ...noExpiry, choice: 'until', until: typed }, start)).toBe(90)
    const today = minutesOf({ ...noExpiry, choice: 'today' }, start)
    expect(new Date(start + Number(today) * minute).getTime()).toBe(new Date(start).setHours(24, 0, 0, 0))
  })

  it('not for none, for ever, or until a time that is over', () => {
    const unfit = { refused: 'minutes-unfit' }
    for (const minutes of ['', '0', '-5', '1.5', '43201', 'soon'])
      expect(minutesOf({ ...noExpiry, choice: 'minutes', minutes }, start)).toEqual(unfit)
    expect(minutesOf({ ...noExpiry, choice: 'until', until: '2020-01-01T00:00' }, start)).toEqual(unfit)
    expect(minutesOf({ ...noExpiry, choice: 'until', until: '' }, start)).toEqual(unfit)
  })

  it('comes back as the choice it was, and is said in two units at most', () => {
    expect(expiryFrom(undefined)).toEqual(noExpiry)
    expect(expiryFrom(30).choice).toBe('30')
    expect(expiryFrom(45)).toMatchObject({ choice: 'minutes', minutes: '45' })
    const span = (seconds: number) => spanOf(seconds, words.time)
    expect([60, 61, 1_560, 7_200, 12_000, 259_200, 266_400].map(span)).toEqual([
      '60 s',
      '2 min',
      '26 min',
      '2 h',
      '3 h 20 min',
      '3 days',
      '3 days 2 h',
    ])
  })
})

describe('what a draft starts from', () => {
  const made = (draft: PackageDraft): Offer => {
    const { joint } = must(opened, people.b, 'made', actOf(draft, { side: 'b' }))
    const offer = joint.offers.get('made')
    if (!offer) throw new Error('it was made')
    return offer
  }
  const { issues } = opened.joint

  it('a counter: the values it answers; of an if-then the halves change places, and so do the gains', () => {
    expect(counterTo(made(as('offer')), issues)).toMatchObject({
      kind: 'offer',
      ours: ['rent'],
      values: { rent: { to: '2,200' } },
      benefit: '',
    })
    expect(counterTo(made(as('if-then')), issues)).toMatchObject({
      kind: 'if-then',
      ours: ['term'],
      theirs: ['rent'],
      benefit: 'Four winters to pay for the oven',
      ourGain: 'A margin in winter',
    })
  })

  it('made again: the very same act', () => {
    for (const kind of ['offer', 'if-then', 'gift'] as const) {
      const draft = as(kind, { values: { ...filled.values, rent: { from: '', to: '2,200' } } })
      expect(actOf(madeAgain(made(draft), issues), { side: 'b' })).toEqual(actOf(draft, { side: 'b' }))
    }
  })

  it('a wish: its halves, as the kind it wishes; the same wish is the same draft', () => {
    const wish = {
      kind: 'if-then',
      terms: [{ issue: 'rent', to: '2200' }],
      gets: [{ issue: 'term', to: '4' }],
    } as const
    const draft = wished(wish, issues)
    expect(draft).toMatchObject({ kind: 'if-then', ours: ['rent'], theirs: ['term'] })
    expect(draft.wish).toBe(wished({ ...wish }, issues).wish)
    expect(isBegun(draft)).toBe(true)
    expect(isBegun(emptyPackage)).toBe(false)
  })

  it('an answer: to a gift of the other side by a gift or offer, to an idea also by an idea, to nothing taken back', () => {
    const gift = must(opened, people.b, 'gift', actOf(as('gift'), { side: 'b' }))
    const idea = must(gift, mediator, 'idea', actOf(as('explore')))
    const fits = (kind: ComposedKind, answers: string, side: Side, room = idea) =>
      answersFit({ kind, answers }, room.joint, side)
    expect([fits('gift', 'gift', 'a'), fits('offer', 'gift', 'a')]).toEqual([true, true])
    expect([fits('gift', 'gift', 'b'), fits('explore', 'gift', 'a')]).toEqual([false, false])
    expect(composedKinds.map((kind) => fits(kind, 'idea', 'a'))).toEqual([true, true, true, true])
    const gone = must(idea, people.b, 'w', { type: 'withdraw', offer: 'gift' })
    const back = must(gone, mediator, 't', { type: 'take-back-exploring', exploring: 'idea' })
    expect([fits('gift', 'gift', 'a', back), fits('explore', 'idea', 'a', back)]).toEqual([false, false])
    const answered = as('gift', { answers: 'gift' })
    expect(actOf(answered, { room: idea })).toMatchObject({ answers: 'gift' })
    expect(actOf(answered, { room: back })).not.toHaveProperty('answers')
  })
})

describe('what somebody has begun', () => {
  const wish = (to: string): PackageDraft =>
    wished({ kind: 'offer', terms: [{ issue: 'rent', to }] }, opened.joint.issues)
  const session = {}
  const front = () => ledgerDrafts.read(session).packages['']
  const benefits = () => ledgerDrafts.read(session).waiting.map(({ benefit }) => benefit)

  it('is not written over by a wish, comes back when that is sent, and the same wish goes on with its draft', () => {
    ledgerDrafts.change(session, (drafts) => withPackage(drafts, '', filled))
    beginPackage(session, wish('2200'))
    expect(front()?.values.rent?.to).toBe('2,200')
    ledgerDrafts.change(session, (drafts) => withPackage(drafts, '', { ...wish('2200'), benefit: 'Mine' }))
    beginPackage(session, wish('2300'))
    expect(benefits()).toEqual(['Mine', filled.benefit])
    beginPackage(session, wish('2200'))
    expect(front()?.benefit).toBe('Mine')
    swapPackages(session)
    expect([front()?.values.rent?.to, ...benefits()]).toEqual(['2,300', filled.benefit, 'Mine'])
    ledgerDrafts.change(session, (drafts) => withoutPackage(drafts, ''))
    expect(front()).toBe(filled)
    expect(keptTexts(session)).toContain('Mine')
  })
})

describe('in the form', () => {
  it('an issue is in one half only, in the order of the room, and keeps what was typed for it', () => {
    let draft = toggled(toggled(filled, 'ours', 'hours', order), 'ours', 'term', order)
    expect(draft).toMatchObject({ ours: ['rent', 'term', 'hours'], theirs: [] })
    draft = toggled(draft, 'theirs', 'rent', order)
    expect(draft).toMatchObject({ ours: ['term', 'hours'], theirs: ['rent'] })
    expect(toggled(draft, 'theirs', 'rent', order).values).toEqual(filled.values)
  })

  it('amounts go by the step of the issue, exactly, and say between which two they lie', () => {
    const rent = rentKind
    expect(stepped(rent, '2,200', 1)).toBe('2,250')
    expect(stepped(rent, '2225', 1)).toBe('2,250')
    expect(stepped(rent, '2225', -1)).toBe('2,200')
    expect(stepped(rent, '', 1)).toBe('50')
    expect(stepped(rent, '0', -1)).toBe('0')
    expect(stepped({ ...rent, step: '0.1' }, '0.2', 1)).toBe('0.3')
    expect(stepsAround(rent, '2225')).toEqual(['2,200', '2,250'])
    expect(stepsAround(rent, '2200')).toBeUndefined()
    expect(stepsAround(rent, 'much')).toBeUndefined()
  })

  it('[E1] the other half is the other side’s: what one side gives is what the other counters with', () => {
    for (const side of sides) {
      const made = must(opened, people[side], 'made', actOf(as('if-then'), { side }))
      const offer = made.joint.offers.get('made')
      if (!offer) throw new Error('it was made')
      const back = actOf(counterTo(offer, made.joint.issues), {
        side: otherSide(side),
        room: made,
        counters: 'made',
      })
      expect(tryAct(made, people[otherSide(side)], 'back', back).refused).toBeUndefined()
    }
  })
})
