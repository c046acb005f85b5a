/** The place of the joint room while the archive stands in it: that comes when it is asked for. */
import type { ComponentProps } from 'react'
import { LatePart } from './late-part.tsx'
import { ArchivePart } from './room-parts.ts'

type ArchivePlaceProps = ComponentProps<typeof ArchivePart>

export const ArchivePlace = (props: ArchivePlaceProps) => (
  <LatePart meanwhile={props.main(null, true)}>
    <ArchivePart {...props} />
  </LatePart>
)
