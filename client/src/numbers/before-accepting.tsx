/**
 * Before one accepts: a quiet line of what one's own numbers say, and where they say to think again, a panel that asks
 * for a second press. Only one's own side sees it, and nothing is sent.
 */
import type { Offer } from '@common-ground/shared/acts/offers'
import type { Before } from '@common-ground/shared/numbers/before-accepting'
import { otherSide, type Side } from '@common-ground/shared/room/side'
import { Button } from '@mantine/core'
import { IconInfoCircle, IconLock } from '@tabler/icons-react'
import { useEffect, useId, useRef, useState } from 'react'
import { useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { isolated } from '../ui/isolated.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './before-accepting.module.css'
import { useBeforeWords } from './before-words.tsx'
import { useOwnSide } from './own-numbers.ts'
import { useBefore, warns } from './use-before.ts'

export interface AcceptGuard {
  /** Instead of accepting at once: accepts, or asks once more. */
  press(): void
  /** It asks. */
  readonly asked: boolean
  /** Back to what one did before. */
  leave(): void
  accept(): void
}

/** For the accept button of an offer. `accept` is called at the first press, or at the second where one's own numbers warn. */
export const useAcceptGuard = (
  side: Side,
  offer: Pick<Offer, 'terms' | 'gets'>,
  accept: () => void,
): AcceptGuard => {
  const before = useBefore(side, offer)
  const [asked, setAsked] = useState(false)
  return {
    asked,
    press: () => (before && warns(before) && !asked ? setAsked(true) : accept()),
    leave: () => setAsked(false),
    accept,
  }
}

interface BeforeAcceptingProps {
  readonly offer: Pick<Offer, 'terms' | 'gets'>
  /** Of the button beside it; without one only the line is shown. */
  readonly guard?: AcceptGuard
  /** The acceptance is on its way. */
  readonly sending?: boolean
}

const Line = ({ before }: { readonly before: Before }) => {
  const said = useBeforeWords(before)
  const warning = warns(before)
  const Icon = warning ? IconInfoCircle : IconLock
  return (
    <div className={styles.line} data-before={before.against} data-warns={warning}>
      <Icon size={15} stroke={1.8} aria-hidden />
      <p>{said.join(' ')}</p>
    </div>
  )
}

const Panel = ({
  side,
  before,
  guard,
  sending,
}: {
  readonly side: Side
  readonly before: Before
  readonly guard: AcceptGuard
  readonly sending: boolean
}) => {
  const messages = useTableMessages().numbers
  const words = messages.before
  const { sides } = useSession().door
  const said = useBeforeWords(before)
  const id = useId()
  const stay = useRef<HTMLButtonElement>(null)
  // It came by a press on "accept": the keyboard goes on here, and lands where nothing is done by accident.
  useEffect(() => stay.current?.focus(), [])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are a question and its buttons.
    <div role="group" className={styles.panel} aria-labelledby={id} data-own={side} data-warning>
      <p id={id} className={styles.title}>
        {words.title}
      </p>
      {said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className={styles.private}>
        <IconLock size={13} stroke={1.8} aria-hidden />
        <span>
          {messages.onlyYours}. {words.nothingShown(isolated(sides[otherSide(side)]))}
        </span>
      </p>
      <span className={styles.deeds}>
        <Button ref={stay} size="sm" variant="default" onClick={guard.leave}>
          {words.notNow}
        </Button>
        <ActButton
          size="sm"
          variant="outline"
          sending={sending ? messages.sending : undefined}
          onClick={guard.accept}
        >
          {words.anyway}
        </ActButton>
      </span>
    </div>
  )
}

const OfSide = ({ side, offer, guard, sending = false }: BeforeAcceptingProps & { readonly side: Side }) => {
  const before = useBefore(side, offer)
  if (!before) return null
  return guard?.asked ? (
    <Panel side={side} before={before} guard={guard} sending={sending} />
  ) : (
    <Line before={before} />
  )
}

export const BeforeAccepting = (props: BeforeAcceptingProps) => {
  const side = useOwnSide()
  return side ? <OfSide {...props} side={side} /> : null
}
