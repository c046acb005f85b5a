/** What a whole record says of itself: when it was made, who has signed, and the fingerprint to compare. */
import { fingerprintOf } from '@common-ground/shared/verify/server-key'
import type { RecordFacts } from '@common-ground/shared/verify/verification'
import { WholeMoment } from '../ui/moment.tsx'
import { useVerifyMessages } from '../ui/verify-messages.ts'
import { placed } from './placed.ts'
import styles from './verify.module.css'

export const RecordFactsList = ({ facts }: { readonly facts: RecordFacts }) => {
  const words = useVerifyMessages()
  const { room, opening, madeAt, entries, sealed, signatures, sides, hash, fingerprint } = facts
  const state = sealed ? words.sealed : signatures.length > 0 ? words.signedByOne : words.draft
  return (
    <section aria-labelledby="verify-record">
      <h2 id="verify-record" className={styles.heading}>
        {words.record}
      </h2>
      <dl className={styles.facts}>
        <dt>{words.state}</dt>
        <dd>{state}</dd>
        {signatures.length > 0 && (
          <>
            <dt>{words.signatures}</dt>
            <dd>
              <ul className={styles.signatures}>
                {placed(signatures).map(({ item: { side, name, at, advice, key: signer }, key }) => (
                  <li key={key}>
                    <bdi className={styles.who}>{name}</bdi> <bdi>{words.signedFor(sides[side])}</bdi>,{' '}
                    <WholeMoment at={at} />
                    {advice !== undefined && <>, {words.advice(advice)}</>},{' '}
                    <span className={styles.code}>{words.signedWith(fingerprintOf(signer))}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <dt>{words.madeAt}</dt>
        <dd>
          <WholeMoment at={madeAt} />
        </dd>
        <dt>{words.entries}</dt>
        <dd>{entries}</dd>
        <dt>{words.room}</dt>
        <dd>
          <span className={styles.code}>{room}</span>, {words.opening(opening)}
        </dd>
        <dt>{words.hash}</dt>
        <dd className={styles.code}>{hash}</dd>
        <dt>{words.fingerprint}</dt>
        <dd className={styles.code}>{fingerprint}</dd>
      </dl>
    </section>
  )
}
