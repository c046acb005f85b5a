/** The certificate of a destroyed room as a page: what, when, why, and how anyone can check it; to download and to print. */
import type { Certificate } from '@common-ground/shared/room/certificate'
import { Button } from '@mantine/core'
import { IconCertificate, IconDownload, IconPrinter } from '@tabler/icons-react'
import { type ReactNode, useEffect } from 'react'
import { useMessages } from '../ui/messages.ts'
import { WholeMoment } from '../ui/moment.tsx'
import { saveFile } from '../ui/save-file.ts'
import { CalmPage } from './calm-page.tsx'
import styles from './certificate-page.module.css'

interface CertificatePageProps {
  readonly certificate: Certificate
  /** What stands below it, outside the certificate. */
  readonly children?: ReactNode
}

/** A file of this page's own making: nothing is asked of the server for it. */
const save = (certificate: Certificate): void => {
  const file = new Blob([`${JSON.stringify(certificate, null, 2)}\n`], { type: 'application/json' })
  saveFile(`certificate-${certificate.room}.json`, file)
}

const Facts = ({ certificate }: { readonly certificate: Certificate }) => {
  const words = useMessages().ending.certificate
  const { room, openedAt, destroyedAt, because } = certificate
  return (
    <dl className={styles.facts}>
      <dt>{words.when}</dt>
      <dd>
        <WholeMoment at={destroyedAt} />
      </dd>
      <dt>{words.why}</dt>
      <dd>{words.because[because]}</dd>
      <dt>{words.opened}</dt>
      <dd>
        <WholeMoment at={openedAt} />
      </dd>
      <dt>{words.room}</dt>
      <dd className={styles.code}>{room}</dd>
    </dl>
  )
}

export const CertificatePage = ({ certificate, children }: CertificatePageProps) => {
  const words = useMessages().ending.certificate
  useEffect(() => {
    // No word of the room, not even its title.
    document.title = words.document
  }, [words.document])
  return (
    <CalmPage>
      <article className={styles.sheet} aria-labelledby="certificate">
        <IconCertificate size={44} stroke={1.2} aria-hidden className={styles.icon} />
        <p className={styles.kind}>{words.document}</p>
        <h1 id="certificate" className={styles.title}>
          {words.title}
        </h1>
        <p className={styles.lead}>{words.lead}</p>
        <Facts certificate={certificate} />
        <h2 className={styles.heading}>{words.what}</h2>
        <ul className={styles.kinds}>
          {certificate.destroyed.map((kind) => (
            <li key={kind}>{words.kinds[kind]}</li>
          ))}
        </ul>
        <h2 className={styles.heading}>{words.verify}</h2>
        <p className={styles.text}>{words.verifyText}</p>
        <dl className={styles.keys}>
          <dt>{words.publicKey}</dt>
          <dd className={styles.code}>{certificate.publicKey}</dd>
          <dt>{words.signature}</dt>
          <dd className={styles.code}>{certificate.signature}</dd>
        </dl>
        <div className={styles.actions}>
          <Button
            leftSection={<IconDownload size={16} stroke={1.7} aria-hidden />}
            onClick={() => save(certificate)}
          >
            {words.download}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} stroke={1.7} aria-hidden />}
            onClick={() => window.print()}
          >
            {words.print}
          </Button>
        </div>
      </article>
      {children}
    </CalmPage>
  )
}
