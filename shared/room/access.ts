/** THE permission table: who may read and write which space at which stage, and who may do which act. */
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
const sidesWorking = { a: 'until-closed', b: 'until-closed', mediator: 'never', observer: 'never' } as const

/** Act x standing. `always` holds in a closed room too: consenting to read it, moving it back, leaving, destroying, showing no more. */
export const actAccess = {
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
} as const satisfies Record<ActType, Record<Standing, ActAccess>>

const joint = {
  joint: true,
  'side-a': false,
  'side-b': false,
  'caucus-a': false,
  'caucus-b': false,
  mediator: false,
} as const
/** In the space of those who answer the door; for observers, whom both sides answer, in the joint one. */
const atTheDoor = { ...joint, 'side-a': true, 'side-b': true, mediator: true } as const

/** Said where the mediator alone reads, also by people who cannot. */
const mediatorOnly = { ...joint, joint: false, mediator: true } as const

/** In the space of one chair alone: what it writes and marks in a goal round, and what a side bids, is sealed there. */
const atHome = { ...joint, joint: false, 'side-a': true, 'side-b': true, mediator: true } as const
const atHomeOfSides = { ...atHome, mediator: false } as const
const everywhere = {
  joint: true,
  'side-a': true,
  'side-b': true,
  'caucus-a': true,
  'caucus-b': true,
  mediator: true,
} as const
/** Where more than one chair reads: something can come there from further in, and someone else can answer it. */
const severalChairs = { ...joint, 'caucus-a': true, 'caucus-b': true } as const
/** Act x space: in whose ledger an act may stand. */
export const actSpaces = {
  consent: joint,
  admit: joint,
  'turn-away': atTheDoor,
  remove: joint,
  'share-authority': joint,
  leave: joint,
  'close-and-destroy': joint,
  'keep-room': joint,
  'ask-mediator': joint,
  'accept-mediator': joint,
  'decline-mediator': joint,
  'withdraw-mediator': joint,
  'part-with-mediator': joint,
  'keep-mediator': joint,
  endorse: joint,
  'withdraw-endorsement': joint,
  'post-statement': joint,
  'edit-statement': joint,
  'say-back': joint,
  'hear-back': joint,
  'leave-loop': joint,
  'answer-understood': joint,
  'answer-agree': joint,
  pulse: mediatorOnly,
  'open-issue': joint,
  'retitle-issue': joint,
  'accept-title': joint,
  'add-option': joint,
  'remove-option': joint,
  'set-aside-issue': joint,
  'take-up-issue': joint,
  link: joint,
  unlink: joint,
  'propose-name': joint,
  'endorse-name': joint,
  'withdraw-name-endorsement': joint,
  'withdraw-name': joint,
  offer: joint,
  counter: joint,
  gift: joint,
  explore: joint,
  'take-back-exploring': joint,
  'present-packages': joint,
  'rank-packages': joint,
  'withdraw-packages': joint,
  accept: joint,
  decline: joint,
  withdraw: joint,
  'add-evidence': everywhere,
  'revise-evidence': everywhere,
  'withdraw-evidence': everywhere,
  'bring-evidence': severalChairs,
  'answer-evidence': severalChairs,
  'link-evidence': joint,
  'unlink-evidence': joint,
  'propose-check': joint,
  'take-result': joint,
  'report-check': joint,
  'drop-check': joint,
  'move-stage': joint,
  'propose-bidding': joint,
  'join-bidding': joint,
  'drop-bidding': joint,
  'place-bid': atHomeOfSides,
  'ask-pause': mediatorOnly,
  'go-on': joint,
  'start-round': joint,
  'end-writing': joint,
  'mark-again': joint,
  'end-round': joint,
  'withdraw-round-proposal': joint,
  'hand-in': atHome,
  'take-back-card': atHome,
  'done-writing': atHome,
  'not-done-writing': atHome,
  'mark-card': atHomeOfSides,
  'done-marking': atHomeOfSides,
  'not-done-marking': atHomeOfSides,
  'switch-better': joint,
  'ask-better': joint,
  'cancel-better': joint,
  'set-issue-numbers': atHomeOfSides,
  'set-alternative': atHomeOfSides,
  'rate-offer': atHomeOfSides,
  'note-about': atHomeOfSides,
  'grant-numbers': atHomeOfSides,
  'revoke-numbers': atHomeOfSides,
} as const satisfies Record<ActType, Record<Space, boolean>>
