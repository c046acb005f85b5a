/** What both sides can live with, and the way of each match onto the board. */
import type { Card, Round } from '@common-ground/shared/acts/rounds'
import { addGoal, cardCounts, mayPlaceIn } from '@common-ground/shared/documents/goals'
import { limits } from '@common-ground/shared/room/limits'
import { type RefusalReply, refuse } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useGoals, useJointDoc, useSession } from '../sync/hooks.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import { MarkAgain } from './mark-again.tsx'
import styles from './round.module.css'
import { useRound } from './use-round.ts'

export const MatchesPanel = ({ round }: { readonly round: Round }) => {
  const { matches: words } = useTableMessages().round
  const doc = useJointDoc()
  const { standing } = useSession().you
  const { open, side } = useRound()
  const goals = useGoals()
  const [refusal, setRefusal] = useState<RefusalReply>()
  const matches = round.cards.filter(({ id }) => round.matches?.includes(id))
  const there = (card: Card) => goals.some(({ id }) => id === card.id)
  const missing = matches.filter((card) => !there(card))
  const places = open && mayPlaceIn(standing, 'middle')

  /** Under the card's own id: two people who press make one goal. */
  const put = (cards: readonly Card[]) => {
    const free = limits.goalsPerColumn - cardCounts(doc).middle
    setRefusal(free < cards.length ? replyOf(refuse('document-full')) : undefined)
    for (const { id, text } of cards.slice(0, Math.max(0, free))) addGoal(doc, id, 'middle', text)
  }

  return (
    <>
      <p className={styles.lead} role="status">
        {words.title(matches.length)}
      </p>
      <p className={styles.note}>{matches.length > 0 ? words.lead : words.none}</p>
      <ul className={styles.cards}>
        {matches.map((card) => (
          <li key={card.id} className={styles.match} tabIndex={-1}>
            <Voice size="large">{card.text}</Voice>
            {there(card) ? (
              <span className={styles.there}>
                <IconCheck size={16} stroke={1.8} aria-hidden /> {words.there}
              </span>
            ) : (
              places && (
                <Button
                  variant="default"
                  size="xs"
                  aria-label={words.putLabel(card.text)}
                  onClick={() => put([card])}
                >
                  {words.put}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
      <RefusalNote refusal={refusal} />
      {places && missing.length > 1 && (
        <div className={styles.row}>
          <Button onClick={() => put(missing)}>{words.putAll}</Button>
        </div>
      )}
      <p className={styles.rest}>{words.rest}</p>
      {side && open && <MarkAgain round={round} side={side} />}
    </>
  )
}
