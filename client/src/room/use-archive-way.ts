/** Whether the archive stands in the place of the joint room: asked for as a dialog is, but dialogs open over it. */
import { useCallback, useState } from 'react'
import type { Dialog } from './room-menu.tsx'

interface ArchiveWay {
  readonly archived: boolean
  readonly open: (dialog: Dialog) => void
  readonly leaveArchive: () => void
}

/** For the room screen. `others`: opens what is a dialog. */
export const useArchiveWay = (others: (dialog: Dialog) => void): ArchiveWay => {
  const [archived, setArchived] = useState(false)
  const open = useCallback(
    (dialog: Dialog) => (dialog === 'archive' ? setArchived(true) : others(dialog)),
    [others],
  )
  const leaveArchive = useCallback(() => setArchived(false), [])
  return { archived, open, leaveArchive }
}
