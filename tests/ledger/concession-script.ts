/** Plays a script of commands on the real rules and on the model at once, and says where the two come apart. */
import type { Act } from '@common-ground/shared/acts/act'
import { statusAt } from '@common-ground/shared/acts/offers'
import { pauseAt } from '@common-ground/shared/acts/pause'
import { issueStandings } from '@common-ground/shared/ledger/concessions'
import { identifierFrom } from '@common-ground/shared/ledger/hash'
import type { Participant } from '@common-ground/shared/room/participant'
import type { RefusalCode } from '@common-ground/shared/room/refusal'
import { atClock, must, type RuledRoom, roomOf, tryAct } from '../rig/ruled-room.ts'
import { type Command, type OfferCommand, people, places, titles, type Who } from './concession-commands.ts'
import { chairs, Model, type Side } from './concession-model.ts'
import { expected } from './concession-spec.ts'

const start = 10_000_000
const benefit = 'Something to plan with'
const idOf = (number: number): string => identifierFrom(`act ${number}`)
const issueIds = [identifierFrom('issue of options'), identifierFrom('issue of an amount')] as const
const persons = people.map(
  (who): Participant => ({
    id: identifierFrom(`person ${who}`),
    standing: chairs[who] ?? 'a',
    name: `${who}`,
  }),
)
const personOf = (who: Who): Participant => persons[who] as Participant

/** What an act makes of a package. Both issues in one make an if-then: what the maker gives first, what it gets second. */
const packageOf = ({ gives, minutes, whole }: OfferCommand) => {
  const place = gives.place === undefined ? [] : [{ issue: issueIds[0], to: places[gives.place] as string }]
  const amount = gives.amount === undefined ? [] : [{ issue: issueIds[1], to: String(gives.amount * 50) }]
  const both = place.length + amount.length === 2
  return {
    terms: both ? place : [...place, ...amount],
    benefit,
    ...(both ? { gets: { terms: amount, benefit } } : {}),
    ...(minutes === undefined ? {} : { minutes }),
    ...(whole ? { whole: true as const } : {}),
  }
}

/** The act of a command; `made` are the numbers of what was made so far. */
const actOf = (command: Command, made: readonly number[]): Act | undefined => {
  const at = (target: number | undefined): string | undefined =>
    target === undefined || made.length === 0 ? undefined : idOf(made[target % made.length] as number)
  const target = 'target' in command ? at(command.target) : undefined
  switch (command.do) {
    case 'offer':
      return { type: 'offer', ...packageOf(command) }
    case 'counter':
      return target === undefined
        ? undefined
        : { type: 'counter', offer: target, ...packageOf({ ...command, do: 'offer' }) }
    case 'gift':
    case 'explore': {
      const terms = [{ issue: issueIds[0], to: places[command.place] as string }]
      const answers = target === undefined ? {} : { answers: target }
      if (command.do === 'explore') return { type: 'explore', text: 'What if?', terms, ...answers }
      return { type: 'gift', text: 'A step', terms, benefit, ...answers }
    }
    case 'accept':
    case 'decline':
    case 'withdraw':
      return target === undefined ? undefined : { type: command.do, offer: target }
    case 'take-back-exploring':
      return target === undefined ? undefined : { type: command.do, exploring: target }
    case 'ask-pause':
      return { type: 'ask-pause', minutes: command.minutes }
    case 'go-on':
    case 'leave':
      return { type: command.do }
    case 'open-issue':
      return { type: 'open-issue', title: 'More', kind: { type: 'yes-no' } }
    case 'retitle-issue':
    case 'accept-title':
      return { type: command.do, issue: issueIds[0], title: titles[command.title] as string }
    case 'add-option':
    case 'remove-option':
      return { type: command.do, issue: issueIds[0], option: places[command.place] as string }
    default:
      return undefined
  }
}

export interface Sent {
  readonly who: Who
  readonly id: string
  readonly act: Act
  readonly refused: RefusalCode | undefined
}

export interface Played {
  readonly room: RuledRoom
  readonly sent: readonly Sent[]
  /** What stands at the end, as one text without names of sides. */
  readonly outcome: string
}

