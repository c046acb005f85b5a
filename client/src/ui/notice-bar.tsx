/** A calm line across the top of a space: what goes on in the room now, and what one can do about it. */
import type { ComponentType, ReactNode } from 'react'
import styles from './notice-bar.module.css'

interface NoticeBarProps {
  readonly icon: ComponentType<{ size: number; stroke: number; className?: string }>
  readonly action: ReactNode
  readonly children: ReactNode
}

export const NoticeBar = ({ icon: Icon, action, children }: NoticeBarProps) => (
  <div className={styles.bar}>
    <Icon size={18} stroke={1.7} aria-hidden className={styles.icon ?? ''} />
    <div className={styles.said}>{children}</div>
    {action}
  </div>
)
