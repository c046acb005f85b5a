/** An agreement's text as it is signed: all of it, in its signed form, with nothing to press but the ways to where it came from. */
import { type AgreementText, clausesBySection } from '@common-ground/shared/agreement/agreement-text'
import { dayInFull } from '../ui/day-in-full.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { BlocksView } from './blocks-view.tsx'
import clauseStyles from './clause-card.module.css'
import { MilestoneWords } from './milestone-words.tsx'
import milestoneStyles from './milestones.module.css'
import { OpenPoints } from './open-points.tsx'
import styles from './page.module.css'
import { SourceLink } from './source-link.tsx'

interface SignedTextProps {
  readonly text: AgreementText
  /** Whether clauses lead back to what they were read from. */
  readonly ways: boolean
}

export const SignedText = ({ text, ways }: SignedTextProps) => {
  const words = useTableMessages().agreement
  return (
    <>
      {clausesBySection(text).map(({ section, clauses }) => (
        <section key={section} className={styles.section}>
          <h3 className={styles.title}>{words.sections[section]}</h3>
          <ol className={styles.clauses}>
            {clauses.map(({ id, kind, heading, blocks, number }) => (
              <li key={id} className={clauseStyles.clause} aria-label={words.clauseAbout(number, heading)}>
                <span className={clauseStyles.number} aria-hidden>
                  {number}.
                </span>
                <div className={clauseStyles.body}>
                  {heading !== '' && (
                    <h4 className={clauseStyles.heading} dir="auto">
                      {heading}
                    </h4>
                  )}
                  <BlocksView blocks={blocks} />
                  {ways && (
                    <div className={clauseStyles.foot}>
                      <SourceLink kind={kind} id={id} number={number} />
                    </div>
                  )}
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {text.milestones.length > 0 && (
        <section className={milestoneStyles.part}>
          <h3 className={milestoneStyles.title}>{words.milestones.title}</h3>
          <ul className={milestoneStyles.list}>
            {text.milestones.map((milestone) => (
              <li key={milestone.id} className={milestoneStyles.row}>
                <MilestoneWords milestone={milestone} sides={text.sides} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <OpenPoints points={text.open} ways={ways} />
      {text.followUp !== undefined && (
        <section className={milestoneStyles.part}>
          <h3 className={milestoneStyles.title}>{words.followUp.title}</h3>
          <p className={milestoneStyles.followUpDay}>{words.followUp.on(dayInFull(text.followUp))}</p>
        </section>
      )}
    </>
  )
}
