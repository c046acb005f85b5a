/** Says, to be missed by nobody, that the ledger of this space is no longer whole. */
import type { Space } from '@common-ground/shared/room/space'
import { IconLinkOff } from '@tabler/icons-react'
import { useMessages } from '../ui/messages.ts'
import styles from './broken-notice.module.css'
import { useLedgerBroken } from './use-ledger-broken.ts'

export const BrokenNotice = ({ space }: { readonly space: Space }) => {
  const words = useMessages().room.broken
  const broken = useLedgerBroken(space)
  if (!broken) return null
  return (
    <div className={styles.notice} role="alert">
      <IconLinkOff size={26} stroke={1.6} aria-hidden className={styles.icon} />
      <div>
        <h2 className={styles.title}>{words.title}</h2>
        <p className={styles.text}>{words.text}</p>
      </div>
    </div>
  )
}
