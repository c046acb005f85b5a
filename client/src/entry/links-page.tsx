/** After opening a room: one link for each chair, kept in this browser until it is handed out. */

import { standingOf } from '@common-ground/shared/room/participant'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import type { Door, InvitationLink } from '@common-ground/shared/wire/http'
import { IconEyeOff } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { MeetingLine } from '../dates/meeting-line.tsx'
import { useCalendarFiles } from '../dates/use-calendar-files.ts'
import { openDoor, parseLink } from '../sync/door.ts'
import { keepLinks, linksOf, type SeatStorage } from '../sync/seat-keeper.ts'
import type { Surroundings } from '../sync/surroundings.ts'
import { useFrontMessages } from '../ui/front-messages.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { Voice } from '../ui/voice.tsx'
import { CalmPage } from './calm-page.tsx'
import { InvitationCard } from './invitation-card.tsx'
import styles from './links-page.module.css'

interface LinksPageProps {
  readonly room: string
  readonly surroundings: Surroundings
  readonly storage: SeatStorage
}

/** The cards sit as the chairs do: A left, the mediator between, B right, observers apart. */
const places = { a: 0, mediator: 1, b: 2, observer: 3 } as const
const byPlace = (one: InvitationLink, other: InvitationLink): number =>
  places[standingOf(one.chair)] - places[standingOf(other.chair)]

/** A door is the same room behind every link, so the first one kept tells title and sides. */
const askDoor = async (
  surroundings: Surroundings,
  links: readonly InvitationLink[],
): Promise<Door | RefusalReply | undefined> => {
  const first = links[0] && parseLink(links[0].path)
  return first && openDoor(surroundings, first.room, { link: first.secret })
}

export const LinksPage = ({ room, surroundings, storage }: LinksPageProps) => {
  const words = useFrontMessages()
  const [, navigate] = useLocation()
  const [links, setLinks] = useState(() => linksOf(storage, room).toSorted(byPlace))
  const [firstLinks] = useState(links)
  const [door, setDoor] = useState<Door>()
  const [refusal, setRefusal] = useState<RefusalReply>()
  const files = useCalendarFiles(door?.title ?? '')

  useEffect(() => {
    document.title = words.links.document
    let gone = false
    void askDoor(surroundings, firstLinks).then((reply) => {
      if (gone || !reply) return
      if (isRefusal(reply)) setRefusal(reply)
      else setDoor(reply)
    })
    return () => {
      gone = true
    }
  }, [surroundings, firstLinks, words.links.document])

  const forget = (link: InvitationLink) => {
    const left = links.filter((one) => one !== link)
    keepLinks(storage, room, left)
    setLinks(left)
  }

  return (
    <CalmPage width="wide" busy={!door && links.length > 0 && !refusal}>
      <h1 className={styles.heading}>{words.links.heading}</h1>
      {door && (
        <Voice size="large" className={styles.title}>
          {door.title}
        </Voice>
      )}
      <RefusalNote refusal={refusal} />
      {links.length === 0 && (
        <p className={styles.lead}>
          {words.links.none} <Link href="/">{words.links.another}</Link>
        </p>
      )}
      {links.length > 0 && door && (
        <>
          <p className={styles.lead}>{words.links.lead}</p>
          <p className={styles.warning}>
            <IconEyeOff size={18} stroke={1.6} aria-hidden className={styles.icon} />
            <span>{words.links.warning}</span>
          </p>
          <MeetingLine files={files} />
          <ul className={styles.cards}>
            {links.map((link) => (
              <InvitationCard
                key={link.path}
                link={link}
                door={door}
                files={files}
                onEnter={() => navigate(link.path)}
                onHandedOut={() => forget(link)}
              />
            ))}
          </ul>
        </>
      )}
    </CalmPage>
  )
}
