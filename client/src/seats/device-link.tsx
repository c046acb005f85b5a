/** The link that opens one's own seat on another device: to copy, or as a code to photograph; good once, for a short time. */
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import type { DeviceLink as Link } from '@common-ground/shared/wire/http'
import { Button, Loader } from '@mantine/core'
import { lazy, Suspense, useEffect, useState } from 'react'
import { deviceLink } from '../sync/door.ts'
import { useSession } from '../sync/hooks.ts'
import type { Surroundings } from '../sync/surroundings.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { useMessages } from '../ui/messages.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import styles from './device-link.module.css'

const QrCode = lazy(() => import('./qr-code.tsx').then((code) => ({ default: code.QrCode })))

const minute = 60_000

interface DeviceLinkProps {
  readonly surroundings: Surroundings
  readonly seat: string
}

/** How long the link is still good for, looked at again when the minute changes. */
const useLeft = (link: Link | undefined, { now, schedule }: Surroundings): number => {
  const [at, setAt] = useState(now)
  const left = link ? link.expiresAt - at : 0
  useEffect(
    () => (left > 0 ? schedule(() => setAt(now()), (left % minute) + 1) : undefined),
    [left, now, schedule],
  )
  return left
}

const Ready = ({
  link,
  left,
  onAgain,
}: {
  readonly link: Link
  readonly left: number
  readonly onAgain: () => void
}) => {
  const words = useMessages().seats.device
  const address = `${window.location.origin}${link.path}`
  if (left <= 0)
    return (
      <div className={styles.over}>
        <p className={styles.left} role="status">
          {words.over}
        </p>
        <Button onClick={onAgain}>{words.again}</Button>
      </div>
    )
  return (
    <>
      <div className={styles.code}>
        <Suspense fallback={<Loader size="sm" color="var(--cg-common)" aria-hidden />}>
          <QrCode text={address} label={words.code} />
        </Suspense>
      </div>
      <code className={styles.address} dir="ltr">
        {address}
      </code>
      <div className={styles.actions}>
        <p className={styles.left}>{words.left(Math.ceil(left / minute))}</p>
        <CopyButton text={address} label={words.copy} copiedLabel={words.copied} />
      </div>
    </>
  )
}

export const DeviceLink = ({ surroundings, seat }: DeviceLinkProps) => {
  const words = useMessages().seats.device
  const { room } = useSession()
  const [made, setMade] = useState<Link | RefusalReply>()
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks for another one
  useEffect(() => {
    let gone = false
    setMade(undefined)
    void deviceLink(surroundings, room, seat).then((reply) => {
      if (!gone) setMade(reply)
    })
    return () => {
      gone = true
    }
  }, [surroundings, room, seat, tries])
  const again = () => setTries((before) => before + 1)
  const link = made && !isRefusal(made) ? made : undefined
  const left = useLeft(link, surroundings)
  return (
    <div className={styles.device}>
      <p className={styles.text}>{words.text}</p>
      {!made && (
        <p className={styles.making} role="status">
          <Loader size="sm" color="var(--cg-common)" aria-hidden /> {words.making}
        </p>
      )}
      {link && <Ready link={link} left={left} onAgain={again} />}
      <RefusalNote refusal={made && isRefusal(made) ? made : undefined}>
        <Button size="xs" variant="default" onClick={again}>
          {words.again}
        </Button>
      </RefusalNote>
    </div>
  )
}
