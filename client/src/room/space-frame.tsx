/** The frame around the whole window: which space one writes in, seen before anything is read. */
import type { Space } from '@common-ground/shared/room/space'
import styles from './space-frame.module.css'

/** In the joint room both sides' colours run into the common one. Other spaces get other frames. */
export const SpaceFrame = ({ space }: { readonly space: Space }) => (
  <div className={styles.frame} data-space={space} aria-hidden />
)
