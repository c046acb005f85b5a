/** The frame around the whole window: which space one is in, seen before anything is read. */
import type { Space } from '@common-ground/shared/room/space'
import type { ReactNode } from 'react'
import colors from './space-colors.module.css'
import styles from './space-frame.module.css'

interface SpaceFrameProps {
  readonly space: Space
  readonly children: ReactNode
}

/** In the joint room both sides' colours run into the common one. Every other space has a frame of its own. */
export const SpaceFrame = ({ space, children }: SpaceFrameProps) => (
  <div className={colors.space} data-space={space} data-frame>
    <div className={styles.frame} aria-hidden />
    {children}
  </div>
)
