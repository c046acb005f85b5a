/** People's own words, in the serif that is theirs, in every script and direction, kept apart from the interface around them. */
import type { ReactNode } from 'react'
import styles from './voice.module.css'

interface VoiceProps {
  readonly children: ReactNode
  readonly as?: 'p' | 'span' | 'div' | 'blockquote'
  readonly size?: 'small' | 'normal' | 'large'
  readonly className?: string | undefined
}

export const Voice = ({ children, as: Part = 'p', size = 'normal', className }: VoiceProps) => (
  <Part dir="auto" className={className ? `${styles.voice} ${className}` : styles.voice} data-size={size}>
    {children}
  </Part>
)
