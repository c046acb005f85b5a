/** One's own numbers beside the joint table, in short; for the mediator those the sides show. */
import { numberKinds } from '@common-ground/shared/acts/numbers'
import type { Side } from '@common-ground/shared/room/side'
import type { Space } from '@common-ground/shared/room/space'
import { ActionIcon, Button } from '@mantine/core'
import { IconArrowsMaximize, IconLock, IconPencil } from '@tabler/icons-react'
import { lazy, Suspense, useId } from 'react'
import { useClosed, useSession } from '../sync/hooks.ts'
import { Boundary } from '../ui/boundary.tsx'
import { useMessages } from '../ui/messages.ts'
import { NotCome } from '../ui/not-come.tsx'
import { ReadsThis } from '../ui/reads-this.tsx'
import { seekNumbers } from './drafts.ts'
import { useOwnNumbers, useOwnSide } from './own-numbers.ts'
import styles from './rail-numbers.module.css'
import { showsAnything, useShown } from './shown.ts'

const RailOwn = lazy(() => import('./rail-own.tsx').then((own) => ({ default: own.RailOwn })))
const RailShown = lazy(() => import('./rail-shown.tsx').then((shown) => ({ default: shown.RailShown })))

interface RailNumbersProps {
  /** Leads to the numbers as a page of their own. */
  readonly onOpen: (space: Space) => void
}

const OfSide = ({ side, onOpen }: RailNumbersProps & { readonly side: Side }) => {
  const words = useMessages().beside.numbers
  const session = useSession()
  const own = useOwnNumbers(side)
  const closed = useClosed()
  const heading = useId()
  const { numbers, opened, space } = own
  const nothing = numbers.issues.size === 0 && numbers.alternative === undefined && numbers.ratings.size === 0
  const shows = numberKinds.some((kind) => numbers.grants[kind])
  const open = () => {
    seekNumbers(session, true)
    onOpen(space)
  }
  return (
    <section className={styles.rail} data-space={space} aria-labelledby={heading}>
      <header className={styles.head}>
        <h3 id={heading} className={styles.title}>
          {words.title}
        </h3>
        <ActionIcon
          size="sm"
          className={styles.open ?? ''}
          aria-label={words.open}
          title={words.open}
          onClick={open}
        >
          <IconPencil size={15} stroke={1.7} aria-hidden />
        </ActionIcon>
      </header>
      <ReadsThis space={space} reader={session.you.standing} sides={session.door.sides} />
      {opened && (
        <>
          {nothing && <p className={styles.teaching}>{closed ? words.closed : words.teaching}</p>}
          {nothing && !closed && (
            <Button size="xs" variant="default" className={styles.set ?? ''} onClick={open}>
              {words.set}
            </Button>
          )}
          {nothing && !shows ? (
            <p className={styles.seen}>
              <IconLock size={14} stroke={1.8} aria-hidden />
              {words.onlyYours}
            </p>
          ) : (
            <Boundary failed={<NotCome>{words.notCome}</NotCome>}>
              <Suspense>
                <RailOwn own={own} empty={nothing} />
              </Suspense>
            </Boundary>
          )}
        </>
      )}
    </section>
  )
}

const OfMediator = ({ onOpen }: RailNumbersProps) => {
  const words = useMessages().beside.numbers.mediator
  const { door } = useSession()
  const heading = useId()
  const shown = useShown()
  return (
    <section className={styles.rail} data-space="mediator" aria-labelledby={heading}>
      <header className={styles.head}>
        <h3 id={heading} className={styles.title}>
          {words.title}
        </h3>
        <ActionIcon
          size="sm"
          className={styles.open ?? ''}
          aria-label={words.open}
          title={words.open}
          onClick={() => onOpen('mediator')}
        >
          <IconArrowsMaximize size={15} stroke={1.7} aria-hidden />
        </ActionIcon>
      </header>
      <ReadsThis space="mediator" reader="mediator" sides={door.sides} />
      {shown.opened && !showsAnything(shown) && <p className={styles.teaching}>{words.none}</p>}
      {shown.opened && showsAnything(shown) && (
        <Boundary failed={<NotCome>{words.notCome}</NotCome>}>
          <Suspense>
            <RailShown shown={shown} />
          </Suspense>
        </Boundary>
      )}
    </section>
  )
}

export const RailNumbers = ({ onOpen }: RailNumbersProps) => {
  const side = useOwnSide()
  const { standing } = useSession().you
  if (side) return <OfSide side={side} onOpen={onOpen} />
  return standing === 'mediator' ? <OfMediator onOpen={onOpen} /> : null
}
