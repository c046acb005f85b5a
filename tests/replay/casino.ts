/**
 * Reads dialogues in the CaSiNo format, of unknown origin, into plans that can be played from start to end.
 *
 * A dialogue is a plan or it is broken; nothing in between, so that nothing is ever half-played. Broken is:
 * - not an object; no `participant_info` with exactly two people; no `chat_logs`, none in it, or more than one side can record;
 * - a person without a readable reason for each of High, Medium, Low (missing, wrong type, blank, over the length of a goal);
 * - `value2issue`, where it is there, not naming Food, Water and Firewood once each;
 * - a message that is no object, from somebody else, or without text;
 * - an utterance the room would refuse: blank, over 1,000 code points, control characters, half a surrogate pair;
 * - an unknown action (`Counter-Deal`), an action with another action's `task_data`, an utterance with an action's;
 * - a deal over unknown or missing issues, not in whole packages, or not adding up to 3 of each;
 * - a deal while another waits, an answer while none waits, an answer to one's own deal, anything after the end.
 *
 * The meaning is clear and it is played: amounts as numbers or one-digit strings; white space around an action's name;
 * ids as numbers; extra fields; missing `annotations`, `outcomes`, `value2issue` or `dialogue_id`; a `dialogue_id` used
 * twice (two dialogues, told apart by position); someone who never speaks; words between a deal and its answer; a dialogue
 * that stops without deal or walk-away; a walk-away with any deal pending.
 *
 * Utterances are kept exactly as they stand, white space at their ends included. Reasons become one-line goals: white
 * space is gathered into single spaces. The first person of `participant_info` is side A. Points, priorities and
 * satisfaction are private and never enter the room.
 */
import { limits } from '@common-ground/shared/room/limits'
import type { Side } from '@common-ground/shared/room/side'
import { textRefusal } from '@common-ground/shared/room/text'
import { withLoops } from './annotations.ts'
import { readMessage, whyUnfit } from './casino-message.ts'
import { after, atTheStart, issueNames, type Plan, type Reason, type Step, whyNotNext } from './plan.ts'
import { type Checked, checkAll, type Fields, fieldOf, isFields } from './untrusted.ts'

export type Reading =
  | { readonly ok: Plan }
  | {
      /** Position in the file, from 1. */
      readonly broken: number
      readonly dialogue?: string
      readonly because: string
    }

const levels = ['High', 'Medium', 'Low'] as const

/** Consents, stages, issues and endorsements of a played room, generously. */
const entriesBesides = 100

const readReason = (side: Side, level: string, value: unknown): Checked<Reason> => {
  const who = `the ${level} reason of person ${side === 'a' ? 1 : 2}`
  if (typeof value !== 'string') return { because: `${who} is missing` }
  const text = value.replace(/\p{White_Space}+/gu, ' ').trim()
  const refusal = textRefusal(text, limits.text.goal)
  return refusal ? { because: `${who} ${whyUnfit(refusal, limits.text.goal)}` } : { ok: { side, text } }
}

const namesEveryIssueOnce = (value: unknown): boolean => {
  if (!isFields(value)) return false
  const named = levels.map((level) => fieldOf(value, level))
  return issueNames.every((name) => named.includes(name))
}

const readPerson = (side: Side, value: unknown): Checked<readonly Reason[]> => {
  const who = `person ${side === 'a' ? 1 : 2}`
  if (!isFields(value)) return { because: `${who} in participant_info is not an object` }
  const priorities = fieldOf(value, 'value2issue')
  if (priorities !== undefined && !namesEveryIssueOnce(priorities))
    return { because: `value2issue of ${who} does not name Food, Water and Firewood once each` }
  const reasons = fieldOf(value, 'value2reason')
  if (!isFields(reasons)) return { because: `${who} has no value2reason` }
  return checkAll(levels, (level) => readReason(side, level, fieldOf(reasons, level)))
}

const readSteps = (messages: readonly unknown[], sideOf: ReadonlyMap<string, Side>) => {
  let standing = atTheStart
  return checkAll<unknown, Step>(messages, (value, index) => {
    const step = readMessage(value, sideOf)
    const because = 'because' in step ? step.because : whyNotNext(standing, step.ok)
    if (because !== undefined) return { because: `message ${index + 1} ${because}` }
    if ('ok' in step) standing = after(standing, step.ok)
    return step
  })
}

const readPlan = (dialogue: Fields): Checked<Pick<Plan, 'reasons' | 'steps'>> => {
  const info = fieldOf(dialogue, 'participant_info')
  const [one, two, ...more] = isFields(info) ? Object.entries(info) : []
  if (!one || !two || more.length > 0) return { because: 'participant_info does not hold exactly two people' }
  const first = readPerson('a', one[1])
  if ('because' in first) return first
  const second = readPerson('b', two[1])
  if ('because' in second) return second
  const messages = fieldOf(dialogue, 'chat_logs')
  if (!Array.isArray(messages)) return { because: 'chat_logs is not a list' }
  if (messages.length === 0) return { because: 'chat_logs is empty' }
  if (messages.length > limits.ledgerShare.a.entries - entriesBesides)
    return { because: 'chat_logs has more messages than one side can record' }
  const sideOf = new Map<string, Side>([
    [one[0], 'a'],
    [two[0], 'b'],
  ])
  const steps = readSteps(messages, sideOf)
  return 'because' in steps
    ? steps
    : {
        ok: {
          reasons: [...first.ok, ...second.ok],
          steps: withLoops(steps.ok, fieldOf(dialogue, 'annotations')),
        },
      }
}

/** An id is printed: only what is harmless on a terminal is taken for one. */
const readId = (value: unknown): { readonly dialogue?: string } => {
  const id = typeof value === 'number' ? String(value) : value
  return typeof id === 'string' && /^[\w.+-]{1,40}$/.test(id) ? { dialogue: id } : {}
}

/** Reads one dialogue. Never throws, whatever the value is. */
export const readDialogue = (value: unknown, position: number): Reading => {
  if (!isFields(value)) return { broken: position, because: 'it is not an object' }
  const id = readId(fieldOf(value, 'dialogue_id'))
  const plan = readPlan(value)
  return 'because' in plan
    ? { broken: position, ...id, because: plan.because }
    : { ok: { position, ...id, ...plan.ok } }
}

const parsed = (bytes: Uint8Array): Checked<unknown> => {
  try {
    return { ok: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch (error) {
    // Both ways of failing say what the file is not; the parser's own message would quote its content.
    return { because: error instanceof SyntaxError ? 'it is not JSON' : 'it is not UTF-8 text' }
  }
}

/** The dialogues of a file as they stand there, each of unknown shape; or why the file holds none at all. */
export const dialoguesIn = (bytes: Uint8Array): Checked<readonly unknown[]> => {
  const file = parsed(bytes)
  if ('because' in file) return file
  return Array.isArray(file.ok) ? { ok: file.ok } : { because: 'it is not a list of dialogues' }
}

/** Reads a whole file: one reading per dialogue, or why the file holds no dialogues at all. */
export const readCasino = (bytes: Uint8Array): Checked<readonly Reading[]> => {
  const dialogues = dialoguesIn(bytes)
  if ('because' in dialogues) return dialogues
  return { ok: dialogues.ok.map((value, index) => readDialogue(value, index + 1)) }
}
