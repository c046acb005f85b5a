/** The words of the documents in English. A language is added as another object of this shape. */
import type { Section } from '@common-ground/shared/agreement/agreement-text'
import type { Outcome } from '@common-ground/shared/agreement/outcome-report'
import type { Standing } from '@common-ground/shared/room/participant'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const two = (value: number): string => String(value).padStart(2, '0')

/** `2026-12-01` as "1 December 2026". What is no day stands as it came, so that nothing is lost. */
const day = (date: string): string => {
  const [, year, month, of] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []
  const name = months[Number(month) - 1]
  return name === undefined ? date : `${Number(of)} ${name} ${year}`
}

/** Ms since 1970 as a day and a time of day in UTC. */
const moment = (at: number): string => {
  const when = new Date(at)
  const time = `${two(when.getUTCHours())}:${two(when.getUTCMinutes())}`
  return `${day(when.toISOString().slice(0, 10))}, ${time} UTC`
}

const sections: Readonly<Record<Section, string>> = {
  goals: 'What we both want',
  facts: 'What we both take as so',
  terms: 'What we have agreed',
}

const outcomes: Readonly<Record<Outcome, string>> = {
  settled: 'Settled',
  'partly-settled': 'Partly settled',
  'not-settled': 'Not settled',
}

const roles: Readonly<Record<Exclude<Standing, 'a' | 'b'>, string>> = {
  mediator: 'Mediator',
  observer: 'Observer',
}

export const words = {
  language: 'en',
  region: 'GB',
  day,
  moment,
  page: (page: string, of: string): string => `${page} of ${of}`,
  notes: {
    title: (side: string): string => `Notes of ${side}`,
    empty: 'The page of notes is empty.',
    issues: 'What each issue is about, for us',
    target: 'Our target',
    walkAway: 'Where we walk away',
    evidence: 'Evidence we have kept to ourselves',
    source: 'Source',
  },
  agreement: {
    property: 'Agreement',
    between: 'Between',
    and: 'and',
    sections,
    milestones: 'Who does what, and by when',
    who: 'Who',
    what: 'What',
    condition: 'If',
    due: 'By',
    until: 'Until',
    both: 'Both',
    open: 'Not settled here',
    followUp: 'Looking at it again',
    followUpOn: (date: string): string => `Both sides look at this agreement again on ${day(date)}.`,
    signatures: 'Signatures',
    none: 'Not signed yet.',
    draft: 'Draft: not signed',
    signedByOne: 'Signed by one side',
    signedByBoth: 'Signed by both sides, not sealed yet',
    asRead: (at: number): string => `As it stood on ${moment(at)}.`,
    name: 'Name',
    side: 'For',
    signedAt: 'Signed',
    advice: (date: string): string => `Subject to legal advice until ${day(date)}`,
    key: 'Key',
    signature: 'Signature',
    hash: 'SHA-256 of the text',
  },
  attestation: {
    property: 'Attestation',
    title: 'Attestation of mediation',
    statement: 'A mediation took place as stated below. This says nothing of what was said or agreed in it.',
    mediator: 'Mediated by',
    between: 'Between',
    from: 'From',
    to: 'To',
    room: 'Room',
    at: 'Attested',
    key: 'Key of the mediator (Ed25519)',
    fingerprint: 'Fingerprint of the key',
    signature: 'Signature (Ed25519)',
  },
  report: {
    property: 'Outcome report',
    title: 'Outcome of a mediation',
    between: 'Between',
    held: 'Mediation',
    isHeld: 'Held',
    isNotHeld: 'Not held',
    from: 'From',
    to: 'To',
    outcome: 'Outcome',
    outcomes,
    attended: 'Who attended',
    name: 'Name',
    as: 'For or as',
    roles,
    on: 'Date of this report',
    scope: 'This report says nothing of what was said or agreed.',
  },
} as const
