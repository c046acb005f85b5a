/** Surroundings in which there is nothing to ask about: what a test of the rules puts its own into. */

import type { Surroundings } from '@common-ground/shared/acts/room-state'
import type { ReadAgreement } from '@common-ground/shared/agreement/compose'
import { emptyRoom } from '@common-ground/shared/ledger/fold'

const nothingAgreed: ReadAgreement = {
  text: {
    format: 'common-ground/agreement/1',
    title: '',
    sides: { a: '', b: '' },
    clauses: [],
    milestones: [],
    open: [],
  },
  clauses: [],
}

export const nothingAround: Surroundings = {
  now: 0,
  arrived: 0,
  id: '00000000-0000-4000-8000-0000000000fe',
  space: 'joint',
  joint: emptyRoom,
  agreement: 'f'.repeat(64),
  mediatorDestroys: false,
  knocking: () => undefined,
  seated: () => undefined,
  keptWords: () => undefined,
  goal: () => undefined,
  file: () => undefined,
  broughtFile: '00000000-0000-4000-8000-0000000000ff',
  evidenceIn: () => undefined,
  ownNumbers: () => undefined,
  archived: () => undefined,
  termSheet: () => nothingAgreed,
  signature: () => ({ key: '', signature: '' }),
}

/** What the room's own rules are told of an agreement nobody has signed. */
export const nothingSignedYet = { agreement: () => '', cause: { because: 'ledger' } } as const
