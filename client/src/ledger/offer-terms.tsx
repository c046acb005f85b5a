/** The terms of an offer, one line each: the issue, where the side stood, and where it moves to. */
import type { Issue } from '@common-ground/shared/acts/issues'
import type { Term } from '@common-ground/shared/acts/offers'
import { VisuallyHidden } from '@mantine/core'
import { IconArrowNarrowRight } from '@tabler/icons-react'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './offer-terms.module.css'
import { Value } from './value.tsx'

interface OfferTermsProps {
  readonly terms: readonly Term[]
  readonly issues: ReadonlyMap<string, Issue>
}

const TermLine = ({ term, issue }: { readonly term: Term; readonly issue: Issue }) => {
  const words = useTableMessages().offers
  return (
    <li className={styles.term}>
      <bdi className={styles.title}>{issue.title}</bdi>
      <span className={styles.move}>
        {term.from !== undefined && (
          <>
            <VisuallyHidden>{words.from}</VisuallyHidden>
            <s className={styles.from}>
              <Value kind={issue.kind} value={term.from} />
            </s>
          </>
        )}
        <span className={styles.to}>
          <IconArrowNarrowRight size={16} stroke={1.6} aria-hidden className={styles.arrow} />
          <span>
            <VisuallyHidden>{words.to}</VisuallyHidden>
            <Value kind={issue.kind} value={term.to} className={styles.value} unit />
          </span>
        </span>
      </span>
    </li>
  )
}

export const OfferTerms = ({ terms, issues }: OfferTermsProps) => (
  <ul className={styles.terms}>
    {terms.map((term) => {
      const issue = issues.get(term.issue)
      return issue && <TermLine key={term.issue} term={term} issue={issue} />
    })}
  </ul>
)
