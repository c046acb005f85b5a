/** Across the top of every space: the item that is running, what a side suggests about the order of things, and a summons. */
import { runningItem } from '@common-ground/shared/acts/agenda'
import type { OrderStep, Summons } from '@common-ground/shared/acts/order'
import { limits } from '@common-ground/shared/room/limits'
import { isSide } from '@common-ground/shared/room/participant'
import { otherSide, type Side, sides } from '@common-ground/shared/room/side'
import { Button, CloseButton, VisuallyHidden } from '@mantine/core'
import { IconHandFinger, IconListNumbers } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { ItemLeft } from '../order/item-left.tsx'
import { StepButton } from '../order/step-button.tsx'
import { useStepName } from '../order/use-name.ts'
import { useOrderAct } from '../order/use-order-act.ts'
import { useClosed, useRoomState, useSession } from '../sync/hooks.ts'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { isolated } from '../ui/isolated.ts'
import { NoticeBar } from '../ui/notice-bar.tsx'
import { useServerTime } from '../ui/server-clock.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { useWays } from '../ui/ways.ts'
import styles from './order-bar.module.css'
import { useSpacePlace } from './space-place.ts'
import { useTablePlace } from './table-place.ts'

interface OrderBarProps {
  readonly onAgenda: () => void
}

const Running = ({ onAgenda }: OrderBarProps) => {
  const words = useTableMessages().order.agenda
  const item = runningItem(useRoomState().agenda)
  if (!item) return null
  return (
    <NoticeBar
      icon={IconListNumbers}
      action={
        <span className={styles.ways}>
          <StepButton step={{ type: 'finish-agenda-item', item: item.id }} />
          <Button size="xs" variant="default" onClick={onAgenda}>
            {words.title}
          </Button>
        </span>
      }
    >
      <p>{words.now(isolated(item.title))}</p>
      <ItemLeft item={item} />
    </NoticeBar>
  )
}

interface SuggestionProps {
  readonly side: Side
  readonly step: OrderStep
}

const Suggestion = ({ side, step }: SuggestionProps) => {
  const words = useTableMessages().order
  const { you, door } = useSession()
  const name = useStepName()(step)
  const { say, sending } = useOrderAct()
  // What it was about has gone meanwhile: there is nothing to say yes to.
  if (name === undefined) return null
  const what = words.step[step.type](isolated(name))
  const own = you.standing === side
  return (
    <div className={styles.suggestion} data-side={side}>
      <HalfDiscs a={side === 'a'} b={side === 'b'} size={20} label="" />
      <p>
        {own
          ? words.youSuggest(what, isolated(door.sides[otherSide(side)]))
          : words.suggests(isolated(door.sides[side]), what)}
      </p>
      {own ? (
        <Button
          size="xs"
          variant="default"
          aria-disabled={sending}
          onClick={() => !sending && void say({ type: 'withdraw-order-proposal' })}
        >
          {words.takeBack}
        </Button>
      ) : (
        (isSide(you.standing) || you.standing === 'mediator') && (
          <Button size="xs" color="common" aria-disabled={sending} onClick={() => !sending && void say(step)}>
            {words.press[step.type]}
          </Button>
        )
      )}
    </div>
  )
}

/** The way there: to the card itself, on its tab, from whichever space one is in. */
const useGo = (onAgenda: () => void): ((to: Summons['to']) => void) => {
  const ways = useWays()
  const { go } = useTablePlace()
  const { space, enter } = useSpacePlace()
  return (to) => {
    if (space !== 'joint') enter('joint')
    if ('view' in to) return go(to.view)
    if ('goal' in to) return ways.toGoal(to.goal)
    if ('issue' in to) return ways.toIssue(to.issue)
    if ('evidence' in to) return ways.toEvidence(to.evidence)
    if ('statement' in to) return go('conversation', `statement-${to.statement}`)
    return onAgenda()
  }
}

const Asked = ({ summons, onAgenda }: OrderBarProps & { readonly summons: Summons }) => {
  const words = useTableMessages().order.summons
  const { people } = useRoomState()
  const [away, setAway] = useState(false)
  const name = useStepName()({ type: 'summon', to: summons.to })
  const go = useGo(onAgenda)
  const fresh = useServerTime((now) => now - summons.at < limits.summonsMs)
  const sentence =
    name === undefined
      ? ''
      : summons.from === 'sides'
        ? words.bothAsk(isolated(name))
        : words.asks(isolated(people.get(summons.by)?.name ?? ''), isolated(name))
  const shown = sentence !== '' && fresh && !away
  // Said once the region that says it is on the page, or no screen reader would hear of it.
  const [said, setSaid] = useState('')
  useEffect(() => {
    const frame = requestAnimationFrame(() => setSaid(shown ? sentence : ''))
    return () => cancelAnimationFrame(frame)
  }, [shown, sentence])
  return (
    <>
      <VisuallyHidden role="status" aria-live="polite">
        {said}
      </VisuallyHidden>
      {shown && (
        <NoticeBar
          icon={IconHandFinger}
          action={
            <span className={styles.ways}>
              <Button
                size="xs"
                variant="default"
                onClick={() => {
                  setAway(true)
                  go(summons.to)
                }}
              >
                {words.go}
              </Button>
              <CloseButton iconSize={18} aria-label={words.dismiss} onClick={() => setAway(true)} />
            </span>
          }
        >
          <p>{sentence}</p>
        </NoticeBar>
      )}
    </>
  )
}

export const OrderBar = ({ onAgenda }: OrderBarProps) => {
  const { you } = useSession()
  const { order } = useRoomState()
  // In a closed room nothing goes on that anybody would be called to.
  if (useClosed()) return null
  const { summons, proposed } = order
  return (
    <>
      <Running onAgenda={onAgenda} />
      <div role="status">
        {sides.map((side) => {
          const step = proposed[side]
          return step && <Suggestion key={side} side={side} step={step} />
        })}
      </div>
      {summons && summons.by !== you.id && <Asked key={summons.id} summons={summons} onAgenda={onAgenda} />}
    </>
  )
}
