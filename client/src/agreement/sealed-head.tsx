/** A sealed text: its mark, and opening it again, which needs both sides. */
import { isSide } from '@common-ground/shared/room/participant'
import { otherSide, sides } from '@common-ground/shared/room/side'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { CenterDialog } from '../ui/dialog.tsx'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { isolated } from '../ui/isolated.ts'
import { Moment } from '../ui/moment.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './notices.module.css'
import { usePageAct } from './use-page-act.ts'

const Reopening = ({ open }: { readonly open: boolean }) => {
  const { sealed: words, sending: underWay } = useTableMessages().agreement
  const { you, door } = useSession()
  const { signing, people } = useRoomState()
  const [asking, setAsking] = useState(false)
  const { send, sending, refusal } = usePageAct()
  const own = isSide(you.standing) ? you.standing : undefined
  const asked = sides.find((side) => signing.reopen[side])
  const may = open && own !== undefined && people.get(you.id)?.authority === true
  const reopen = async () => {
    if (await send({ type: 'reopen-agreement' }, ['already-proposed', 'agreement-open'])) setAsking(false)
  }
  const said = () => {
    if (asked === undefined) return null
    return asked === own
      ? words.askedByUs(isolated(door.sides[otherSide(asked)]))
      : words.asked(isolated(door.sides[asked]))
  }
  return (
    <div className={styles.reopen}>
      <p role="status">{said()}</p>
      <RefusalNote refusal={refusal} />
      {own && asked === own && (
        <ActButton
          size="compact-sm"
          variant="default"
          sending={sending === 'keep-sealed' ? underWay : undefined}
          onClick={() => void send({ type: 'keep-sealed' }, ['not-proposed'])}
        >
          {words.keep}
        </ActButton>
      )}
      {may && asked !== own && (
        <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
          {asked === undefined ? words.reopen : words.agree}
        </Button>
      )}
      <CenterDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={words.reopenTitle}
        closeLabel={words.cancel}
      >
        <p>{words.reopenHint}</p>
        <div className={styles.buttons}>
          <Button variant="default" onClick={() => setAsking(false)}>
            {words.cancel}
          </Button>
          <ActButton sending={sending ? underWay : undefined} onClick={() => void reopen()}>
            {asked === undefined ? words.reopenSure : words.agree}
          </ActButton>
        </div>
      </CenterDialog>
    </div>
  )
}

export const SealedHead = ({ open }: { readonly open: boolean }) => {
  const words = useTableMessages().agreement.sealed
  const { sealed } = useRoomState().signing
  if (!sealed) return null
  return (
    <div className={styles.seal} data-seal>
      <HalfDiscs a b size={44} label={words.label} />
      <div>
        <p className={styles.title}>
          {words.title} <Moment at={sealed.at} className={styles.at} />
        </p>
        <p>{words.both}</p>
      </div>
      <Reopening open={open} />
    </div>
  )
}
