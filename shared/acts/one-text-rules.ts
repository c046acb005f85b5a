/** The rules of one text: only the mediator writes it, the sides say what would not work and what would, and nobody changes what is being answered. */

import type { Static } from 'typebox'
import { limits } from '../room/limits.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import { textRefusal } from '../room/text.ts'
import { type CriticiseAct, isTextOpen, type OneText, type OneTextAct, voteOn } from './one-text.ts'
import { isProposalOpen } from './proposals.ts'
import type { Actor, RoomState, Surroundings } from './room-state.ts'

type ChangeAct = Extract<OneTextAct, { type: 'revise-text' | 'end-text' | 'put-text' }>

const textOf = ({ oneTexts }: RoomState, document: string): OneText | Refusal => {
  const text = oneTexts.get(document)
  if (!text) return refuse('text-unknown')
  return text.ended ? refuse('text-ended') : text
}

const decideStart = (
  { oneTexts, proposals }: RoomState,
  act: Extract<OneTextAct, { type: 'start-text' }>,
): OneTextAct | Refusal => {
  const all = [...oneTexts.values()]
  if (all.some((one) => isTextOpen(one, proposals))) return refuse('text-open')
  if (all.length >= limits.oneText.inAll) return refuse('too-many-texts')
  return textRefusal(act.text, limits.text.oneText) ?? act
}

const decideChange = (state: RoomState, act: ChangeAct): OneTextAct | Refusal => {
  const text = textOf(state, act.document)
  if ('refused' in text) return text
  const vote = voteOn(state.proposals, text.id)
  if (vote) return refuse(vote.status === 'agreed' ? 'text-agreed' : 'text-being-answered')
  if (act.type === 'end-text') return act
  if (act.version !== text.versions.length) return refuse('text-newer')
  if (act.type === 'put-text') {
    const all = [...state.proposals.values()]
    if (all.some(isProposalOpen)) return refuse('proposal-open')
    return all.length >= limits.proposals.inAll ? refuse('too-many-proposals') : act
  }
  if (text.versions.length >= limits.oneText.versions) return refuse('too-many-versions')
  if (text.versions.at(-1)?.text === act.text) return refuse('text-unchanged')
  return textRefusal(act.text, limits.text.oneText) ?? act
}

const decideCriticise = (
  { criticisms }: RoomState,
  { standing }: Actor,
  act: Static<typeof CriticiseAct>,
  { joint, space }: Surroundings,
): OneTextAct | Refusal => {
  const text = textOf(joint, act.document)
  if ('refused' in text) return text
  if ((text.criticisms === 'joint') !== (space === 'joint')) return refuse('criticism-elsewhere')
  if (voteOn(joint.proposals, text.id)?.status === 'agreed') return refuse('text-agreed')
  if (act.version > text.versions.length) return refuse('text-unknown')
  const own = [...criticisms.values()].filter((one) => one.standing === standing)
  if (own.length >= limits.oneText.criticismsPerChair) return refuse('too-many-criticisms')
  return textRefusal(act.text, limits.text.criticism) ?? act
}

export const decideOneText = (
  state: RoomState,
  actor: Actor,
  act: OneTextAct,
  surroundings: Surroundings,
): OneTextAct | Refusal => {
  switch (act.type) {
    case 'start-text':
      return decideStart(state, act)
    case 'revise-text':
    case 'end-text':
    case 'put-text':
      return decideChange(state, act)
    case 'criticise':
      return decideCriticise(state, actor, act, surroundings)
    case 'take-back-criticism': {
      const known = state.criticisms.get(act.criticism)
      if (!known || known.takenBack) return refuse('criticism-unknown')
      return known.standing === actor.standing ? act : refuse('not-your-criticism')
    }
  }
}
