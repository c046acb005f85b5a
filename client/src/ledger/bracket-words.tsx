/** Where the sides are with an issue, in one phrase: what is agreed, or what lies between them. */
import type { IssueKind } from '@common-ground/shared/acts/issues'
import { bracketOf } from '@common-ground/shared/momentum/history'
import { isSide } from '@common-ground/shared/room/participant'
import type { ReactNode } from 'react'
import { useSession } from '../sync/hooks.ts'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { isolated } from '../ui/isolated.ts'
import { type TableMessages, useTableMessages } from '../ui/table-messages.ts'
import styles from './bracket-words.module.css'
import type { IssueView } from './use-issue-view.ts'
import { valueText } from './value.tsx'

const withUnit = (kind: IssueKind, value: string, words: TableMessages['ledger']): string => {
  const text = isolated(valueText(kind, value, words))
  return kind.type === 'amount' ? `${text} ${isolated(kind.unit)}` : text
}

const useBracketWords = ({ issue, history }: IssueView): string => {
  const { ledger, issues } = useTableMessages()
  const words = issues.bracket
  const { you, door } = useSession()
  const { kind } = issue
  const bracket = bracketOf(kind, history.positions)
  switch (bracket.said) {
    case 'nobody':
      return words.nobody
    case 'one': {
      const value = withUnit(kind, bracket.value, ledger)
      return bracket.side === you.standing
        ? words.you(value)
        : words.one(isolated(door.sides[bracket.side]), value)
    }
    case 'same':
      return words.same(withUnit(kind, bracket.value, ledger))
    case 'both': {
      if (kind.type === 'text') return words.texts
      const from = isolated(valueText(kind, bracket.from, ledger))
      const to = withUnit(kind, bracket.to, ledger)
      if (kind.type !== 'amount') return words.or(from, to)
      return isSide(you.standing) ? words.betweenYou(from, to) : words.between(from, to)
    }
  }
}

interface BracketWordsProps {
  readonly view: IssueView
  /** Said behind it, in passing. */
  readonly children?: ReactNode
}

export const BracketWords = ({ view, children }: BracketWordsProps) => {
  const { ledger, issues } = useTableMessages()
  const words = issues.bracket
  const between = useBracketWords(view)
  const { agreed, history, issue } = view
  if (!agreed)
    return (
      <p className={styles.between}>
        {between} {children}
      </p>
    )
  const value = withUnit(issue.kind, agreed.value, ledger)
  return (
    <div className={styles.settled}>
      <p className={styles.agreed}>
        <HalfDiscs a b size={14} label="" />
        <span>
          {agreed.conditional ? words.conditional(value) : words.agreed(value)} {children}
        </span>
      </p>
      {history.reopened && (
        <p className={styles.between}>
          {between}, {words.reopened}
        </p>
      )}
    </div>
  )
}
