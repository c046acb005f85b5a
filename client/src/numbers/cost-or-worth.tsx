/** What one's own half of an offer costs, and what the other side's is worth: four words each, for one's own side alone. */
import { rates } from '@common-ground/shared/acts/numbers-rules'
import type { Offer } from '@common-ground/shared/acts/offers'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import type { Side } from '@common-ground/shared/room/side'
import { IconLock, IconX } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useClosed, useSpaceAct } from '../sync/hooks.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './cost-or-worth.module.css'
import { useOwnNumbers, useOwnSide } from './own-numbers.ts'

const values = [0, 1, 2, 3] as const

interface ScaleProps {
  readonly label: string
  readonly words: readonly string[]
  readonly value: number | undefined
  readonly waiting: boolean
  readonly onSay: (value: number | undefined) => void
}

const Scale = ({ label, words, value, waiting, onSay }: ScaleProps) => {
  const messages = useTableMessages().numbers.rating
  const name = useId()
  return (
    <fieldset className={styles.scale} aria-busy={waiting}>
      <legend className={styles.label}>{label}</legend>
      <span className={styles.values}>
        {values.map((one) => (
          <label key={one} className={styles.value} data-chosen={value === one}>
            <input
              type="radio"
              name={name}
              value={one}
              checked={value === one}
              aria-label={messages.value(one, words[one] ?? '')}
              onChange={() => onSay(one)}
            />
            <span aria-hidden className={styles.digit}>
              {one}
            </span>
            <span aria-hidden>{words[one]}</span>
          </label>
        ))}
        {value !== undefined && (
          <button
            type="button"
            className={styles.takeBack}
            aria-label={`${messages.takeBack}: ${label}`}
            title={messages.takeBack}
            onClick={() => onSay(undefined)}
          >
            <IconX size={14} stroke={1.8} aria-hidden />
          </button>
        )}
      </span>
    </fieldset>
  )
}

type Rated = Pick<Offer, 'id' | 'side' | 'gets'>

const OfSide = ({ side, offer }: { readonly side: Side; readonly offer: Rated }) => {
  const messages = useTableMessages().numbers
  const words = messages.rating
  const { opened, space, numbers } = useOwnNumbers(side)
  const { send, sending } = useSpaceAct(space)
  const [said, setSaid] = useState<{ cost?: number | undefined; worth?: number | undefined }>()
  const [refusal, setRefusal] = useState<RefusalReply>()
  const closed = useClosed()
  const recorded = numbers.ratings.get(offer.id) ?? {}
  const shown = said ?? recorded
  const may = rates(offer, side)
  if (!opened || (closed && recorded.cost === undefined && recorded.worth === undefined)) return null
  const say = async (part: { cost?: number | undefined; worth?: number | undefined }) => {
    if (closed || sending) return
    const next = { ...shown, ...part }
    setSaid(next)
    const { cost, worth } = next
    const reply = await send({
      type: 'rate-offer',
      offer: offer.id,
      ...(cost === undefined ? {} : { cost }),
      ...(worth === undefined ? {} : { worth }),
    })
    // From here on the room's own word is shown: what was said, or what stood there before.
    setSaid(undefined)
    setRefusal(isRefusal(reply) && reply.refused !== 'numbers-same' ? reply : undefined)
  }
  return (
    <div className={styles.rating} data-own={side}>
      {may.cost && (
        <Scale
          label={words.cost}
          words={words.costs}
          value={shown.cost}
          waiting={sending}
          onSay={(cost) => void say({ cost })}
        />
      )}
      {may.worth && (
        <Scale
          label={words.worth}
          words={words.worths}
          value={shown.worth}
          waiting={sending}
          onSay={(worth) => void say({ worth })}
        />
      )}
      <span className={styles.private}>
        <IconLock size={13} stroke={1.8} aria-hidden />
        {words.legend}
      </span>
      <RefusalNote refusal={refusal} />
    </div>
  )
}

/** For the card of an offer or a gift. */
export const CostOrWorth = ({ offer }: { readonly offer: Rated }) => {
  const side = useOwnSide()
  return side ? <OfSide side={side} offer={offer} /> : null
}
