/** The dialogs about seats and the room as a whole: who sits where, another device, leaving, close and destroy. Loaded late. */
import type { Surroundings } from '../sync/surroundings.ts'
import { CenterDialog } from '../ui/dialog.tsx'
import { useMessages } from '../ui/messages.ts'
import { DestroyQuestion } from './destroy-question.tsx'
import { DeviceLink } from './device-link.tsx'
import { LeaveQuestion } from './leave-question.tsx'
import { PeoplePanel } from './people-panel.tsx'

interface SeatDialogsProps {
  /** Which one is open; others than these belong to the frame. */
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
      <CenterDialog
        opened={dialog === 'people'}
        onClose={onClose}
        title={words.panel.title}
        closeLabel={words.panel.close}
        size={820}
      >
        <PeoplePanel surroundings={surroundings} seat={seat} />
      </CenterDialog>
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
