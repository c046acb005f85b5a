/** After the end of a seat or of a room: what happened, the certificate where there is one, and words that were not recorded. */
import type { Certificate } from '@common-ground/shared/room/certificate'
import type { EndedTold } from '@common-ground/shared/wire/messages'
import { Button } from '@mantine/core'
import { useEffect, useEffectEvent, useState } from 'react'
import { certificateOf } from '../sync/door.ts'
import { useSession } from '../sync/hooks.ts'
import type { Surroundings } from '../sync/surroundings.ts'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { useMessages } from '../ui/messages.ts'
import { CalmPage } from './calm-page.tsx'
import { CertificatePage } from './certificate-page.tsx'
import doorStyles from './door-page.module.css'
import styles from './ended-page.module.css'
import { Unsent } from './unsent.tsx'

interface EndedPageProps {
  readonly ended: EndedTold
  /** The room said so itself; otherwise it only knows this seat no more. */
  readonly told: boolean
  readonly surroundings: Surroundings
  /** Lets go of everything this browser kept of the room. */
  readonly onEnded: () => void
  readonly onHome: () => void
}

/** Of a room that was destroyed while this browser was away nothing was told: the address still knows. */
const useCertificate = ({ because, certificate }: EndedTold, told: boolean, surroundings: Surroundings) => {
  const { room } = useSession()
  const [found, setFound] = useState<Certificate | undefined>(certificate)
  useEffect(() => {
    if (certificate || (told && because !== 'destroyed')) return
    let gone = false
    void certificateOf(surroundings, room).then((reply) => {
      if (!gone && 'certificate' in reply) setFound(reply.certificate)
    })
    return () => {
      gone = true
    }
  }, [certificate, because, told, surroundings, room])
  return found
}

export const EndedPage = ({ ended, told, surroundings, onEnded, onHome }: EndedPageProps) => {
  const { ending: words, entry } = useMessages()
  const certificate = useCertificate(ended, told, surroundings)
  const forget = useEffectEvent(onEnded)
  useEffect(() => {
    // In which space one was goes too.
    window.history.replaceState(null, '')
    forget()
  }, [])
  useEffect(() => {
    // A certificate has a title of its own.
    if (!certificate) document.title = entry.product
  }, [certificate, entry.product])
  const home = (
    <Button variant="default" onClick={onHome}>
      {words.home}
    </Button>
  )
  if (certificate)
    return (
      <CertificatePage certificate={certificate}>
        <Unsent />
        <div className={styles.home}>{home}</div>
      </CertificatePage>
    )
  const destroyed = ended.because === 'destroyed'
  const said = words[ended.because === 'left' ? 'left' : 'removed']
  return (
    <CalmPage>
      <div className={doorStyles.closed} role="status" data-ended={ended.because}>
        <HalfDiscs a={false} b={false} size={44} label="" />
        <h1 className={doorStyles.heading}>{destroyed ? words.certificate.title : said.title}</h1>
        <p className={doorStyles.sentence}>{destroyed ? words.certificate.missing : said.text}</p>
        <div className={doorStyles.actions}>{home}</div>
      </div>
      <Unsent />
    </CalmPage>
  )
}
