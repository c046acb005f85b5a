/** What both sides have agreed on since the text was sealed: it is not in the signed text, and stands apart. */
import { type AgreementText, clausesBySection } from '@common-ground/shared/agreement/agreement-text'
import { blocksText, canonicalBlocks } from '@common-ground/shared/agreement/rich-text'
import { useTableMessages } from '../ui/table-messages.ts'
import { BlocksView } from './blocks-view.tsx'
import clauseStyles from './clause-card.module.css'
import styles from './notices.module.css'
import { SourceLink } from './source-link.tsx'

interface SinceSealProps {
  readonly sealed: AgreementText
  readonly now: AgreementText
}

const sameWords = (one: AgreementText['clauses'][number], other: AgreementText['clauses'][number]): boolean =>
  one.heading === other.heading &&
  blocksText(canonicalBlocks(one.blocks)) === blocksText(canonicalBlocks(other.blocks))

export const SinceSeal = ({ sealed, now }: SinceSealProps) => {
  const words = useTableMessages().agreement.sealed
  const news = clausesBySection(now)
    .flatMap(({ clauses }) => clauses)
    .filter((clause) => !sealed.clauses.some((old) => old.id === clause.id && sameWords(old, clause)))
  if (news.length === 0) return null
  return (
    <section className={styles.since} aria-labelledby="agreement-since">
      <h3 id="agreement-since" className={styles.title}>
        {words.since}
      </h3>
      <p>{words.sinceLead}</p>
      <ul className={styles.sinceList}>
        {news.map(({ id, kind, heading, blocks, number }) => (
          <li key={id}>
            {heading !== '' && (
              <h4 className={clauseStyles.heading} dir="auto">
                {heading}
              </h4>
            )}
            <BlocksView blocks={blocks} />
            <div className={clauseStyles.foot}>
              <SourceLink kind={kind} id={id} number={number} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
