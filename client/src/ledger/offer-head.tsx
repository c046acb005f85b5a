/** The head of a card: what it is, what it answers, how it stands, and who made it. */
import { isSide, type Standing } from '@common-ground/shared/room/participant'
import type { SideNames } from '@common-ground/shared/room/side'
import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './offer-card.module.css'
import { showOffer } from './offer-element.ts'

interface ToMoveProps {
  readonly id: string
  readonly children: string
}

/** Brings another card into view. */
export const ToMove = ({ id, children }: ToMoveProps) => (
  <Anchor
    component="button"
    type="button"
    size="xs"
    className={styles.way ?? ''}
    onClick={() => showOffer(id)}
  >
    {children}
  </Anchor>
)

interface AnswersWhatProps {
  readonly answers: string | undefined
  readonly counters?: string | undefined
  /** Whether what it answers was explored. */
  readonly explored: boolean
}

/** The way back to what this answers. */
export const AnswersWhat = ({ answers, counters, explored }: AnswersWhatProps) => {
  const words = useTableMessages().offers
  return (
    <>
      {counters !== undefined && <ToMove id={counters}>{words.toCountered}</ToMove>}
      {answers !== undefined && <ToMove id={answers}>{explored ? words.toExplored : words.toGift}</ToMove>}
    </>
  )
}

interface MakerProps {
  readonly name: string
  readonly own: boolean
  readonly standing: Standing
  readonly names: SideNames
}

export const Maker = ({ name, own, standing, names }: MakerProps) => {
  const words = useTableMessages()
  return (
    <span className={styles.who}>
      <bdi>{name}</bdi>
      {own && <span className={styles.you}>{words.ledger.you}</span>}
      {isSide(standing) ? (
        <bdi className={styles.side}>{names[standing]}</bdi>
      ) : (
        <span className={styles.role}>{words.offers.mediator}</span>
      )}
    </span>
  )
}

interface OfferHeadProps {
  readonly kind: string
  readonly status?: ReactNode
  readonly ways: ReactNode
  readonly maker: ReactNode
}

export const OfferHead = ({ kind, status, ways, maker }: OfferHeadProps) => (
  <header className={styles.head}>
    <span className={styles.kind}>{kind}</span>
    {status}
    {ways}
    {maker}
  </header>
)
