/** Links the creator has not handed out yet, kept in this browser only. */
import { standingOf } from '@common-ground/shared/room/participant'
import type { InvitationLink } from '@common-ground/shared/wire/http'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { CalendarFile } from '../dates/calendar-file.tsx'
import { MeetingLine } from '../dates/meeting-line.tsx'
import { useCalendarFiles } from '../dates/use-calendar-files.ts'
import { useSession } from '../sync/hooks.ts'
import { keepLinks, linksOf, type SeatStorage } from '../sync/seat-keeper.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { useMessages } from '../ui/messages.ts'
import { placeName } from '../ui/place-name.ts'
import styles from './invitations-section.module.css'
import { RailSection } from './rail-section.tsx'

export const InvitationsSection = ({ storage }: { readonly storage: SeatStorage }) => {
  const { room: words, places } = useMessages()
  const { room, door } = useSession()
  const [links, setLinks] = useState(() => linksOf(storage, room))
  const files = useCalendarFiles(door.title)
  if (links.length === 0) return null
  const forget = (link: InvitationLink) => {
    const left = links.filter((one) => one !== link)
    keepLinks(storage, room, left)
    setLinks(left)
  }
  return (
    <RailSection title={words.rail.invitations}>
      <p className={styles.lead}>{words.rail.invitationsLead}</p>
      <MeetingLine files={files} />
      <ul className={styles.list}>
        {links.map((link) => {
          const standing = standingOf(link.chair)
          const chair = placeName(standing, door.sides, places)
          const address = `${window.location.origin}${link.path}`
          return (
            <li key={link.path} className={styles.item} data-standing={standing}>
              <span className={styles.chair} dir="auto">
                {chair}
              </span>
              <span className={styles.actions}>
                <CopyButton
                  size="xs"
                  text={address}
                  label={words.rail.copyLink}
                  copiedLabel={words.rail.copied}
                  describe={words.rail.copyLinkOf(chair)}
                />
                <CalendarFile size="xs" files={files} link={{ chair, address }} />
                <Button
                  size="xs"
                  variant="subtle"
                  color="gray"
                  aria-label={words.rail.handedOutOf(chair)}
                  onClick={() => forget(link)}
                >
                  {words.rail.handedOut}
                </Button>
              </span>
            </li>
          )
        })}
      </ul>
    </RailSection>
  )
}
