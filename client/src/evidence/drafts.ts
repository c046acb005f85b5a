/** What people have begun to write about evidence and not yet sent, kept while the room is open. */
import type { Rung } from '@common-ground/shared/acts/evidence-answers'
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'
import { keptDraft } from '../ui/kept-draft.ts'
import type { EvidenceDraft } from './evidence-draft.ts'

/** The composer that is open: for new evidence, or for changing this card. */
export interface Composing {
  readonly space: Space
  readonly revises?: string
}

/** A form one went away from keeps what was written, and opens with it. */
interface Closable {
  readonly closed?: boolean
}

export interface AnswerDraft extends Closable {
  readonly rung: Rung
  /** Hash of what the evidence said when it was begun, or was read again. */
  readonly words: string
  readonly text: string
  readonly until: string
}

export interface CheckDraft extends Closable {
  /** As of an answer. */
  readonly words: string
  readonly who: string
  readonly how: string
  readonly until: string
}

/** Evidence on its way. */
export interface Sending {
  /** How far its file is, 0 to 1; absent while there is none on its way. */
  readonly progress?: number
}

export interface ResultDraft extends Closable {
  readonly text: string
}

interface EvidenceDrafts {
  readonly composing?: Composing | undefined
  /** By `composingKey`. */
  readonly evidence: Readonly<Record<string, EvidenceDraft | undefined>>
  readonly sending: Readonly<Record<string, Sending | undefined>>
  readonly refusals: Readonly<Record<string, RefusalReply | undefined>>
  /** By card. */
  readonly answers: Readonly<Record<string, AnswerDraft | undefined>>
  readonly checks: Readonly<Record<string, CheckDraft | undefined>>
  /** By check. */
  readonly results: Readonly<Record<string, ResultDraft | undefined>>
}

const textsIn = ({ evidence, answers, checks, results }: EvidenceDrafts): readonly (string | undefined)[] => [
  ...Object.values(evidence).flatMap((draft) =>
    draft ? [draft.claim, draft.shows, draft.source, draft.tableText] : [],
  ),
  ...Object.values(answers).map((draft) => draft?.text),
  ...Object.values(checks).flatMap((draft) => (draft ? [draft.who, draft.how] : [])),
  ...Object.values(results).map((draft) => draft?.text),
]

export const evidenceDrafts = keptDraft<EvidenceDrafts>(
  { evidence: {}, sending: {}, refusals: {}, answers: {}, checks: {}, results: {} },
  textsIn,
)

/** New evidence has one draft in each space: what was begun for one's own eyes never stands in a composer of the joint room. */
export const composingKey = ({ revises, space }: Composing): string => revises ?? space

/** Opens the composer, or closes it: what was written stays. Opened from a private space it is for that space, whatever was chosen before. */
export const compose = (session: object, composing: Composing | undefined): void =>
  evidenceDrafts.change(session, (drafts) => {
    const begun = composing && drafts.evidence[composingKey(composing)]
    if (!begun || composing.space === 'joint' || composing.revises !== undefined)
      return { ...drafts, composing }
    const draft = { ...begun, audience: composing.space }
    return { ...drafts, composing, evidence: { ...drafts.evidence, [composingKey(composing)]: draft } }
  })

type Kind = 'evidence' | 'sending' | 'refusals' | 'answers' | 'checks' | 'results'

/** Keeps a draft under its key, or forgets it. */
export const keep = <K extends Kind>(
  session: object,
  kind: K,
  key: string,
  draft: EvidenceDrafts[K][string],
): void =>
  evidenceDrafts.change(session, (drafts) => ({ ...drafts, [kind]: { ...drafts[kind], [key]: draft } }))
