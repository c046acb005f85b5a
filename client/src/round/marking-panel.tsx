/** Marking the dealt cards for one's own side: a list on a wide window, one card at a time on a narrow one. */
import type { Mark } from '@common-ground/shared/acts/hands'
import type { Round } from '@common-ground/shared/acts/rounds'
import { isSide } from '@common-ground/shared/room/participant'
import { homeOf, type Space } from '@common-ground/shared/room/space'
import { readCard } from '@common-ground/shared/round/likeness'
import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useSession } from '../sync/hooks.ts'
import { useBand } from '../ui/band.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { DoneMarking } from './done-marking.tsx'
import { MarkCard } from './mark-card.tsx'
import { PrivateFrame } from './private-frame.tsx'
import styles from './round.module.css'
import { useMarks } from './use-marks.ts'
import { useHand, useRound } from './use-round.ts'

const OwnMarks = ({ space, round }: { readonly space: Space; readonly round: Round }) => {
  const { marking } = useTableMessages().round
  const hand = useHand(space, round.id)
  const { recorded, sending, refusal, mark } = useMarks(space, round.id, hand)
  const narrow = useBand() === 'companion'
  const { cards } = round
  // A card that says the same as a starter card, or as somebody else's, may have been dealt in the other's words.
  const written = new Set([...hand.cards.values()].map((text) => readCard(text).says))
  const markOf = (card: string) => sending.get(card) ?? recorded.get(card)
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      cards.findIndex(({ id }) => !recorded.has(id)),
    ),
  )
  const list = useRef<HTMLDivElement>(null)
  /** Where the keyboard goes once the card is drawn. */
  const wanted = useRef<number>(undefined)

  // biome-ignore lint/correctness/useExhaustiveDependencies: each time another card is in front
  useEffect(() => {
    const card = wanted.current === undefined ? undefined : cards[wanted.current]
    wanted.current = undefined
    const buttons = card && list.current?.querySelectorAll<HTMLElement>(`[data-card="${card.id}"] button`)
    const [first] = buttons ?? []
    ;[...(buttons ?? [])].find((button) => button.ariaPressed === 'true')?.focus() ?? first?.focus()
  }, [at])

  const go = (to: number) => {
    if (to < 0 || to >= cards.length) return
    wanted.current = to
    setAt(to)
  }
  const onMark = (from: number, made: Mark, byKey: boolean) => {
    const card = cards[from]
    if (!card) return
    const first = markOf(card.id) === undefined
    mark(card.id, made)
    // A mark that is changed keeps its card in front.
    if (narrow ? first : byKey) go(from + 1)
  }
  const shown = narrow ? cards.filter((_, index) => index === at) : cards
  const marked = cards.filter(({ id }) => recorded.has(id)).length
  return (
    <PrivateFrame space={space}>
      <p className={styles.note}>{marking.lead}</p>
      <div className={styles.progress}>
        <progress value={marked} max={cards.length} aria-label={marking.progress(marked, cards.length)} />
        <span aria-hidden>{marking.progress(marked, cards.length)}</span>
      </div>
      <div ref={list} className={styles.list}>
        {shown.map((card) => {
          const index = cards.indexOf(card)
          return (
            <MarkCard
              key={card.id}
              card={card}
              at={index}
              all={cards.length}
              mark={markOf(card.id)}
              sending={sending.has(card.id)}
              own={written.has(readCard(card.text).says)}
              onMark={(made, byKey) => onMark(index, made, byKey)}
              onMove={(by) => go(index + by)}
            />
          )
        })}
      </div>
      {narrow && (
        <div className={styles.row}>
          <Button variant="default" aria-disabled={at === 0} onClick={() => go(at - 1)}>
            {marking.previous}
          </Button>
          <Button variant="default" aria-disabled={at === cards.length - 1} onClick={() => go(at + 1)}>
            {marking.next}
          </Button>
        </div>
      )}
      <RefusalNote refusal={refusal} />
      <p className={styles.keys}>{marking.keys}</p>
      <DoneMarking space={space} round={round} hand={hand} unmarked={cards.length - marked} />
    </PrivateFrame>
  )
}

export const MarkingPanel = ({ round }: { readonly round: Round }) => {
  const { marking } = useTableMessages().round
  const { standing } = useSession().you
  const { open } = useRound()
  return (
    <>
      {round.marking > 1 && <p className={styles.note}>{marking.again}</p>}
      {isSide(standing) && open ? (
        <OwnMarks space={homeOf[standing]} round={round} />
      ) : (
        <p className={styles.note}>{marking.watching}</p>
      )}
    </>
  )
}
