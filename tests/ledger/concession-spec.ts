/** What the model expects of a command: the refusal, or what it changes. */
import type { RefusalCode } from '@common-ground/shared/room/refusal'
import {
  type AnswerCommand,
  type Command,
  type CounterCommand,
  type OfferCommand,
  type OptionCommand,
  type PauseCommand,
  type PlainCommand,
  places,
  type StepCommand,
  type TitleCommand,
  titles,
} from './concession-commands.ts'
import { chairs, type Model, type ModelOffer, type Side, type Status } from './concession-model.ts'

interface Moment {
  /** Of the command, hence of what it makes. */
  readonly number: number
  /** Numbers of what was made so far. */
  readonly made: readonly number[]
  readonly now: number
}

const over: Readonly<Record<Exclude<Status, 'open'>, RefusalCode>> = {
  accepted: 'offer-answered',
  declined: 'offer-answered',
  countered: 'offer-countered',
  withdrawn: 'offer-withdrawn',
  expired: 'offer-expired',
}

const otherOf = (side: Side): Side => (side === 'a' ? 'b' : 'a')

const unfit = (model: Model, place: string | undefined): RefusalCode | undefined => {
  if (place === undefined || model.options.includes(place)) return undefined
  return model.removed.has(place) ? 'option-removed' : 'option-unknown'
}

const newTitle = (model: Model, place: string | undefined, side: Side): boolean =>
  place !== undefined && !model.known.has(side)

const bundle = (model: Model, side: Side, place: string | undefined): RefusalCode | undefined =>
  unfit(model, place) ?? (newTitle(model, place, side) ? 'title-first' : undefined)

const placeOf = (place: number | undefined): string | undefined =>
  place === undefined ? undefined : places[place]

const offered = (
  { gives, minutes, whole }: Pick<OfferCommand, 'gives' | 'minutes' | 'whole'>,
  side: Side,
): ModelOffer => {
  const place = placeOf(gives.place)
  const amount = gives.amount === undefined ? undefined : String(gives.amount * 50)
  const values = { ...(place === undefined ? {} : { place }), ...(amount === undefined ? {} : { amount }) }
  const left = minutes === undefined ? undefined : minutes * 60_000
  return { side, gift: false, values, whole, left, status: 'open' }
}

const answer = (
  model: Model,
  command: AnswerCommand | CounterCommand,
  side: Side,
  { made, now, number }: Moment,
) => {
  const named = made[command.target % made.length] as number
  const offer = model.offers.get(named)
  if (!offer) return 'exploring-binds-nobody'
  if (command.do === 'withdraw' ? offer.side !== side : offer.side === side)
    return command.do === 'withdraw' ? 'not-your-offer' : 'own-offer'
  const status = model.statusOf(offer, now)
  if (status !== 'open') return over[status]
  const { place } = offer.values
  if (command.do === 'accept') {
    if (!model.authority.has(command.who)) return 'authority-needed'
    const unfitting = bundle(model, side, place)
    if (unfitting) return unfitting
    if (newTitle(model, place, offer.side)) return 'title-waits'
  }
  if (command.do === 'counter') {
    if (offer.gift) return 'gift-not-countered'
    const unfitting = bundle(model, side, placeOf(command.gives.place))
    if (unfitting) return unfitting
  }
  model.recorded(now)
  if (command.do === 'accept') model.accept(named, offer)
  if (command.do === 'decline') offer.status = 'declined'
  if (command.do === 'withdraw') offer.status = 'withdrawn'
  if (command.do === 'counter') {
    offer.status = 'countered'
    model.offers.set(number, offered(command, side))
  }
  return undefined
}

const gift = (model: Model, command: StepCommand, { made, now, number }: Moment) => {
  const chair = chairs[command.who] ?? 'mediator'
  const named = command.target === undefined ? undefined : made[command.target % made.length]
  const [offer, explored] = named === undefined ? [] : [model.offers.get(named), model.explored.get(named)]
  const place = places[command.place]
  if (command.do === 'explore') {
    if (named !== undefined && !explored) return 'exploring-unknown'
    if (explored?.takenBack) return 'exploring-taken-back'
    const unfitting = unfit(model, place)
    if (unfitting) return unfitting
    model.recorded(now)
    model.explored.set(number, { chair, takenBack: false })
    return undefined
  }
  if (chair === 'mediator') return 'not-for-your-role'
  const unfitting = bundle(model, chair, place)
  if (unfitting) return unfitting
  if (named !== undefined) {
    const from = offer?.gift ? offer.side : explored?.chair
    if (from === undefined) return 'nothing-to-answer'
    if (from === chair) return 'own-offer'
    if (offer?.status === 'withdrawn') return 'offer-withdrawn'
    if (explored?.takenBack) return 'exploring-taken-back'
  }
  model.recorded(now)
  const values = place === undefined ? {} : { place }
  model.offers.set(number, { side: chair, gift: true, values, whole: false, left: undefined, status: 'open' })
  return undefined
}

