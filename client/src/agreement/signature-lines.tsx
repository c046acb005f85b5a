/** Who has signed for each side, under their half of the page: the name as typed, when, on which condition, with which key. */
import type { Signature } from '@common-ground/shared/acts/signing'
import { isOver } from '@common-ground/shared/room/day'
import { type Side, sides } from '@common-ground/shared/room/side'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { dayInFull } from '../ui/day-in-full.ts'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { WholeMoment } from '../ui/moment.tsx'
import { useServerTime } from '../ui/server-clock.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import { keyFingerprint } from './fingerprint.ts'
import styles from './signatures.module.css'

const Advice = ({ day }: { readonly day: string }) => {
  const words = useTableMessages().agreement.signatures
  const over = useServerTime((now) => isOver(day, now))
  return <p className={styles.meta}>{(over ? words.adviceOver : words.advice)(dayInFull(day))}</p>
}

const One = ({ signature: { by, name, at, advice, key } }: { readonly signature: Signature }) => {
  const words = useTableMessages().agreement.signatures
  const known = useRoomState().people.get(by)?.name
  const fingerprint = keyFingerprint(key)
  return (
    <li className={styles.one}>
      <Voice as="div" className={styles.name}>
        {name}
      </Voice>
      <p className={styles.meta}>
        {known !== undefined && known !== name && (
          <>
            <bdi>{known}</bdi>
            {' · '}
          </>
        )}
        <WholeMoment at={at} />
      </p>
      {advice !== undefined && <Advice day={advice} />}
      <p className={styles.key} title={words.keyLong(key)}>
        {words.key} {fingerprint}
      </p>
    </li>
  )
}

export const SignatureLines = ({ signatures }: { readonly signatures: readonly Signature[] }) => {
  const words = useTableMessages().agreement.signatures
  const { door } = useSession()
  const of = (side: Side) => signatures.filter((signature) => signature.side === side)
  return (
    <div className={styles.lines}>
      {sides.map((side) => (
        <div key={side} className={styles.half} data-side={side}>
          <p className={styles.side}>
            <HalfDiscs
              a={side === 'a' && of('a').length > 0}
              b={side === 'b' && of('b').length > 0}
              label=""
            />
            <bdi>{door.sides[side]}</bdi>
          </p>
          {of(side).length === 0 ? (
            <p className={styles.empty}>{words.notYet}</p>
          ) : (
            <ul className={styles.list}>
              {of(side).map((signature) => (
                <One key={signature.id} signature={signature} />
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  )
}
