/** An act as it was sent, and as it comes in again: what tells a repeat from something else under the same id. */
import type { Act, RecordedAct } from './act.ts'
import { askedToBring } from './evidence.ts'
import { sealedHearBack, sealedSayBack } from './loop.ts'
import { sealedAbout } from './numbers.ts'

/** What was sent, without what the server added when it recorded it; where that does not stay, what stands for it. Undefined for what nobody sent. */
export const asSent = (act: RecordedAct): object | undefined => {
  switch (act.type) {
    case 'change-wording':
      return undefined
    case 'endorse':
      return { type: act.type, goal: act.goal, text: act.text }
    case 'consent':
      return { type: act.type, agreement: act.agreement }
    case 'admit':
      return {
        type: act.type,
        participant: act.participant,
        ...(act.history === undefined ? {} : { history: act.history }),
      }
    case 'hear-back': {
      const { confirmed: _, ...sent } = act
      return sent
    }
    case 'add-evidence':
    case 'revise-evidence': {
      const { file, ...sent } = act
      return file ? { ...sent, file: { file: file.file, name: file.name } } : sent
    }
    case 'bring-evidence':
      return { type: act.type, asked: act.asked }
    case 'ask-better':
      return { type: act.type }
    case 'word-clause':
      return { type: act.type, clause: act.clause }
    case 'sign': {
      const { key: _, signature: __, ...sent } = act
      return sent
    }
    default:
      return act
  }
}

/** The same of an act that comes in under this id: equal when it is a repeat of the recorded one. */
export const asAsked = (id: string, act: Act): object => {
  switch (act.type) {
    case 'say-back':
      return sealedSayBack(id, act)
    case 'hear-back':
      return sealedHearBack(id, act)
    case 'note-about':
      return sealedAbout(id, act)
    case 'bring-evidence':
      return { type: act.type, asked: askedToBring(id, act) }
    default:
      return act
  }
}