const pause = (model: Model, command: PauseCommand | PlainCommand<'go-on'>, now: number) => {
  const chair = chairs[command.who] ?? 'mediator'
  if (command.do === 'ask-pause') {
    if (model.paused(now)) return 'already-paused'
    model.recorded(now)
    model.pausedUntil = now + command.minutes * 60_000
    model.goOn.clear()
    return undefined
  }
  if (!model.paused(now)) return 'not-paused'
  if (chair !== 'mediator' && model.goOn.has(chair)) return 'already-proposed'
  model.recorded(now)
  if (chair !== 'mediator' && !model.goOn.has(otherOf(chair))) model.goOn.add(chair)
  else model.pausedUntil = now
  return undefined
}

const issue = (model: Model, command: TitleCommand | OptionCommand, now: number) => {
  const chair = chairs[command.who] ?? 'mediator'
  const said = chair === 'mediator' ? [] : [chair]
  if ('title' in command) {
    const title = titles[command.title] as string
    if (command.do === 'accept-title') {
      if (chair === 'mediator') return 'not-for-your-role'
      if (title !== model.title) return 'title-changed'
      if (model.accepted.has(chair)) return 'title-accepted'
      model.accepted = new Set([...model.accepted, ...said])
      model.known = new Set([...model.known, ...said])
    } else {
      if (title === model.title) return 'text-unchanged'
      if (model.agreed.has(0)) return 'issue-agreed'
      model.title = title
      model.accepted = new Set(said)
      model.known = new Set(said)
    }
  } else {
    const option = places[command.place] as string
    if (command.do === 'add-option') {
      if (model.options.includes(option)) return 'option-there'
      model.options = [...model.options, option]
      model.removed.delete(option)
    } else {
      if (!model.options.includes(option)) return 'option-unknown'
      if (model.options.length <= 2) return 'issue-options'
      model.options = model.options.filter((one) => one !== option)
      model.removed.add(option)
    }
  }
  model.recorded(now)
  return undefined
}

/** The refusal that is expected; undefined where the command is to be recorded, and the model has changed. */
export const expected = (model: Model, command: Command, moment: Moment): RefusalCode | undefined => {
  const { now, made, number } = moment
  const chair = chairs[command.who] ?? 'mediator'
  if (model.gone.has(command.who)) return 'seat-unknown'
  switch (command.do) {
    case 'offer': {
      if (chair === 'mediator') return 'not-for-your-role'
      const unfitting = bundle(model, chair, placeOf(command.gives.place))
      if (unfitting) return unfitting
      model.recorded(now)
      model.offers.set(number, offered(command, chair))
      return undefined
    }
    case 'accept':
    case 'decline':
    case 'withdraw':
    case 'counter':
      return chair === 'mediator' ? 'not-for-your-role' : answer(model, command, chair, moment)
    case 'gift':
    case 'explore':
      return gift(model, command, moment)
    case 'take-back-exploring': {
      const explored = model.explored.get(made[command.target % made.length] as number)
      if (!explored) return 'exploring-unknown'
      if (explored.chair !== chair) return 'not-your-exploring'
      if (explored.takenBack) return 'exploring-taken-back'
      model.recorded(now)
      explored.takenBack = true
      return undefined
    }
    case 'ask-pause':
    case 'go-on':
      return pause(model, command, now)
    case 'open-issue':
      model.recorded(now)
      model.issues += 1
      return undefined
    case 'leave':
      model.recorded(now)
      model.leave(command.who)
      return undefined
    case 'retitle-issue':
    case 'accept-title':
    case 'add-option':
    case 'remove-option':
      return issue(model, command, now)
    default:
      throw new Error(`${command.do} is not for the model`)
  }
}
