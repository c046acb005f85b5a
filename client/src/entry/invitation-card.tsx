/** One chair's invitation: whose it is, its link to copy, to share or to save with a date, and for one's own chair the way in. */
import { isSide, type Standing, standingOf } from '@common-ground/shared/room/participant'
import type { Door, InvitationLink } from '@common-ground/shared/wire/http'
import { Button } from '@mantine/core'
import { IconCheck, IconDoorEnter, IconShare2 } from '@tabler/icons-react'
import { CalendarFile } from '../dates/calendar-file.tsx'
import type { CalendarFiles } from '../dates/use-calendar-files.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { useFrontMessages } from '../ui/front-messages.ts'
import { isolated } from '../ui/isolated.ts'
import { useMessages } from '../ui/messages.ts'
import { placeName } from '../ui/place-name.ts'
import styles from './invitation-card.module.css'

interface InvitationCardProps {
  readonly link: InvitationLink
  readonly door: Pick<Door, 'title' | 'sides'>
  readonly files: CalendarFiles
  readonly onEnter: () => void
  readonly onHandedOut: () => void
}

const canShare = 'share' in navigator

export const InvitationCard = ({ link, door, files, onEnter, onHandedOut }: InvitationCardProps) => {
  const words = useFrontMessages()
  const { places } = useMessages()
  const standing: Standing = standingOf(link.chair)
  const chair = standing === 'observer' ? places.observers : placeName(standing, door.sides, places)
  const address = `${window.location.origin}${link.path}`
  const lead = isSide(standing)
    ? words.links.forSide(isolated(door.sides[standing]))
    : words.links.forChair[standing]
  // A share that was called off is no failure: the link still stands here.
  const share = () =>
    void navigator.share({ title: words.links.shareText(door.title), url: address }).catch(() => undefined)
  return (
    <li className={styles.card} data-standing={standing} data-yours={link.yours}>
      <div className={styles.head}>
        <h2 className={styles.chair} dir="auto">
          {chair}
        </h2>
        {link.yours && <span className={styles.yours}>{words.links.yours}</span>}
      </div>
      {!link.yours && <p className={styles.lead}>{lead}</p>}
      <code className={styles.address} dir="ltr">
        {address}
      </code>
      {link.yours && (
        <Button
          color={standing === 'mediator' ? 'mediator' : 'common'}
          leftSection={<IconDoorEnter size={17} stroke={1.7} aria-hidden />}
          onClick={onEnter}
          className={styles.enter}
          classNames={{ label: styles.enterName }}
        >
          {words.links.enterAs(chair)}
        </Button>
      )}
      <div className={styles.actions}>
        <CopyButton
          text={address}
          label={words.links.copy}
          copiedLabel={words.links.copied}
          describe={words.links.copyOf(chair)}
        />
        <CalendarFile files={files} link={{ chair, address }} />
        {canShare && !link.yours && (
          <Button
            variant="default"
            leftSection={<IconShare2 size={16} stroke={1.7} aria-hidden />}
            aria-label={words.links.shareOf(chair)}
            onClick={share}
          >
            {words.links.share}
          </Button>
        )}
        {!link.yours && (
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconCheck size={16} stroke={1.7} aria-hidden />}
            aria-label={words.links.handedOutOf(chair)}
            onClick={onHandedOut}
          >
            {words.links.handedOut}
          </Button>
        )}
      </div>
    </li>
  )
}
