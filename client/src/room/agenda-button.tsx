/** The way to the agenda, beside the stages. */
import { IconListNumbers } from '@tabler/icons-react'
import { useMessages } from '../ui/messages.ts'
import styles from './stage-track.module.css'

export const AgendaButton = ({ onOpen }: { readonly onOpen: () => void }) => {
  const word = useMessages().room.agenda
  return (
    <button type="button" className={styles.picker} aria-haspopup="dialog" title={word} onClick={onOpen}>
      <IconListNumbers size={15} stroke={1.8} aria-hidden />
      <span className={styles.agenda}>{word}</span>
    </button>
  )
}
