/** One half of a package: its issues, and for each the value it moves to. Only an if-then has two. */
import type { IssueStanding } from '@common-ground/shared/ledger/concessions'
import { isSide, type Standing } from '@common-ground/shared/room/participant'
import type { SideNames } from '@common-ground/shared/room/side'
import { otherSide } from '@common-ground/shared/room/side'
import { isolated } from '../ui/isolated.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { ComposerIssues } from './composer-issues.tsx'
import type { PackageRefusals } from './package-act.ts'
import { emptyTerm, type Half, type PackageDraft, toggled, withTerm } from './package-draft.ts'
import { TermField } from './term-field.tsx'

interface ComposerHalfProps {
  readonly half: Half
  readonly you: Standing
  readonly names: SideNames
  readonly standings: readonly IssueStanding[]
  readonly draft: PackageDraft
  readonly refusals: PackageRefusals
  readonly onChange: (draft: PackageDraft) => void
}

export const ComposerHalf = ({
  half,
  you,
  names,
  standings,
  draft,
  refusals,
  onChange,
}: ComposerHalfProps) => {
  const words = useTableMessages().offers.composer
  const { kind } = draft
  const order = standings.map(({ issue }) => issue.id)
  const giver = isSide(you) ? (half === 'ours' ? you : otherSide(you)) : undefined
  const legend =
    kind !== 'if-then'
      ? words.issues[kind]
      : half === 'ours' || giver === undefined
        ? words.issues['if-then'].ours
        : words.issues['if-then'].theirs(isolated(names[giver]))
  const chosen = standings.filter(({ issue }) => draft[half].includes(issue.id))
  const tooFew = kind === 'if-then' && standings.length < 2
  return (
    <>
      <ComposerIssues
        legend={legend}
        hint={tooFew ? words.twoIssues : words.pick[kind]}
        issues={standings.map(({ issue }) => issue)}
        chosen={draft[half]}
        error={refusals[half]?.sentence}
        onToggle={(issue) => onChange(toggled(draft, half, issue, order))}
      />
      {chosen.map((standing) => (
        <TermField
          key={standing.issue.id}
          standing={standing}
          you={you}
          giver={kind === 'explore' ? undefined : giver}
          names={names}
          draft={draft.values[standing.issue.id] ?? emptyTerm}
          refusals={refusals.terms.get(standing.issue.id)}
          onChange={(term) => onChange(withTerm(draft, standing.issue.id, term))}
        />
      ))}
    </>
  )
}
