/** Several seats of one room in one browser: which one sits down in this tab. */
import { standingOf } from '@common-ground/shared/room/participant'
import { useEffect } from 'react'
import { useMessages } from '../ui/messages.ts'
import { PersonDisc } from '../ui/person-disc.tsx'
import { placeName } from '../ui/place-name.ts'
import { Voice } from '../ui/voice.tsx'
import type { OwnSeat } from './arrival.ts'
import { CalmPage } from './calm-page.tsx'
import styles from './seat-choice.module.css'

interface SeatChoiceProps {
  readonly seats: readonly OwnSeat[]
  readonly onChoose: (own: OwnSeat) => void
}

export const SeatChoice = ({ seats, onChoose }: SeatChoiceProps) => {
  const { entry: words, places } = useMessages()
  const title = seats[0]?.door.title ?? ''
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <CalmPage>
      <div className={styles.choice}>
        <Voice size="large">{title}</Voice>
        <h1 className={styles.heading}>{words.door.choose}</h1>
        <p className={styles.lead}>{words.door.chooseLead}</p>
        <ul className={styles.seats}>
          {seats.map((own) => {
            const standing = standingOf(own.door.chair)
            const name = own.door.you?.name ?? ''
            return (
              <li key={own.seat}>
                <button
                  type="button"
                  className={styles.seat}
                  data-standing={standing}
                  onClick={() => onChoose(own)}
                >
                  <PersonDisc name={name} standing={standing} size={36} />
                  <span className={styles.who}>
                    <bdi className={styles.name}>{name}</bdi>
                    <bdi className={styles.chair}>{placeName(standing, own.door.sides, places)}</bdi>
                  </span>
                </button>
              </li>
            )
          })}
        </ul>
      </div>
    </CalmPage>
  )
}
