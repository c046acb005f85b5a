/** The dialogs about one's own seat and the room as a whole: another device, leaving, close and destroy. Loaded when asked for. */
import type { Surroundings } from '../sync/surroundings.ts'
import { CenterDialog } from '../ui/dialog.tsx'
import { useMessages } from '../ui/messages.ts'
import { DestroyQuestion } from './destroy-question.tsx'
import { DeviceLink } from './device-link.tsx'
import { LeaveQuestion } from './leave-question.tsx'

interface SeatDialogsProps {
  /** Which one is open; others than these three belong to the frame. */
  readonly dialog: string | undefined
  readonly onClose: () => void
  /** Out of the room with this browser only: the seat stays. */
  readonly onForget: () => void
  readonly surroundings: Surroundings
  readonly seat: string
}

export const SeatDialogs = ({ dialog, onClose, onForget, surroundings, seat }: SeatDialogsProps) => {
  const words = useMessages().seats
  const modal = (name: 'device' | 'leave' | 'destroy') => ({
    opened: dialog === name,
    onClose,
    title: words[name].title,
    closeLabel: words.panel.close,
  })
  return (
    <>
      <CenterDialog {...modal('device')}>
        <DeviceLink surroundings={surroundings} seat={seat} />
      </CenterDialog>
      <CenterDialog {...modal('leave')}>
        <LeaveQuestion onStay={onClose} onForget={onForget} />
      </CenterDialog>
      <CenterDialog {...modal('destroy')}>
        <DestroyQuestion onClose={onClose} />
      </CenterDialog>
    </>
  )
}
