/** One section of the rail: a heading, and what is in it. */
import { type ReactNode, useId } from 'react'
import styles from './rail-section.module.css'

interface RailSectionProps {
  readonly title: string
  readonly children: ReactNode
}

export const RailSection = ({ title, children }: RailSectionProps) => {
  const heading = useId()
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {title}
      </h3>
      {children}
    </section>
  )
}
