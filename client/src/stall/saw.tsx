/** What a sign saw, in one line, with the way to each thing. */

import { termsOf } from '@common-ground/shared/acts/offers'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import type { SaidAgain, StallSign } from '@common-ground/shared/momentum/stall-signs'
import type { ReactNode } from 'react'
import { useGoals, useRoomState } from '../sync/hooks.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import type { Go } from './moves.ts'
import styles from './stall.module.css'

const shownAtFirst = 3

interface Thing {
  readonly key: string
  readonly name: string
  readonly more?: string
  readonly go?: () => void
}

const Things = ({ things }: { readonly things: readonly Thing[] }): ReactNode => {
  const words = useTableMessages().stall.saw
  const hidden = things.length - shownAtFirst
  return (
    <>
      {things.slice(0, shownAtFirst).map(({ key, name, more, go }) => (
        <span key={key} className={styles.thing}>
          {go ? (
            <button type="button" className={styles.link} onClick={go}>
              <bdi>{name}</bdi>
            </button>
          ) : (
            <bdi>{name}</bdi>
          )}
          {more !== undefined && <span>{more}</span>}
        </span>
      ))}
      {hidden > 0 && <span>{words.others(hidden)}</span>}
    </>
  )
}

const offerName = ({ offers, issues }: RoomState, id: string): string | undefined => {
  const offer = offers.get(id)
  return (
    offer?.text ??
    (offer &&
      termsOf(offer)
        .map(({ issue }) => issues.get(issue)?.title)
        .filter((title) => title !== undefined)
        .join(' · '))
  )
}

const saidName = (state: RoomState, { in: kind }: SaidAgain, id: string): string | undefined => {
  switch (kind) {
    case 'statement':
      return state.statements.get(id)?.text
    case 'exploring':
      return state.explorations.get(id)?.text
    case 'offer':
      return offerName(state, id)
    case 'name':
      return state.glossary.get(id)?.name
    case 'packages':
      return undefined
  }
}

/** Where its card stands; a name has none. */
const placeOf = ({ in: kind }: SaidAgain, id: string): Parameters<Go> | undefined => {
  if (kind === 'statement') return ['conversation', `statement-${id}`]
  if (kind === 'name') return undefined
  return kind === 'packages' ? ['ledger'] : ['ledger', `offer-${id}`]
}

interface SawProps {
  readonly sign: StallSign
  readonly go: Go
}

const useThings = ({ sign, go }: SawProps): readonly Thing[] => {
  const words = useTableMessages().stall.saw
  const state = useRoomState()
  const goals = useGoals()
  switch (sign.sign) {
    case 'no-narrowing':
      return sign.issues.map(({ issue, moves }) => ({
        key: issue,
        name: state.issues.get(issue)?.title ?? words.gone,
        more: words.moves(moves),
        go: () => go('ledger', `issue-${issue}`),
      }))
    case 'same-text-again':
      return sign.said.map((said) => {
        const last = said.ids.at(-1) ?? ''
        const place = placeOf(said, last)
        const name = saidName(state, said, last) ?? (said.in === 'packages' ? words.packages : words.gone)
        const more = words.times(said.ids.length)
        return { key: last, name, more, ...(place ? { go: () => go(...place) } : {}) }
      })
    case 'goal-unlinked':
      return sign.goals.map((id) => ({
        key: id,
        name: goals.find((goal) => goal.id === id)?.text ?? words.gone,
        go: () => go('goals', `goal-${id}`),
      }))
    case 'loops-owed': {
      const [first = ''] = sign.statements
      return [
        { key: 'count', name: words.statements(sign.statements.length) },
        { key: first, name: words.first, go: () => go('conversation', `statement-${first}`) },
      ]
    }
    case 'refusals-rising':
      return [
        { key: 'count', name: words.refusals(sign.refusals, sign.before, sign.within) },
        { key: 'ledger', name: words.offers, go: () => go('ledger') },
      ]
    case 'nothing-touched':
      return [{ key: 'minutes', name: words.minutes(sign.minutes) }]
  }
}

export const Saw = (props: SawProps) => (
  <p className={styles.saw}>
    <Things things={useThings(props)} />
  </p>
)
