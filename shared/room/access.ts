/** THE permission table: who may read and write which space at which stage, and who may do which act (where it stands: act-spaces). */
import type { ActType } from '../acts/act.ts'
import type { Standing } from './participant.ts'
import type { Space } from './space.ts'
import type { Stage } from './stage.ts'

export type Access = 'none' | 'read' | 'write'

/** The same at every stage but the last one. */
const untilClosed = <Open extends Access, Closed extends Access>(open: Open, closed: Closed) =>
  ({
    opening: open,
    goals: open,
    exploring: open,
    bargaining: open,
    agreement: open,
    closed,
  }) as const satisfies Record<Stage, Access>

const writeUntilClosed = untilClosed('write', 'read')
const readOnly = untilClosed('read', 'read')
/** Not even that the space exists. */
const never = untilClosed('none', 'none')

/** Space x standing x stage. Consent is asked before this table is: without it every cell is `none`. */
export const access = {
  joint: { a: writeUntilClosed, b: writeUntilClosed, mediator: writeUntilClosed, observer: readOnly },
  'side-a': { a: writeUntilClosed, b: never, mediator: never, observer: never },
  'side-b': { a: never, b: writeUntilClosed, mediator: never, observer: never },
  'caucus-a': { a: writeUntilClosed, b: never, mediator: writeUntilClosed, observer: never },
  'caucus-b': { a: never, b: writeUntilClosed, mediator: writeUntilClosed, observer: never },
  mediator: { a: never, b: never, mediator: writeUntilClosed, observer: never },
} as const satisfies Record<Space, Record<Standing, Record<Stage, Access>>>

export const accessTo = (space: Space, standing: Standing, stage: Stage): Access =>
  access[space][standing][stage]

export type ActAccess = 'always' | 'until-closed' | 'never'

const everyone = { a: 'always', b: 'always', mediator: 'always', observer: 'always' } as const
const seated = { a: 'always', b: 'always', mediator: 'always', observer: 'never' } as const
const working = {
  a: 'until-closed',
  b: 'until-closed',
  mediator: 'until-closed',
  observer: 'never',
} as const
const sidesAlways = { a: 'always', b: 'always', mediator: 'never', observer: 'never' } as const
const mediatorWorking = { a: 'never', b: 'never', mediator: 'until-closed', observer: 'never' } as const
const sidesWorking = { a: 'until-closed', b: 'until-closed', mediator: 'never', observer: 'never' } as const

/** Act x standing. `always` holds in a closed room too: consenting to read it, moving it back, leaving, destroying, showing no more. */
export const actAccess = {
  'ask-carry': sidesWorking,
  'agree-carry': sidesWorking,
  'drop-carry': sidesWorking,
  consent: everyone,
  admit: seated,
  'turn-away': seated,
  remove: seated,
  'share-authority': sidesWorking,
  leave: everyone,
  'close-and-destroy': seated,
  'keep-room': seated,
  'ask-mediator': sidesWorking,
  'accept-mediator': sidesWorking,
  'decline-mediator': sidesWorking,
  'withdraw-mediator': sidesWorking,
  'part-with-mediator': sidesAlways,
  'keep-mediator': sidesAlways,
  endorse: sidesWorking,
  'withdraw-endorsement': sidesWorking,
  'post-statement': working,
  'edit-statement': working,
  'say-back': sidesWorking,
  'hear-back': sidesWorking,
  'leave-loop': sidesWorking,
  'answer-understood': sidesWorking,
  'answer-agree': sidesWorking,
  pulse: sidesWorking,
  'open-issue': working,
  'retitle-issue': working,
  'accept-title': sidesWorking,
  'add-option': working,
  'remove-option': working,
  'set-aside-issue': working,
  'take-up-issue': working,
  link: working,
  unlink: working,
  'propose-name': working,
  'endorse-name': sidesWorking,
  'withdraw-name-endorsement': sidesWorking,
  'withdraw-name': working,
  offer: sidesWorking,
  counter: sidesWorking,
  gift: sidesWorking,
  explore: working,
  'take-back-exploring': working,
  'present-packages': sidesWorking,
  'rank-packages': sidesWorking,
  'withdraw-packages': sidesWorking,
  accept: sidesWorking,
  decline: sidesWorking,
  withdraw: sidesWorking,
  'add-evidence': working,
  'revise-evidence': working,
  'withdraw-evidence': working,
  'bring-evidence': working,
  'answer-evidence': working,
  'link-evidence': working,
  'unlink-evidence': working,
  'propose-check': working,
  'take-result': sidesWorking,
  'report-check': working,
  'drop-check': working,
  'move-stage': seated,
  'set-stall-thresholds': working,
  'propose-bidding': working,
  'join-bidding': sidesWorking,
  'drop-bidding': working,
  'place-bid': sidesWorking,
  'ask-pause': working,
  'go-on': working,
  'start-round': working,
  'end-writing': working,
  'mark-again': sidesWorking,
  'end-round': working,
  'withdraw-round-proposal': sidesWorking,
  'hand-in': working,
  'take-back-card': working,
  'done-writing': working,
  'not-done-writing': working,
  'mark-card': sidesWorking,
  'done-marking': sidesWorking,
  'not-done-marking': sidesWorking,
  'switch-better': sidesWorking,
  'ask-better': working,
  'cancel-better': working,
  'set-issue-numbers': sidesWorking,
  'set-alternative': sidesWorking,
  'rate-offer': sidesWorking,
  'note-about': sidesWorking,
  'grant-numbers': sidesWorking,
  'revoke-numbers': sidesAlways,
  'ask-caucus': sidesWorking,
  'drop-caucus': sidesWorking,
  knock: mediatorWorking,
  'take-back-knock': mediatorWorking,
  'let-in': sidesWorking,
  'not-now': sidesWorking,
  'end-caucus': working,
  'prolong-caucus': mediatorWorking,
  'add-caucus-item': sidesWorking,
  'share-caucus-item': sidesWorking,
  'use-caucus-item': mediatorWorking,
  'remove-caucus-item': sidesWorking,
  'propose-relay': mediatorWorking,
  'approve-relay': sidesWorking,
  'change-relay': sidesWorking,
  'decline-relay': sidesWorking,
  'take-back-relay': mediatorWorking,
  'deliver-relay': mediatorWorking,
  'announce-proposal': mediatorWorking,
  'receive-proposal': sidesWorking,
  'drop-proposal': working,
  'put-proposal': mediatorWorking,
  vote: sidesWorking,
  'start-text': mediatorWorking,
  'revise-text': mediatorWorking,
  'end-text': mediatorWorking,
  'put-text': mediatorWorking,
  criticise: sidesWorking,
  'take-back-criticism': sidesWorking,
  'add-agenda-item': working,
  'edit-agenda-item': working,
  'move-agenda-item': working,
  'remove-agenda-item': working,
  'begin-agenda-item': working,
  'finish-agenda-item': working,
  summon: working,
  'hide-item': working,
  'show-item': working,
  'lock-item': working,
  'unlock-item': working,
  'withdraw-order-proposal': sidesWorking,
} as const satisfies Record<ActType, Record<Standing, ActAccess>>
