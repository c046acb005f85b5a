/** The first thing the keyboard meets: past the frame, straight to the content. */
import styles from './skip-link.module.css'

interface SkipLinkProps {
  /** Id of the element to go to. */
  readonly to: string
  readonly children: string
}

/** A button, not an anchor: the fragment of a room's address is where secrets travel. */
export const SkipLink = ({ to, children }: SkipLinkProps) => (
  <button type="button" className={styles.skip} onClick={() => document.getElementById(to)?.focus()}>
    {children}
  </button>
)
