/** The ledger before anything is in it: what an issue is, what an offer is, and examples to start from. */
import { isSide } from '@common-ground/shared/room/participant'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useSession } from '../sync/hooks.ts'
import { Empty } from '../ui/empty.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { emptyIssue, type IssueDraft, optionsFrom } from './issue-draft.ts'
import styles from './ledger-view.module.css'

interface NoIssuesProps {
  /** Opens the form with this draft in it. */
  readonly onExample: (draft: IssueDraft) => void
  /** Absent where the way to the form stands elsewhere on the screen. */
  readonly onOpen: (() => void) | undefined
}

export const NoIssues = ({ onExample, onOpen }: NoIssuesProps) => {
  const { openIssue, noIssues: words } = useTableMessages().ledger
  const { amount, choice } = words
  const drafts: Readonly<Record<string, IssueDraft>> = {
    [amount.title]: { ...emptyIssue, ...amount, kind: 'amount' },
    [choice.title]: {
      ...emptyIssue,
      title: choice.title,
      kind: 'choice',
      options: optionsFrom(choice.options),
    },
  }
  return (
    <div className={styles.empty}>
      <Empty
        title={words.title}
        teaching={words.body}
        lead={words.lead}
        examples={Object.keys(drafts)}
        onExample={(title) => onExample(drafts[title] ?? emptyIssue)}
      >
        {onOpen && (
          <Button
            className={styles.begin ?? ''}
            leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
            onClick={onOpen}
          >
            {openIssue}
          </Button>
        )}
      </Empty>
    </div>
  )
}

/** Where nothing was opened, for those who open nothing. */
export const NeverOpened = ({ closed }: { readonly closed: boolean }) => {
  const words = useTableMessages().ledger.noIssues
  return (
    <div className={styles.empty}>
      <Empty title={closed ? words.readOnly : words.noneYet} />
    </div>
  )
}

export const NoOffers = ({ closed }: { readonly closed: boolean }) => {
  const words = useTableMessages().ledger.noOffers
  const { you } = useSession()
  const teaching = isSide(you.standing) ? words.body : words.mediator
  return (
    <div className={styles.empty}>
      {closed ? <Empty title={words.readOnly} /> : <Empty title={words.title} teaching={teaching} />}
    </div>
  )
}

/** Where what somebody has chosen to see is nothing at the moment. */
export const NothingShown = () => {
  const { filter } = useTableMessages().issues
  return (
    <div className={styles.empty}>
      <Empty title={filter.nothing} />
    </div>
  )
}
