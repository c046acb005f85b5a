/** Switching "better for both" on and off for one's own side: on only after what it tells has been read. */
import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { ActButton } from '../ui/act-button.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './better.module.css'
import { useBetterAct } from './use-better-act.ts'
import { TellsItems, WhatItTells } from './what-it-tells.tsx'

export const SwitchingOff = () => {
  const words = useTableMessages().better
  const { give, sent, refusal } = useBetterAct()
  return (
    <div className={styles.switching}>
      <WhatItTells />
      <ActButton
        size="compact-sm"
        variant="subtle"
        color="gray"
        className={styles.press ?? ''}
        sending={sent === 'switch-better' ? words.sending : undefined}
        onClick={() => void give({ type: 'switch-better', on: false })}
      >
        {words.switchOff}
      </ActButton>
      <RefusalNote refusal={refusal} />
    </div>
  )
}

interface BeforeOnProps {
  readonly onDone: () => void
  readonly onLeave: () => void
}

export const BeforeOn = ({ onDone, onLeave }: BeforeOnProps) => {
  const words = useTableMessages().better
  const { give, sent, refusal } = useBetterAct()
  const first = useRef<HTMLHeadingElement>(null)
  useEffect(() => first.current?.focus(), [])
  const turnOn = async () => {
    if (await give({ type: 'switch-better', on: true })) onDone()
  }
  return (
    <div className={styles.before}>
      <h4 ref={first} tabIndex={-1} className={styles.beforeTitle}>
        {words.tells.before}
      </h4>
      <TellsItems />
      <div className={styles.buttons}>
        <Button size="compact-sm" variant="default" className={styles.press ?? ''} onClick={onLeave}>
          {words.notNow}
        </Button>
        <ActButton
          size="compact-sm"
          className={styles.press ?? ''}
          sending={sent === 'switch-better' ? words.sending : undefined}
          onClick={() => void turnOn()}
        >
          {words.switchOnNow}
        </ActButton>
      </div>
      <RefusalNote refusal={refusal} />
    </div>
  )
}
