/** A link to one's own seat, opened on another device: whose seat it is, and one press to open it here. */
import { standingOf } from '@common-ground/shared/room/participant'
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import type { Door } from '@common-ground/shared/wire/http'
import { useEffect, useState } from 'react'
import { ActButton } from '../ui/act-button.tsx'
import { useMessages } from '../ui/messages.ts'
import { PersonDisc } from '../ui/person-disc.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import styles from './at-door-page.module.css'
import { CalmPage } from './calm-page.tsx'
import { OwnChair } from './own-chair.tsx'

interface DevicePageProps {
  readonly door: Door
  /** Answers with a refusal, or with nothing once the seat is open here. */
  readonly onOpen: (name: string) => Promise<RefusalReply | undefined>
}

export const DevicePage = ({ door, onOpen }: DevicePageProps) => {
  const words = useMessages().entry.device
  const [opening, setOpening] = useState(false)
  const [refusal, setRefusal] = useState<RefusalReply>()
  const name = door.you?.name ?? ''
  const standing = standingOf(door.chair)
  useEffect(() => {
    document.title = door.title
  }, [door.title])
  const open = async () => {
    setOpening(true)
    setRefusal(undefined)
    const refused = await onOpen(name)
    if (!refused) return
    setOpening(false)
    setRefusal(refused)
  }
  return (
    <CalmPage>
      <div className={styles.page}>
        <PersonDisc name={name} standing={standing} size={64} />
        <p className={styles.title} dir="auto">
          {door.title}
        </p>
        <h1 className={styles.heading}>{words.heading(name)}</h1>
        <OwnChair standing={standing} sides={door.sides} />
        <p className={styles.soft}>{words.text}</p>
        <RefusalNote refusal={refusal} />
        <ActButton size="md" sending={opening ? words.opening : undefined} onClick={() => void open()}>
          {words.open}
        </ActButton>
      </div>
    </CalmPage>
  )
}
