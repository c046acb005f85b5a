/** An empty place that teaches: the question to answer, and examples to start from. */
import type { ReactNode } from 'react'
import styles from './empty.module.css'
import { Voice } from './voice.tsx'

interface EmptyProps {
  readonly title: string
  readonly examples?: readonly string[]
  /** What this place is for, in a sentence or two. */
  readonly teaching?: string
  /** One line above the examples, for instance "For example". */
  readonly lead?: string
  /** When given, an example can be taken as a start. */
  readonly onExample?: (example: string) => void
  readonly children?: ReactNode
}

export const Empty = ({ title, teaching, examples = [], lead, onExample, children }: EmptyProps) => (
  <div className={styles.empty}>
    <Voice className={styles.title}>{title}</Voice>
    {teaching && <p className={styles.teaching}>{teaching}</p>}
    {lead && examples.length > 0 && <p className={styles.lead}>{lead}</p>}
    {examples.length > 0 && (
      <ul className={styles.examples}>
        {examples.map((example) => (
          <li key={example}>
            {onExample ? (
              <button type="button" className={styles.example} onClick={() => onExample(example)}>
                {example}
              </button>
            ) : (
              <span className={styles.example}>{example}</span>
            )}
          </li>
        ))}
      </ul>
    )}
    {children}
  </div>
)
