/** THE permission table: who may read and write which space at which stage, and who may do which act. */
import type { ActType } from '../acts/act.ts'
import type { Standing } from './participant.ts'
import type { Space } from './space.ts'
import type { Stage } from './stage.ts'

export type Access = 'none' | 'read' | 'write'

const writeUntilClosed = {
  opening: 'write',
  goals: 'write',
  exploring: 'write',
  bargaining: 'write',
  agreement: 'write',
  closed: 'read',
} as const satisfies Record<Stage, Access>

/** Space x standing x stage. Consent is asked before this table is: without it every cell is `none`. */
export const access = {
  joint: { a: writeUntilClosed, b: writeUntilClosed, mediator: writeUntilClosed },
} as const satisfies Record<Space, Record<Standing, Record<Stage, Access>>>

export const accessTo = (space: Space, standing: Standing, stage: Stage): Access =>
  access[space][standing][stage]

export type ActAccess = 'always' | 'until-closed' | 'never'

/** Act x standing. `always` holds in a closed room too: consenting to read it, and moving it back. */
export const actAccess = {
  consent: { a: 'always', b: 'always', mediator: 'always' },
  endorse: { a: 'until-closed', b: 'until-closed', mediator: 'never' },
  'withdraw-endorsement': { a: 'until-closed', b: 'until-closed', mediator: 'never' },
  'post-statement': { a: 'until-closed', b: 'until-closed', mediator: 'until-closed' },
  'open-issue': { a: 'until-closed', b: 'until-closed', mediator: 'until-closed' },
  offer: { a: 'until-closed', b: 'until-closed', mediator: 'never' },
  counter: { a: 'until-closed', b: 'until-closed', mediator: 'never' },
  accept: { a: 'until-closed', b: 'until-closed', mediator: 'never' },
  decline: { a: 'until-closed', b: 'until-closed', mediator: 'never' },
  withdraw: { a: 'until-closed', b: 'until-closed', mediator: 'never' },
  'move-stage': { a: 'always', b: 'always', mediator: 'always' },
} as const satisfies Record<ActType, Record<Standing, ActAccess>>
