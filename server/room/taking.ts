/** Taking something out of a room: asked by someone inside, made of the spaces its form names and of nothing else. */
import type { AgreementDocument } from '@common-ground/shared/agreement/agreement-document'
import {
  type Attestation,
  attestationFormat,
  attestationJson,
} from '@common-ground/shared/agreement/attestation'
import type { UnsignedRecord } from '@common-ground/shared/agreement/joint-record'
import type { OutcomeReport } from '@common-ground/shared/agreement/outcome-report'
import type { OwnNotes } from '@common-ground/shared/agreement/own-notes'
import { triesOf } from '@common-ground/shared/documents/declare'
import { notesText } from '@common-ground/shared/documents/notes'
import { type ExportForm, takings } from '@common-ground/shared/room/export-access'
import { isSide } from '@common-ground/shared/room/participant'
import { type Refusal, refuse } from '@common-ground/shared/room/refusal'
import { homeOf } from '@common-ground/shared/room/space'
import type { ParticipantRecord } from '../store/store.ts'
import {
  agreementDocument,
  begunAt,
  type JointReading,
  jointRecord,
  outcomeReport,
  withRecorded,
} from './joint-export.ts'
import { toRead } from './permission.ts'
import { signFor } from './signing-keys.ts'
import type { Table } from './table.ts'

export type Taken =
  | {
      readonly form: Extract<ExportForm, `agreement-${string}`>
      readonly agreement: AgreementDocument
    }
  | { readonly form: 'joint-record'; readonly record: Omit<UnsignedRecord, 'publicKey'> }
  | { readonly form: 'own-notes'; readonly notes: OwnNotes }
  | { readonly form: 'attestation'; readonly attestation: Attestation }
  | { readonly form: 'report'; readonly report: OutcomeReport }

const ownNotes = (table: Table, { standing }: ParticipantRecord, at: number): OwnNotes | Refusal => {
  if (!isSide(standing)) return refuse('not-for-your-role')
  const { issues } = table.state
  return withRecorded(table.drafts.of(homeOf[standing]), (doc, { numbers, evidence }) => ({
    side: table.room.sides[standing],
    page: notesText(doc),
    issues: [...issues.values()].flatMap(({ id, title }) => {
      const about = triesOf(doc).get(numbers.about.get(id)?.id ?? '')
      const { target, walkAway } = numbers.issues.get(id) ?? {}
      if (about === undefined && target === undefined && walkAway === undefined) return []
      return [
        {
          title,
          ...(about === undefined ? {} : { about }),
          ...(target === undefined ? {} : { target }),
          ...(walkAway === undefined ? {} : { walkAway }),
        },
      ]
    }),
    evidence: [...evidence.values()]
      .filter(({ withdrawn }) => !withdrawn)
      .map(({ claim, shows, source }) => ({ claim, shows, ...(source === undefined ? {} : { source }) })),
    at,
  }))
}

/** By the key that is held for the mediator. Nothing of what was said, not even the room's title. */
const attested = (
  table: Table,
  { room, state }: JointReading,
  { id, name }: ParticipantRecord,
  at: number,
): Attestation | Refusal => {
  const from = begunAt(state)
  if (from === undefined) return refuse('nothing-to-attest')
  const said = {
    format: attestationFormat,
    room: room.id,
    mediator: name,
    sides: room.sides,
    from,
    to: state.lastAt,
    at,
  } as const
  return { ...said, ...signFor(table.secret, id, attestationJson(said)) }
}

const fromJoint = (
  table: Table,
  form: Exclude<ExportForm, 'own-notes'>,
  participant: ParticipantRecord,
  at: number,
): Taken | Refusal =>
  withRecorded(table.drafts.of('joint'), (doc, state): Taken | Refusal => {
    const reading: JointReading = { room: table.room, opening: table.opening, state, doc }
    switch (form) {
      case 'joint-record':
        return { form, record: jointRecord(reading, at) }
      case 'report':
        return { form, report: outcomeReport(reading, at) }
      case 'attestation': {
        const attestation = attested(table, reading, participant, at)
        return 'refused' in attestation ? attestation : { form, attestation }
      }
      default:
        return { form, agreement: agreementDocument(reading, at) }
    }
  })

/** What is recorded at this moment. It stays what it is while the room goes on. */
export const taken = (
  table: Table,
  participant: ParticipantRecord,
  form: ExportForm,
  clock: number,
): Taken | Refusal => {
  const space = toRead(table.asked({ participant }, 'joint'))
  if (typeof space !== 'string') return space
  if (!takings[form].by[participant.standing]) return refuse('not-for-your-role')
  const at = table.time(clock)
  if (form !== 'own-notes') return fromJoint(table, form, participant, at)
  const notes = ownNotes(table, participant, at)
  return 'refused' in notes ? notes : { form, notes }
}
