/** The agreement of a whole record, to be read: its clauses by their numbers, who does what, what is left open. */
import {
  type AgreementText,
  clausesBySection,
  type Milestone,
} from '@common-ground/shared/agreement/agreement-text'
import type { Block, Line, Run } from '@common-ground/shared/agreement/rich-text'
import { useVerifyMessages } from '../ui/verify-messages.ts'
import { Voice } from '../ui/voice.tsx'
import { placed } from './placed.ts'
import styles from './verify.module.css'

const RunReading = ({ run: { text, bold, italic } }: { readonly run: Run }) => {
  const slanted = italic ? <em>{text}</em> : text
  return bold ? <strong>{slanted}</strong> : slanted
}

const Runs = ({ line }: { readonly line: Line }) =>
  placed(line).map(({ item, key }) => <RunReading key={key} run={item} />)

const BlockReading = ({ block }: { readonly block: Block }) => {
  if (block.kind === 'paragraph')
    return (
      <Voice className={styles.paragraph}>
        <Runs line={block.runs} />
      </Voice>
    )
  const List = block.kind === 'bullets' ? 'ul' : 'ol'
  return (
    <List className={styles.list}>
      {placed(block.items).map(({ item, key }) => (
        <li key={key}>
          <Voice as="span">
            <Runs line={item} />
          </Voice>
        </li>
      ))}
    </List>
  )
}

const MilestoneReading = ({ milestone, who }: { readonly milestone: Milestone; readonly who: string }) => {
  const words = useVerifyMessages()
  const { what, condition, due, until } = milestone
  const days = [due && words.due(due), until && words.until(until)].filter(Boolean).join(', ')
  return (
    <li>
      <bdi className={styles.who}>{who}</bdi>
      {days !== '' && <span className={styles.soft}> · {days}</span>}
      <Voice className={styles.paragraph}>{what}</Voice>
      {condition !== undefined && (
        <p className={styles.soft}>
          {words.condition}: <Voice as="span">{condition}</Voice>
        </p>
      )}
    </li>
  )
}

export const AgreementReading = ({ text }: { readonly text: AgreementText }) => {
  const words = useVerifyMessages()
  const { title, sides, milestones, open, followUp } = text
  return (
    <section className={styles.agreement} aria-labelledby="verify-agreement">
      <p className={styles.soft}>{words.agreement}</p>
      <h2 id="verify-agreement" className={styles.agreementTitle} dir="auto">
        {title}
      </h2>
      <p className={styles.soft}>
        <bdi>{sides.a}</bdi> · <bdi>{sides.b}</bdi>
      </p>
      {clausesBySection(text).map(({ section, clauses }) => (
        <section key={section} aria-label={words.sections[section]}>
          <h3 className={styles.heading}>{words.sections[section]}</h3>
          {clauses.map(({ number, heading, blocks }) => (
            <div key={number} className={styles.clause}>
              <span className={styles.number}>{number}.</span>
              <div>
                {heading !== '' && (
                  <h4 className={styles.clauseHeading} dir="auto">
                    {heading}
                  </h4>
                )}
                {placed(blocks).map(({ item, key }) => (
                  <BlockReading key={key} block={item} />
                ))}
              </div>
            </div>
          ))}
        </section>
      ))}
      {milestones.length > 0 && (
        <section aria-label={words.milestones}>
          <h3 className={styles.heading}>{words.milestones}</h3>
          <ul className={styles.list}>
            {placed(milestones).map(({ item, key }) => (
              <MilestoneReading
                key={key}
                milestone={item}
                who={item.who === 'both' ? words.both : sides[item.who]}
              />
            ))}
          </ul>
        </section>
      )}
      {open.length > 0 && (
        <section aria-label={words.open}>
          <h3 className={styles.heading}>{words.open}</h3>
          <ul className={styles.list}>
            {placed(open).map(({ item, key }) => (
              <li key={key}>
                <Voice as="span">{item}</Voice>
              </li>
            ))}
          </ul>
        </section>
      )}
      {followUp !== undefined && <p className={styles.soft}>{words.followUp(followUp)}</p>}
    </section>
  )
}
