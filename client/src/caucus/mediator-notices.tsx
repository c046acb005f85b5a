/** What a mediator is told of one side's caucus from elsewhere: that the side asks, that it is on, that words were said yes to. */
import type { Side } from '@common-ground/shared/room/side'
import type { Space } from '@common-ground/shared/room/space'
import { Button, VisuallyHidden } from '@mantine/core'
import { IconDoor, IconMessageForward } from '@tabler/icons-react'
import { useSession } from '../sync/hooks.ts'
import { NoticeBar } from '../ui/notice-bar.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { RunningActs } from './running-acts.tsx'
import { RunningWords } from './running-words.tsx'
import { useCaucus } from './use-caucus.ts'

interface MediatorNoticesProps {
  readonly side: Side
  readonly space: Space
  readonly onEnter: (space: Space) => void
}

export const MediatorNotices = ({ side, space, onEnter }: MediatorNoticesProps) => {
  const words = useTableMessages().caucus.door
  const { you } = useSession()
  const caucus = useCaucus(side)
  const { door, running, state, sideName } = caucus
  const away = space !== caucus.space
  const mine = running?.mediator === you.id ? running : undefined
  const asked = !running && door.asked !== undefined
  const approved = [...state.relays.values()].some(({ status }) => status === 'approved')
  const go = (label: string) => (
    <Button size="xs" variant="default" onClick={() => onEnter(caucus.space)}>
      {label}
    </Button>
  )
  return (
    <>
      <VisuallyHidden role="status" aria-live="polite">
        {asked ? words.askedOf(sideName) : ''}
      </VisuallyHidden>
      {mine && away && (
        <NoticeBar icon={IconDoor} action={go(words.goThere)}>
          <p>
            <RunningWords caucus={mine} say={(since, until) => words.onOf(sideName, since, until)} />
          </p>
          <RunningActs caucus={mine} />
        </NoticeBar>
      )}
      {asked && away && (
        <NoticeBar icon={IconDoor} action={go(words.goThere)}>
          <p>{words.askedOf(sideName)}</p>
        </NoticeBar>
      )}
      {approved && away && (
        <NoticeBar icon={IconMessageForward} action={go(words.look)}>
          <p>{words.approvedWords(sideName)}</p>
        </NoticeBar>
      )}
    </>
  )
}
