/** The door of one caucus, as its side or the mediator has it: asking, knocking, letting in, and how long it is on. */
import type { Side } from '@common-ground/shared/room/side'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Moment } from '../ui/moment.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './caucus.module.css'
import { KnockForm } from './knock-form.tsx'
import { PressButton } from './press-button.tsx'
import { RunningActs } from './running-acts.tsx'
import { RunningWords } from './running-words.tsx'
import { type CaucusView, useCaucus } from './use-caucus.ts'
import { usePress } from './use-press.ts'

const MediatorsDoor = ({ caucus }: { readonly caucus: CaucusView }) => {
  const words = useTableMessages().caucus.door
  const pressing = usePress(caucus.space)
  const [opened, setOpened] = useState(false)
  const { door, sideName } = caucus
  return (
    <>
      {door.asked && <p className={styles.said}>{words.askedOf(sideName)}</p>}
      {door.knock ? (
        <>
          <p className={styles.said}>{words.knocked(sideName)}</p>
          <PressButton
            pressing={pressing}
            variant="default"
            act={{ type: 'take-back-knock', knock: door.knock.id }}
          >
            {words.takeBack}
          </PressButton>
        </>
      ) : (
        <>
          {door.notNow && (
            <p className={styles.soft}>
              <Moment at={door.notNow.at} say={(time) => words.notNow(sideName, time)} />
            </p>
          )}
          <Button
            size="xs"
            color={caucus.side}
            variant="light"
            aria-haspopup="dialog"
            onClick={() => setOpened(true)}
          >
            {words.with(sideName)}
          </Button>
        </>
      )}
      <RefusalNote refusal={pressing.refusal} />
      <KnockForm caucus={caucus} opened={opened} onClose={() => setOpened(false)} />
    </>
  )
}

const SidesDoor = ({ caucus }: { readonly caucus: CaucusView }) => {
  const words = useTableMessages().caucus.door
  const pressing = usePress(caucus.space)
  const { door } = caucus
  // A knock is answered at the top of every space.
  if (door.knock) return null
  return (
    <>
      {door.asked && <p className={styles.said}>{words.asked}</p>}
      <PressButton
        pressing={pressing}
        variant="default"
        act={door.asked ? { type: 'drop-caucus' } : { type: 'ask-caucus' }}
      >
        {door.asked ? words.dropAsk : words.ask}
      </PressButton>
      <RefusalNote refusal={pressing.refusal} />
    </>
  )
}

export const DoorPart = ({ side }: { readonly side: Side }) => {
  const words = useTableMessages().caucus.door
  const caucus = useCaucus(side)
  const { running, mediates, writes, sideName } = caucus
  if (running)
    return (
      <div className={styles.door} data-door={side}>
        <p className={styles.said}>
          <RunningWords
            caucus={running}
            say={(since, until) => (mediates ? words.onOf(sideName, since, until) : words.on(since, until))}
          />
        </p>
        <RunningActs caucus={running} />
      </div>
    )
  if (!writes) return null
  return (
    <div className={styles.door} data-door={side}>
      {mediates ? <MediatorsDoor caucus={caucus} /> : <SidesDoor caucus={caucus} />}
    </div>
  )
}
