/** The link for a mediator both sides said yes to: made when one asks for it, shown this once, to copy. */
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import type { MediatorLink as Link } from '@common-ground/shared/wire/http'
import { useState } from 'react'
import { mediatorLink } from '../sync/door.ts'
import { useSession } from '../sync/hooks.ts'
import type { Surroundings } from '../sync/surroundings.ts'
import { ActButton } from '../ui/act-button.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './mediators.module.css'

interface MediatorLinkProps {
  readonly surroundings: Surroundings
  readonly seat: string
}

export const MediatorLink = ({ surroundings, seat }: MediatorLinkProps) => {
  const words = useTableMessages().mediators.link
  const { room } = useSession()
  const [made, setMade] = useState<Link | RefusalReply>()
  const [making, setMaking] = useState(false)
  const make = async () => {
    setMaking(true)
    setMade(await mediatorLink(surroundings, room, seat))
    setMaking(false)
  }
  const link = made && !isRefusal(made) ? made : undefined
  const address = link && `${window.location.origin}${link.path}`
  return (
    <div className={styles.link}>
      {address !== undefined && (
        <>
          <p className={styles.soft}>{words.text}</p>
          <code className={styles.address} dir="ltr">
            {address}
          </code>
        </>
      )}
      <RefusalNote refusal={made && isRefusal(made) ? made : undefined} />
      <div className={styles.deeds}>
        <ActButton
          size="sm"
          variant="default"
          sending={making ? words.making : undefined}
          onClick={() => void make()}
        >
          {link ? words.another : words.make}
        </ActButton>
        {address !== undefined && (
          <CopyButton size="sm" text={address} label={words.copy} copiedLabel={words.copied} />
        )}
      </div>
    </div>
  )
}
