/** Links the creator has not handed out yet: each to copy, to save with a date, and to forget once it is handed out. */
import { standingOf } from '@common-ground/shared/room/participant'
import type { InvitationLink } from '@common-ground/shared/wire/http'
import { Button } from '@mantine/core'
import { CalendarFile } from '../dates/calendar-file.tsx'
import { MeetingLine } from '../dates/meeting-line.tsx'
import { useCalendarFiles } from '../dates/use-calendar-files.ts'
import { useSession } from '../sync/hooks.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { useMessages } from '../ui/messages.ts'
import { placeName } from '../ui/place-name.ts'
import styles from './invitations-list.module.css'

interface InvitationsListProps {
  readonly links: readonly InvitationLink[]
  readonly onHandedOut: (link: InvitationLink) => void
}

export const InvitationsList = ({ links, onHandedOut }: InvitationsListProps) => {
  const { room: words, places } = useMessages()
  const { door } = useSession()
  const files = useCalendarFiles(door.title)
  return (
    <>
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
                  onClick={() => onHandedOut(link)}
                >
                  {words.rail.handedOut}
                </Button>
              </span>
            </li>
          )
        })}
      </ul>
    </>
  )
}
