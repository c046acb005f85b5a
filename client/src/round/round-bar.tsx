/** In every space: that a round is suggested or goes on, how much time is left, and the way to one's part in it. */
import type { Round } from '@common-ground/shared/acts/rounds'
import { otherSide, sides } from '@common-ground/shared/room/side'
import { Button } from '@mantine/core'
import { IconCards } from '@tabler/icons-react'
import { useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { useMessages } from '../ui/messages.ts'
import { NoticeBar } from '../ui/notice-bar.tsx'
import { TimeLeft } from './time-left.tsx'
import { useEndOfWriting } from './use-end-of-writing.ts'
import { useRound } from './use-round.ts'

const Keeper = ({ round }: { readonly round: Round }) => {
  useEndOfWriting(round)
  return null
}

export const RoundBar = ({ onOpen }: { readonly onOpen: () => void }) => {
  const words = useMessages().roundBar
  const { door } = useSession()
  const { running, proposed, side, open, closed } = useRound()
  // In a closed room nobody waits for anybody.
  if (closed) return null
  const asking = running ? [] : sides.filter((one) => proposed[one] !== undefined)
  const said =
    running === undefined
      ? asking.map((one) =>
          one === side
            ? words.ownProposed(isolated(door.sides[otherSide(one)]))
            : words.proposed(isolated(door.sides[one]), proposed[one] ?? 0),
        )
      : [running.phase === 'marking' ? words.marking : words.writing]
  const label =
    running === undefined || !open
      ? words.look
      : running.phase === 'marking'
        ? side
          ? words.mark
          : words.look
        : words.write
  return (
    <>
      {running?.phase === 'writing' && open && <Keeper key={running.id} round={running} />}
      {said.length > 0 && (
        <NoticeBar
          icon={IconCards}
          action={
            <Button size="xs" variant="default" onClick={onOpen}>
              {label}
            </Button>
          }
        >
          <div role="status">
            {said.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          {running?.phase === 'writing' && <TimeLeft round={running} />}
        </NoticeBar>
      )}
    </>
  )
}
