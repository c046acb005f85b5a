/** The place of the joint room while the archive stands in it: that comes when it is asked for. */
import type { ComponentProps } from 'react'
import { LatePart } from './late-part.tsx'
import { ArchivePage, ArchivePart } from './room-parts.ts'
import { tableId } from './table.tsx'

type ArchivePlaceProps = Omit<ComponentProps<typeof ArchivePart>, 'Page' | 'onBack'>

const focusTable = () => document.getElementById(tableId)?.focus({ preventScroll: true })

export const ArchivePlace = (props: ArchivePlaceProps) => (
  <LatePart meanwhile={props.main(null, true)}>
    <ArchivePart
      {...props}
      Page={ArchivePage}
      onBack={() => {
        props.onClose()
        requestAnimationFrame(focusTable)
      }}
    />
  </LatePart>
)
