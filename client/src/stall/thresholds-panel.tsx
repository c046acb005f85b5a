/** "When does the room say so?": the numbers in force, what a side has proposed, and changing them for those who may. */
import { mediatorIsIn } from '@common-ground/shared/acts/pulse'
import type { StallThresholds } from '@common-ground/shared/momentum/stall-thresholds'
import { isSide } from '@common-ground/shared/room/participant'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { otherSide } from '@common-ground/shared/room/side'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAct, useClosed, useRoomState, useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { isolated } from '../ui/isolated.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './stall.module.css'
import { differingSigns } from './thresholds-draft.ts'
import { ThresholdsForm } from './thresholds-form.tsx'
import { ThresholdsTable } from './thresholds-table.tsx'

const useSetting = (onSet: () => void) => {
  const { send, sending } = useAct()
  const [refusal, setRefusal] = useState<RefusalReply>()
  const set = async (thresholds: StallThresholds) => {
    setRefusal(undefined)
    const reply = await send({ type: 'set-stall-thresholds', thresholds })
    if (isRefusal(reply)) setRefusal(reply)
    else onSet()
  }
  return { set: (thresholds: StallThresholds) => void set(thresholds), sending, refusal }
}
type Setting = ReturnType<typeof useSetting>

/** What each side has proposed, as far as it differs from what is in force. */
const Proposals = ({ set, sending }: Setting) => {
  const words = useTableMessages().stall.when
  const { you, door } = useSession()
  const { thresholds, proposed } = useRoomState().stalls
  if (!isSide(you.standing)) return null
  const other = otherSide(you.standing)
  const name = isolated(door.sides[other])
  const [own, theirs] = [proposed[you.standing], proposed[other]]
  const idle = { size: 'xs', sending: sending ? words.sending : undefined } as const
  return (
    <>
      {theirs && (
        <div className={styles.proposal}>
          <p>{words.theirs(name)}</p>
          <ThresholdsTable thresholds={theirs} names={differingSigns(theirs, thresholds)} />
          <ActButton {...idle} onClick={() => set(theirs)}>
            {words.join}
          </ActButton>
        </div>
      )}
      {own && (
        <div className={styles.proposal}>
          <p>{words.proposed(name)}</p>
          <ThresholdsTable thresholds={own} names={differingSigns(own, thresholds)} />
          <ActButton {...idle} variant="default" onClick={() => set(thresholds)}>
            {words.takeBack}
          </ActButton>
        </div>
      )}
    </>
  )
}

export const ThresholdsPanel = () => {
  const words = useTableMessages().stall.when
  const { standing } = useSession().you
  const state = useRoomState()
  const closed = useClosed()
  const [changing, setChanging] = useState(false)
  const setting = useSetting(() => setChanging(false))
  const mediated = mediatorIsIn(state)
  const { thresholds } = state.stalls
  const maySet = !closed && (standing === 'mediator' || (isSide(standing) && !mediated))
  return (
    <section className={styles.when} aria-labelledby="stall-when">
      <h3 id="stall-when" className={styles.whenTitle}>
        {words.title}
      </h3>
      <p className={styles.soft}>
        {words.lead} {mediated ? words.mediatorSets : words.bothSet}
      </p>
      {maySet && <Proposals {...setting} />}
      <ThresholdsTable thresholds={thresholds} />
      {maySet && (
        <Button
          size="xs"
          variant="default"
          className={styles.change ?? ''}
          aria-expanded={changing}
          onClick={() => setChanging(!changing)}
        >
          {words.change}
        </Button>
      )}
      {maySet && changing && (
        // Set anew by whoever it was: what is typed then begins from there.
        <ThresholdsForm
          key={JSON.stringify(thresholds)}
          thresholds={thresholds}
          sending={setting.sending}
          onSet={setting.set}
        />
      )}
      <RefusalNote refusal={setting.refusal} />
    </section>
  )
}
