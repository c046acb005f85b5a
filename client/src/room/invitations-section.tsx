/** Links the creator has not handed out yet, kept in this browser only. Few who come in have any: how they look comes later. */
import type { InvitationLink } from '@common-ground/shared/wire/http'
import { lazy, useState } from 'react'
import { useSession } from '../sync/hooks.ts'
import { keepLinks, linksOf, type SeatStorage } from '../sync/seat-keeper.ts'
import { useMessages } from '../ui/messages.ts'
import { LatePart } from './late-part.tsx'
import { RailSection } from './rail-section.tsx'

const InvitationsList = lazy(() =>
  import('./invitations-list.tsx').then((list) => ({ default: list.InvitationsList })),
)

export const InvitationsSection = ({ storage }: { readonly storage: SeatStorage }) => {
  const { room: words } = useMessages()
  const { room } = useSession()
  const [links, setLinks] = useState(() => linksOf(storage, room))
  if (links.length === 0) return null
  const forget = (link: InvitationLink) => {
    const left = links.filter((one) => one !== link)
    keepLinks(storage, room, left)
    setLinks(left)
  }
  return (
    <RailSection title={words.rail.invitations}>
      <LatePart>
        <InvitationsList links={links} onHandedOut={forget} />
      </LatePart>
    </RailSection>
  )
}
