/** What the pair tables are made for: a family of acts more is one line here. */
import type { ActType } from '@common-ground/shared/acts/act'
import { bidsSubjects } from './bids-subjects.ts'
import { exploringSubject } from './exploring-subject.ts'
import type { Subject } from './happening.ts'
import { issueSubject } from './issue-subject.ts'
import { offerSubjects } from './offer-subjects.ts'
import { packagesSubject } from './packages-subject.ts'
import { pauseSubjects } from './pause-subject.ts'

export const subjects: readonly Subject[] = [
  ...offerSubjects,
  exploringSubject,
  packagesSubject,
  issueSubject,
  ...bidsSubjects,
  ...pauseSubjects,
]

/** Acts that touch none of these, or make what is not there yet: an act belongs here or has a place in a table. */
export const elsewhere: readonly ActType[] = [
  'consent',
  'admit',
  'turn-away',
  'share-authority',
  'close-and-destroy',
  'keep-room',
  'ask-mediator',
  'accept-mediator',
  'decline-mediator',
  'withdraw-mediator',
  'part-with-mediator',
  'keep-mediator',
  'endorse',
  'withdraw-endorsement',
  'post-statement',
  'edit-statement',
  'say-back',
  'hear-back',
  'leave-loop',
  'answer-understood',
  'answer-agree',
  'pulse',
  // What a side keeps to itself changes nothing that others do.
  'set-issue-numbers',
  'set-alternative',
  'rate-offer',
  'note-about',
  'grant-numbers',
  'revoke-numbers',
  // A look for what is better for both binds nobody, and changes no offer.
  'switch-better',
  'ask-better',
  'cancel-better',
  'open-issue',
  'link',
  'unlink',
  'propose-name',
  'endorse-name',
  'withdraw-name-endorsement',
  'withdraw-name',
  'present-packages',
  'add-evidence',
  'revise-evidence',
  'withdraw-evidence',
  'bring-evidence',
  'answer-evidence',
  'link-evidence',
  'unlink-evidence',
  'propose-check',
  'take-result',
  'report-check',
  'drop-check',
  'start-round',
  'end-writing',
  'mark-again',
  'end-round',
  'withdraw-round-proposal',
  'hand-in',
  'take-back-card',
  'done-writing',
  'not-done-writing',
  'mark-card',
  'done-marking',
  'not-done-marking',
]
