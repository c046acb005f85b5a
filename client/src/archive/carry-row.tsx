/** One thing of the archive: its words, where it is on its way, and what one can press about it. */
import type { Side, SideNames } from '@common-ground/shared/room/side'
import { otherSide } from '@common-ground/shared/room/side'
import { Button, Checkbox } from '@mantine/core'
import { IconArrowRight, IconCheck } from '@tabler/icons-react'
import { useId } from 'react'
import { ActButton } from '../ui/act-button.tsx'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { isolated } from '../ui/isolated.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import styles from './carry.module.css'
import type { CarryState, Lacking } from './carry-state.ts'
import type { Thing } from './things.ts'
import type { CarryAct, Carrying } from './use-carrying.ts'

interface CarryRowProps {
  readonly thing: Thing
  readonly state: CarryState
  readonly lacking: Lacking | undefined
  readonly side: Side
  readonly sides: SideNames
  readonly carrying: Carrying
  /** Whether it is among those chosen; undefined where there is nothing to choose. */
  readonly picked: boolean | undefined
  readonly onPick: (picked: boolean) => void
  /** Whether the room takes acts. */
  readonly open: boolean
  readonly onGo: (thing: Thing) => void
}

export const CarryRow = (props: CarryRowProps) => {
  const { thing, state, lacking, side, sides, carrying, picked, open } = props
  const { archive } = useTableMessages()
  const words = archive.carry
  const other = isolated(sides[otherSide(side)])
  const { kind, item, text, more, endorsed } = thing
  const hint = useId()
  const sending = carrying.sending.has(item)
  const give = (act: CarryAct) => void carrying.give([act])

  const press = (label: string, act: CarryAct, primary: boolean, checked = true) => (
    <ActButton
      size="compact-md"
      variant={primary ? 'filled' : 'default'}
      sending={sending && primary ? archive.sending : undefined}
      waiting={(sending && !primary) || (checked && lacking !== undefined)}
      aria-label={words.of(label, text)}
      {...(checked && lacking ? { 'aria-describedby': hint } : {})}
      onClick={() => give(act)}
    >
      {label}
    </ActButton>
  )
  const takeBack = press(words.takeBack, { type: 'drop-carry', item }, false, false)
  const doing = {
    there: open && press(words.ask(other), { type: 'ask-carry', kind, item }, false),
    asked: (
      <>
        <span className={styles.state}>{words.waiting(other)}</span>
        {open && takeBack}
      </>
    ),
    answer: (
      <>
        <span className={styles.state}>{words.asked(other)}</span>
        {open && press(words.agree, { type: 'agree-carry', item }, true)}
        {open && press(words.leave, { type: 'drop-carry', item }, false, false)}
      </>
    ),
    agreed: <span className={styles.state}>{words.agreed}</span>,
    carried: (
      <>
        <span className={styles.carried}>
          <IconCheck size={16} stroke={2} aria-hidden />
          {words.carried}
        </span>
        <Button
          size="compact-md"
          variant="subtle"
          rightSection={<IconArrowRight size={15} stroke={1.8} aria-hidden />}
          aria-label={words.of(words.go, text)}
          onClick={() => props.onGo(thing)}
        >
          {words.go}
        </Button>
      </>
    ),
  } as const satisfies Record<CarryState, unknown>

  return (
    <li className={styles.row} data-carry={item} data-state={state} tabIndex={-1}>
      {picked !== undefined && (
        <Checkbox
          className={styles.pick ?? ''}
          size="sm"
          aria-label={words.pick(text)}
          checked={picked}
          onChange={({ currentTarget }) => props.onPick(currentTarget.checked)}
        />
      )}
      {endorsed && (
        <span className={styles.mark}>
          <HalfDiscs {...endorsed} size={22} label={words.endorsed(endorsed.a, endorsed.b, sides)} />
        </span>
      )}
      <div className={styles.words}>
        <Voice className={styles.text}>{text}</Voice>
        {more.map((line) => (
          <p key={line} className={styles.more} dir="auto">
            {line}
          </p>
        ))}
        {open && lacking && (state === 'there' || state === 'answer') && (
          <p id={hint} className={styles.lacking}>
            {words[lacking]}
          </p>
        )}
        <RefusalNote refusal={carrying.refusals.get(item)} />
      </div>
      <div className={styles.doing}>{doing[state]}</div>
    </li>
  )
}
