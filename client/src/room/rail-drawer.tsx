/** The rail as a drawer: from the right edge, or from below under the thumb. */
import { EdgeDialog } from '../ui/dialog.tsx'
import { useMessages } from '../ui/messages.ts'
import { PrivateTo, type RailProps, RailSections } from './rail.tsx'

interface RailDrawerProps extends Omit<RailProps, 'notes'> {
  readonly opened: boolean
  readonly onClose: () => void
  readonly from: 'right' | 'bottom'
}

export const RailDrawer = ({ opened, onClose, from, ...sections }: RailDrawerProps) => {
  const words = useMessages().room.rail
  return (
    <EdgeDialog
      opened={opened}
      onClose={onClose}
      from={from}
      size={from === 'right' ? 360 : 'auto'}
      title={
        <>
          {words.title} <PrivateTo />
        </>
      }
      closeLabel={words.close}
    >
      <RailSections {...sections} onGone={onClose} />
    </EdgeDialog>
  )
}
