/** What else can be done with a card: edit it, move it, take one's endorsement back, remove it. */
import { Menu, UnstyledButton } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowBarToUp,
  IconArrowDown,
  IconArrowUp,
  IconDots,
  IconPencil,
  IconRuler2,
  IconTrash,
} from '@tabler/icons-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { Boundary } from '../ui/boundary.tsx'
import { useMessages } from '../ui/messages.ts'
import styles from './card-menu.module.css'
import type { Step } from './use-moving.ts'

interface CardMenuProps {
  readonly goal: string
  /** Whether its words and its place can be changed. */
  readonly writes: boolean
  /** Whether this person is offered what orders things. */
  readonly orders: boolean
  readonly onEdit: () => void
  readonly onMeasure: () => void
  readonly onMove: (step: Step) => void
  readonly first: boolean
  readonly last: boolean
  readonly onWithdraw: (() => void) | undefined
  readonly onRemove: (() => void) | undefined
}

const OrderItems = lazy(async () => ({ default: (await import('../order/on-card.tsx')).OrderItems }))

const steps = [
  ['up', IconArrowUp],
  ['down', IconArrowDown],
  ['top', IconArrowBarToUp],
] as const satisfies readonly (readonly [Step, typeof IconArrowUp])[]

const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const

/** A plain button until it is pressed: with 200 cards, 200 sleeping menus would be half the work of showing the board. */
export const CardMenu = (props: CardMenuProps) => {
  const messages = useMessages().goals
  const [wanted, setWanted] = useState(false)
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const press = () => {
    setWanted(true)
    setOpen(true)
  }
  const gone = () => {
    setWanted(false)
    // The menu leaves the page only after this; a press elsewhere has taken the keyboard already.
    const { activeElement } = document
    const lost = activeElement === document.body || activeElement?.closest('[role="menu"]')
    if (lost || activeElement?.parentElement === button.current?.parentElement)
      button.current?.focus({ preventScroll: true })
  }
  return (
    <div className={styles.place} data-open={open}>
      <UnstyledButton
        ref={button}
        className={styles.button}
        aria-label={messages.menu}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={press}
      >
        <IconDots {...icon} />
      </UnstyledButton>
      {wanted && <OpenMenu {...props} open={open} onOpen={setOpen} onGone={gone} />}
    </div>
  )
}

interface OpenMenuProps extends CardMenuProps {
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  readonly onGone: () => void
}

const OpenMenu = ({
  goal,
  writes,
  orders,
  onEdit,
  onMeasure,
  onMove,
  first,
  last,
  onWithdraw,
  onRemove,
  open,
  onOpen,
  onGone,
}: OpenMenuProps) => {
  const messages = useMessages().goals
  const chosen = useRef<(() => void) | undefined>(undefined)
  /** Done when the menu is gone and its button has the keyboard again: the editor takes it from there. */
  const choose = (action: () => void) => () => {
    chosen.current = action
  }
  const afterwards = () => {
    onGone()
    chosen.current?.()
  }
  return (
    <Menu width={230} returnFocus={false} opened={open} onChange={onOpen} onExitTransitionEnd={afterwards}>
      <Menu.Target>
        <UnstyledButton className={styles.anchor} tabIndex={-1} aria-hidden aria-label={messages.menu} />
      </Menu.Target>
      <Menu.Dropdown>
        {writes && (
          <>
            <Menu.Item leftSection={<IconPencil {...icon} />} onClick={choose(onEdit)}>
              {messages.edit}
            </Menu.Item>
            <Menu.Item leftSection={<IconRuler2 {...icon} />} onClick={choose(onMeasure)}>
              {messages.measure.edit}
            </Menu.Item>
          </>
        )}
        {steps.map(([step, Icon]) => {
          if (!writes || (step === 'down' ? last : first)) return null
          return (
            <Menu.Item key={step} leftSection={<Icon {...icon} />} onClick={choose(() => onMove(step))}>
              {messages.move[step]}
            </Menu.Item>
          )
        })}
        {onWithdraw && (
          <Menu.Item leftSection={<IconArrowBackUp {...icon} />} onClick={choose(onWithdraw)}>
            {messages.withdraw}
          </Menu.Item>
        )}
        {onRemove && (
          <Menu.Item leftSection={<IconTrash {...icon} />} onClick={choose(onRemove)}>
            {messages.remove}
          </Menu.Item>
        )}
        {orders && (
          <Boundary failed={null}>
            <Suspense>
              <OrderItems item={{ goal }} />
            </Suspense>
          </Boundary>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
