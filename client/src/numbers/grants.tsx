/** What the mediator sees of a side's numbers: kind by kind, since when, exactly what, and one press to take it back. */
import { type NumberKind, numberKinds } from '@common-ground/shared/acts/numbers'
import { mediatorIsIn } from '@common-ground/shared/acts/pulse'
import { rowsOf } from '@common-ground/shared/numbers/shown-content'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { otherSide } from '@common-ground/shared/room/side'
import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useRoomState, useSession, useSpaceAct } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { isolated } from '../ui/isolated.ts'
import { Moment } from '../ui/moment.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './grants.module.css'
import type { OwnNumbers } from './own-numbers.ts'
import { ShownRows } from './shown-rows.tsx'

interface GrantRowProps {
  readonly own: OwnNumbers
  readonly kind: NumberKind
  readonly readOnly: boolean
}

const GrantRow = ({ own, kind, readOnly }: GrantRowProps) => {
  const messages = useTableMessages().numbers
  const words = messages.grants
  const joint = useRoomState()
  const { send, sending } = useSpaceAct(own.space)
  const [refusal, setRefusal] = useState<RefusalReply>()
  const grant = own.numbers.grants[kind]
  const here = mediatorIsIn(joint)
  const name = messages.kinds[kind]
  const press = async () => {
    const reply = await send({ type: grant ? 'revoke-numbers' : 'grant-numbers', kind })
    setRefusal(isRefusal(reply) ? reply : undefined)
  }
  return (
    <li className={styles.kind} data-kind={kind} data-shown={grant !== undefined}>
      <span className={styles.icon} aria-hidden>
        {grant ? <IconEye size={18} stroke={1.7} /> : <IconEyeOff size={18} stroke={1.7} />}
      </span>
      <span className={styles.name}>{name}</span>
      <span className={styles.state}>
        {grant ? (
          <>
            {here ? words.shown : words.waits} <Moment at={grant.at} />{' '}
            <bdi>{words.by(joint.people.get(grant.by)?.name ?? '')}</bdi>
          </>
        ) : (
          words.hidden
        )}
      </span>
      {/* Also in a closed room what is shown can be taken back. */}
      {(grant !== undefined || !readOnly) && (
        <ActButton
          size="xs"
          variant={grant ? 'default' : 'subtle'}
          {...(grant ? {} : { color: 'mediator' })}
          className={styles.press ?? ''}
          sending={sending ? messages.sending : undefined}
          aria-label={grant ? words.takeBackOf(name) : words.showOf(name)}
          onClick={() => void press()}
        >
          {grant ? words.takeBack : words.show}
        </ActButton>
      )}
      {grant && (
        <div className={styles.now}>
          <span className={styles.nowLead}>{here ? words.now : words.waitsNow}</span>
          <ShownRows kind={kind} rows={rowsOf(own.numbers, kind)} nothing={words.nothingYet} />
        </div>
      )}
      <RefusalNote refusal={refusal} />
    </li>
  )
}

export const Grants = ({ own, readOnly }: { readonly own: OwnNumbers; readonly readOnly: boolean }) => {
  const words = useTableMessages().numbers.grants
  const { sides } = useSession().door
  const joint = useRoomState()
  const heading = useId()
  return (
    <section className={styles.grants} aria-labelledby={heading}>
      <h4 id={heading} className={styles.title}>
        {words.title}
      </h4>
      <p className={styles.lead}>{words.lead(isolated(sides[otherSide(own.side)]))}</p>
      {!mediatorIsIn(joint) && <p className={styles.lead}>{words.noMediator}</p>}
      <ul className={styles.kinds}>
        {numberKinds.map((kind) => (
          <GrantRow key={kind} own={own} kind={kind} readOnly={readOnly} />
        ))}
      </ul>
      <p className={styles.note}>{words.both}</p>
      <p className={styles.note}>{words.takingBack}</p>
    </section>
  )
}
