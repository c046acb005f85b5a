/** Switching "better for both" on and off for one's own side: on only after what it tells has been read. */
import { isBetterOn } from '@common-ground/shared/acts/better'
import type { Side } from '@common-ground/shared/room/side'
import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useRoomState } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { useMessages } from '../ui/messages.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import styles from './better.module.css'
import { useBetterAct } from './use-better-act.ts'
import { TellsItems, WhatItTells } from './what-it-tells.tsx'

export const Switching = ({ side }: { readonly side: Side }) => {
  const words = useMessages().better
  const { on } = useRoomState().better
  const { give, sent, refusal } = useBetterAct()
  const [reading, setReading] = useState(false)
  const first = useRef<HTMLHeadingElement>(null)
  const way = useRef<HTMLButtonElement>(null)
  const isOn = on.includes(side)
  const sending = sent === 'switch-better' ? words.sending : undefined
  useEffect(() => {
    if (reading) first.current?.focus()
  }, [reading])
  const leave = () => {
    setReading(false)
    requestAnimationFrame(() => way.current?.focus())
  }
  const turn = async (next: boolean) => {
    if (await give({ type: 'switch-better', on: next })) setReading(false)
  }

  if (isOn)
    return (
      <div className={styles.switching}>
        <WhatItTells />
        <ActButton
          size="compact-sm"
          variant="subtle"
          color="gray"
          className={styles.press ?? ''}
          sending={sending}
          onClick={() => void turn(false)}
        >
          {words.switchOff}
        </ActButton>
        <RefusalNote refusal={refusal} />
      </div>
    )
  if (reading)
    return (
      <div className={styles.before}>
        <h4 ref={first} tabIndex={-1} className={styles.beforeTitle}>
          {words.tells.before}
        </h4>
        <TellsItems />
        <div className={styles.buttons}>
          <Button size="compact-sm" variant="default" className={styles.press ?? ''} onClick={leave}>
            {words.notNow}
          </Button>
          <ActButton
            size="compact-sm"
            className={styles.press ?? ''}
            sending={sending}
            onClick={() => void turn(true)}
          >
            {words.switchOnNow}
          </ActButton>
        </div>
        <RefusalNote refusal={refusal} />
      </div>
    )
  return (
    <Button
      ref={way}
      size="compact-sm"
      variant={isBetterOn({ on: [...on, side] }) ? 'filled' : 'default'}
      className={styles.press ?? ''}
      onClick={() => setReading(true)}
    >
      {words.switchOn}
    </Button>
  )
}