/** What the rules and the model say stands now; different texts where they come apart. */
const readRoom = (room: RuledRoom, now: number, made: readonly number[]): string =>
  JSON.stringify({
    offers: made.flatMap((number) => {
      const offer = room.joint.offers.get(idOf(number))
      return offer ? [[number, offer.kind === 'gift', statusAt(offer, room.joint.pauses, now)]] : []
    }),
    explored: made.flatMap((number) => {
      const explored = room.joint.explorations.get(idOf(number))
      return explored ? [[number, explored.takenBack !== undefined]] : []
    }),
    agreed: issueStandings(room.joint).map(({ agreed }) =>
      agreed ? [agreed.value, made.findIndex((one) => idOf(one) === agreed.offer), agreed.conditional] : null,
    ),
    pause: pauseAt(room.joint.pauses, now)?.until ?? 0,
    title: room.joint.issues.get(issueIds[0])?.title,
  })

const readModel = (model: Model, now: number, made: readonly number[]): string =>
  JSON.stringify({
    offers: made.flatMap((number) => {
      const offer = model.offers.get(number)
      return offer ? [[number, offer.gift, model.statusOf(offer, now)]] : []
    }),
    explored: made.flatMap((number) => {
      const explored = model.explored.get(number)
      return explored ? [[number, explored.takenBack]] : []
    }),
    agreed: Array.from({ length: model.issues }, (_, issue) => {
      const agreed = model.agreed.get(issue)
      return agreed ? [agreed.value, made.indexOf(agreed.offer), model.conditional(agreed)] : null
    }),
    pause: model.paused(now) ? model.pausedUntil : 0,
    title: model.title,
  })

/** `first` is the side that opens the issues: a script with the sides exchanged is played with the other one. */
const opened = (first: Who): RuledRoom => {
  const room = roomOf(persons, start)
  const opener = personOf(first)
  const withOptions = must(room, opener, issueIds[0], {
    type: 'open-issue',
    title: titles[0],
    kind: { type: 'choice', options: [...places.slice(0, 3)] },
  })
  return must(withOptions, opener, issueIds[1], {
    type: 'open-issue',
    title: 'Rent',
    kind: { type: 'amount', unit: 'EUR', step: '50' },
  })
}

/** Throws where the rules do anything else than the model expects. */
export const play = (script: readonly Command[], first: Side): Played => {
  let room = opened(first === 'a' ? 0 : 2)
  const model = new Model(start, first)
  const made: number[] = []
  const sent: Sent[] = []
  const says = (what: string, rules: unknown, wanted: unknown): void => {
    if (rules !== wanted)
      throw new Error(`${what}:\n  the rules say ${String(rules)},\n  the model ${String(wanted)}`)
  }
  const nowOf = (): number => Math.max(room.clock, model.since)
  for (const [number, command] of script.entries()) {
    const what = `${number}. ${JSON.stringify(command)}`
    if (command.do === 'clock') room = atClock(room, room.clock + command.ms)
    else if (command.do === 'boundary') {
      const ends = [...model.offers.values()]
        .filter(({ status }) => status === 'open')
        .map((offer) => model.endOf(offer))
      const known = [...ends, model.pausedUntil || undefined].filter((end) => end !== undefined)
      const end = known[command.target % Math.max(1, known.length)]
      if (end !== undefined) room = atClock(room, end + command.off)
    } else if (command.do === 'repeat') {
      const earlier = sent[command.target % Math.max(1, sent.length)]
      if (!earlier) continue
      const { id, act, refused } = earlier
      // What was refused has no entry: it is decided anew, and the model is not asked.
      if (refused !== undefined) continue
      const again = tryAct(room, personOf(command.who), id, act)
      says(what, again.refused, command.who === earlier.who ? undefined : 'act-id-taken')
      says(`${what}: the room`, again.room, room)
    } else {
      const act = actOf(command, made)
      if (!act) continue
      const now = nowOf()
      const id = idOf(number)
      const tried = tryAct(room, personOf(command.who), id, act)
      const refused = expected(model, command, { number, made, now })
      says(what, tried.refused, refused)
      if (refused !== undefined) says(`${what}: the room`, tried.room, room)
      room = tried.room
      sent.push({ who: command.who, id, act, refused })
      const makes = new Set<Command['do']>(['offer', 'counter', 'gift', 'explore'])
      if (refused === undefined && makes.has(command.do)) made.push(number)
    }
    says(`after ${what}`, readRoom(room, nowOf(), made), readModel(model, nowOf(), made))
  }
  return { room, sent, outcome: `${sent.map(({ refused }) => refused)} ${readRoom(room, nowOf(), made)}` }
}
