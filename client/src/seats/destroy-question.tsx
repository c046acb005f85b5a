/** Close and destroy: what it means, who has said so, and saying so, or taking it back. Both sides must. */
import { otherSide, type Side } from '@common-ground/shared/room/side'
import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { isolated } from '../ui/isolated.ts'
import { useMessages } from '../ui/messages.ts'
import { dayOf, Moment } from '../ui/moment.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import styles from './destroy.module.css'
import { type DestructionView, useDestruction } from './use-destruction.ts'
import { useSeatAct } from './use-seat-act.ts'

const WhoSaidSo = ({ asked, toAsk }: DestructionView) => {
  const words = useMessages().seats.destroy
  const { sides } = useSession().door
  const line = (side: Side) => {
    const at = asked[side]
    return (
      <li key={side} className={styles.side}>
        <HalfDiscs a={side === 'a' && at !== undefined} b={side === 'b' && at !== undefined} label="" />
        <span>
          {at === undefined ? words.notAsked(isolated(sides[side])) : words.asked(isolated(sides[side]))}
        </span>
        {at !== undefined && <Moment at={at} className={styles.at} />}
      </li>
    )
  }
  return (
    <>
      <p className={styles.text}>{toAsk.length > 1 ? words.bothNeeded : words.onlyYou}</p>
      <ul className={styles.sides}>{toAsk.map(line)}</ul>
    </>
  )
}

/** Someone who may not commit for their side reads who may. */
const WhoMay = ({ side }: { readonly side: Side }) => {
  const words = useMessages().seats.destroy
  const { people, seats } = useRoomState()
  const able = [...people.values()].filter(
    ({ id, standing, authority }) => standing === side && authority && !seats.gone.has(id),
  )
  const names = new Intl.ListFormat(undefined, { type: 'disjunction' }).format(able.map(({ name }) => name))
  return <p className={styles.soft}>{words.authority(names)}</p>
}

export const DestroyQuestion = ({ onClose }: { readonly onClose: () => void }) => {
  const { seats } = useMessages()
  const words = seats.destroy
  const { keepUntil } = useSession().door
  const view = useDestruction()
  const { give, sending, refusal } = useSeatAct()
  const [understood, setUnderstood] = useState(false)
  const { own, asked, toAsk, authority, mayDestroy, closeFirst } = view
  const said = own !== undefined && asked[own] !== undefined
  const other = own && otherSide(own)
  const destroy = async () => {
    // Said anew, it is understood anew.
    if (await give({ type: 'close-and-destroy' })) setUnderstood(false)
  }
  const atOnce =
    own === undefined || toAsk.length === 1 || (other !== undefined && asked[other] !== undefined)
  return (
    <>
      <p className={styles.text}>{words.text}</p>
      <p className={styles.soft}>{words.keptUntil(dayOf(keepUntil))}</p>
      {toAsk.length > 0 && <WhoSaidSo {...view} />}
      {closeFirst && <p className={styles.soft}>{words.closeFirst}</p>}
      {!mayDestroy && !closeFirst && <p className={styles.soft}>{words.notYours}</p>}
      {mayDestroy && !authority && own && <WhoMay side={own} />}
      {mayDestroy && authority && !said && (
        <>
          {atOnce && toAsk.length > 1 && <p className={styles.warning}>{words.atOnce}</p>}
          <Checkbox
            checked={understood}
            onChange={(event) => setUnderstood(event.currentTarget.checked)}
            label={words.understood}
          />
        </>
      )}
      <RefusalNote refusal={refusal} />
      <div className={styles.actions}>
        <Button variant="default" onClick={onClose} data-autofocus>
          {words.cancel}
        </Button>
        {said && (
          <ActButton
            sending={sending ? words.sending : undefined}
            onClick={() => void give({ type: 'keep-room' })}
          >
            {words.keep}
          </ActButton>
        )}
        {mayDestroy && authority && !said && (
          <ActButton
            sending={sending ? words.sending : undefined}
            waiting={!understood}
            {...(atOnce ? { color: 'lost' } : {})}
            onClick={() => void destroy()}
          >
            {atOnce ? words.now : words.ask}
          </ActButton>
        )}
      </div>
    </>
  )
}
