/** Reads one message of a CaSiNo dialogue: an utterance, a deal, an answer or a walk-away. */
import { limits } from '@common-ground/shared/room/limits'
import type { Refusal, RefusalCode } from '@common-ground/shared/room/refusal'
import { otherSide, type Side } from '@common-ground/shared/room/side'
import { textRefusal } from '@common-ground/shared/room/text'
import { issueNames, type Packages, packagesOfEach, type Step } from './plan.ts'
import { type Checked, type Fields, fieldOf, isFields } from './untrusted.ts'

/** Why a text cannot stand in the room. Never quotes the text: it belongs to people. */
export const whyUnfit = (refusal: Refusal, limit: number): string => {
  const reasons: Partial<Record<RefusalCode, string>> = {
    'text-empty': 'is blank',
    'text-too-long': `is longer than ${limit} characters`,
    'text-unreadable': 'has control characters, noncharacters or half a surrogate pair',
  }
  return reasons[refusal.refused] ?? `is refused by the room (${refusal.refused})`
}

/** Whole packages, as a number or as the data has them: as a string of one digit. */
const readAmount = (value: unknown): number | undefined => {
  const amount = typeof value === 'string' && /^\d$/.test(value) ? Number(value) : value
  if (typeof amount !== 'number' || !Number.isInteger(amount)) return undefined
  return amount >= 0 && amount <= packagesOfEach ? amount : undefined
}

const readPackages = (value: unknown): Checked<Packages> => {
  if (!isFields(value)) return { because: 'is a deal without issue2youget and issue2theyget' }
  if (!Object.keys(value).every((key) => issueNames.some((name) => name === key)))
    return { because: 'is a deal over an unknown issue' }
  const [food, water, firewood] = issueNames.map((name) => readAmount(fieldOf(value, name)))
  if (food === undefined || water === undefined || firewood === undefined)
    return { because: `is a deal without a whole number from 0 to ${packagesOfEach} for each issue` }
  return { ok: { Food: food, Water: water, Firewood: firewood } }
}

const readDeal = (side: Side, taskData: Fields): Checked<Step> => {
  const mine = readPackages(fieldOf(taskData, 'issue2youget'))
  if ('because' in mine) return mine
  const theirs = readPackages(fieldOf(taskData, 'issue2theyget'))
  if ('because' in theirs) return theirs
  if (issueNames.some((name) => mine.ok[name] + theirs.ok[name] !== packagesOfEach))
    return { because: `is a deal that does not divide ${packagesOfEach} packages of each issue` }
  const gets = side === 'a' ? { a: mine.ok, b: theirs.ok } : { a: theirs.ok, b: mine.ok }
  return { ok: { type: 'submit', side, gets } }
}

/** What `task_data.data` says beside an answer. */
const answers = {
  'Accept-Deal': { type: 'accept', data: 'accept_deal' },
  'Reject-Deal': { type: 'decline', data: 'reject_deal' },
  'Walk-Away': { type: 'walk-away', data: 'walk_away' },
} as const

const isAnswer = (text: string): text is keyof typeof answers => Object.hasOwn(answers, text)

const readAnswer = (side: Side, text: keyof typeof answers, taskData: Fields): Checked<Step> => {
  const { type, data } = answers[text]
  const said = fieldOf(taskData, 'data')
  if (said !== undefined && said !== data) return { because: `says ${text}, but its task_data does not` }
  return { ok: { type, side } }
}

/** Looks like an action of the form, not like something a person writes. */
const actionLike = /^[A-Z][a-z]+-(?:Deal|Away)$/

const readUtterance = (side: Side, text: string, taskData: Fields): Checked<Step> => {
  if (actionLike.test(text.trim())) return { because: 'is an unknown action' }
  if (['data', 'issue2youget', 'issue2theyget'].some((key) => Object.hasOwn(taskData, key)))
    return { because: 'has the task_data of an action, but not its text' }
  const refusal = textRefusal(text, limits.text.statement)
  if (refusal) return { because: whyUnfit(refusal, limits.text.statement) }
  return { ok: { type: 'say', side, text } }
}

/** Reads one message. `sideOf` knows who sits where. */
export const readMessage = (value: unknown, sideOf: ReadonlyMap<string, Side>): Checked<Step> => {
  if (!isFields(value)) return { because: 'is not an object' }
  const id = fieldOf(value, 'id')
  const side = typeof id === 'string' || typeof id === 'number' ? sideOf.get(String(id)) : undefined
  if (!side) return { because: 'is from somebody who is not in participant_info' }
  const text = fieldOf(value, 'text')
  if (typeof text !== 'string') return { because: 'has no text' }
  const taskData = fieldOf(value, 'task_data') ?? {}
  if (!isFields(taskData)) return { because: 'has a task_data that is not an object' }
  const action = text.trim()
  if (action === 'Submit-Deal') return readDeal(side, taskData)
  return isAnswer(action) ? readAnswer(side, action, taskData) : readUtterance(side, text, taskData)
}

/** What a deal gives the other side, as the sentence of an offer. */
export const benefitOf = ({ side, gets }: Extract<Step, { type: 'submit' }>): string => {
  const theirs = gets[otherSide(side)]
  return `You get ${issueNames.map((name) => `${theirs[name]} ${name}`).join(', ')}.`
}
