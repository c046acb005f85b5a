/** What somebody began about evidence where it can no longer be sent: taken back, changed, or in a room that was closed. */
import type { EvidenceCard } from '@common-ground/shared/acts/evidence'
import type { EvidenceCheck } from '@common-ground/shared/acts/evidence-checks'
import { isBlank } from '@common-ground/shared/room/text'
import { useSession } from '../sync/hooks.ts'
import { useKeptPart } from '../ui/kept-draft.ts'
import { LeftOver } from '../ui/left-over.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { type Composing, compose, composingKey, evidenceDrafts, keep } from './drafts.ts'
import { textOf } from './evidence-draft.ts'

interface LeftProps {
  readonly label: string
  readonly lines: readonly (string | undefined)[]
  readonly onDrop: () => void
}

const Left = ({ label, lines, onDrop }: LeftProps) => {
  const text = lines.filter((line) => line !== undefined && !isBlank(line)).join('\n')
  return text === '' ? null : <LeftOver label={label} text={text} onDrop={onDrop} />
}

export const AnswerLeftOver = ({ card }: { readonly card: EvidenceCard }) => {
  const words = useTableMessages().evidence.leftOver
  const session = useSession()
  const draft = useKeptPart(evidenceDrafts, session, ({ answers }) => answers[card.id])
  return (
    <Left
      label={words.answer}
      lines={[draft?.text]}
      onDrop={() => keep(session, 'answers', card.id, undefined)}
    />
  )
}

export const CheckLeftOver = ({ card }: { readonly card: EvidenceCard }) => {
  const words = useTableMessages().evidence.leftOver
  const session = useSession()
  const draft = useKeptPart(evidenceDrafts, session, ({ checks }) => checks[card.id])
  return (
    <Left
      label={words.check}
      lines={[draft?.who, draft?.how]}
      onDrop={() => keep(session, 'checks', card.id, undefined)}
    />
  )
}

export const ResultLeftOver = ({ check }: { readonly check: EvidenceCheck }) => {
  const words = useTableMessages().evidence.leftOver
  const session = useSession()
  const draft = useKeptPart(evidenceDrafts, session, ({ results }) => results[check.id])
  return (
    <Left
      label={words.result}
      lines={[draft?.text]}
      onDrop={() => keep(session, 'results', check.id, undefined)}
    />
  )
}

/** New evidence, or a change of some: of the composer, and where its button was. */
export const EvidenceLeftOver = ({ composing }: { readonly composing: Composing }) => {
  const words = useTableMessages().evidence.leftOver
  const session = useSession()
  const key = composingKey(composing)
  const draft = useKeptPart(evidenceDrafts, session, ({ evidence }) => evidence[key])
  const drop = () => {
    keep(session, 'evidence', key, undefined)
    keep(session, 'refusals', key, undefined)
    compose(session, undefined)
  }
  return (
    <Left
      label={composing.revises === undefined ? words.evidence : words.change}
      lines={draft ? [textOf(draft)] : []}
      onDrop={drop}
    />
  )
}
