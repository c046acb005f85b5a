/** What a side is told of its own caucus wherever it is: a knock to answer, that it is on, and words of its own to say yes to. */
import type { Side } from '@common-ground/shared/room/side'
import type { Space } from '@common-ground/shared/room/space'
import { Button, VisuallyHidden } from '@mantine/core'
import { IconDoor, IconMessageForward } from '@tabler/icons-react'
import { useLayoutEffect } from 'react'
import { focusMainIfLost } from '../ui/focus-main.ts'
import { NoticeBar } from '../ui/notice-bar.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './caucus.module.css'
import { PressButton } from './press-button.tsx'
import { RunningActs } from './running-acts.tsx'
import { RunningWords } from './running-words.tsx'
import { type CaucusView, useCaucus } from './use-caucus.ts'
import { usePress } from './use-press.ts'

const KnockBar = ({ caucus }: { readonly caucus: CaucusView }) => {
  const words = useTableMessages().caucus.door
  const pressing = usePress(caucus.space)
  // When it goes from the page, what had the keyboard may have been in it.
  useLayoutEffect(() => () => queueMicrotask(focusMainIfLost), [])
  const { knock } = caucus.door
  if (!knock) return null
  return (
    <NoticeBar
      icon={IconDoor}
      action={
        <div className={styles.buttons}>
          <PressButton pressing={pressing} color="mediator" act={{ type: 'let-in', knock: knock.id }}>
            {words.letIn}
          </PressButton>
          <PressButton pressing={pressing} variant="default" act={{ type: 'not-now', knock: knock.id }}>
            {words.answerNotNow}
          </PressButton>
        </div>
      }
    >
      <p>{words.wouldLike(words.theMediator, words.about(knock.minutes))}</p>
      <RefusalNote refusal={pressing.refusal} />
    </NoticeBar>
  )
}

interface SideNoticesProps {
  readonly side: Side
  readonly space: Space
  readonly onEnter: (space: Space) => void
}

export const SideNotices = ({ side, space, onEnter }: SideNoticesProps) => {
  const words = useTableMessages().caucus.door
  const caucus = useCaucus(side)
  const { door, running, state } = caucus
  const away = space !== caucus.space
  const knock = running ? undefined : door.knock
  const asked = [...state.relays.values()].filter(({ status }) => status === 'proposed').length
  const go = (label: string) => (
    <Button size="xs" variant="default" onClick={() => onEnter(caucus.space)}>
      {label}
    </Button>
  )
  return (
    <>
      <VisuallyHidden role="status" aria-live="polite">
        {knock ? words.wouldLike(words.theMediator, words.about(knock.minutes)) : ''}
      </VisuallyHidden>
      {knock && <KnockBar key={knock.id} caucus={caucus} />}
      {running && away && (
        <NoticeBar icon={IconDoor} action={go(words.goThere)}>
          <p>
            <RunningWords caucus={running} say={words.on} />
          </p>
          <RunningActs caucus={running} />
        </NoticeBar>
      )}
      {asked > 0 && away && (
        <NoticeBar icon={IconMessageForward} action={go(words.look)}>
          <p>{words.words}</p>
        </NoticeBar>
      )}
    </>
  )
}
