/** The front page: what this is in one sentence, opening a room, and what happens next. */
import { useEffect, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import { keepLinks, type SeatStorage } from '../sync/seat-keeper.ts'
import type { Surroundings } from '../sync/surroundings.ts'
import { useFrontMessages } from '../ui/front-messages.ts'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { usePageFocus } from '../ui/page-focus.ts'
import { SkipLink } from '../ui/skip-link.tsx'
import { Voice } from '../ui/voice.tsx'
import { DemoCard } from './demo-card.tsx'
import styles from './front-page.module.css'
import { OpenRoomForm } from './open-room-form.tsx'

interface FrontPageProps {
  readonly surroundings: Surroundings
  readonly storage: SeatStorage
}

export const FrontPage = ({ surroundings, storage }: FrontPageProps) => {
  const words = useFrontMessages()
  const [, navigate] = useLocation()
  const main = useRef<HTMLElement>(null)
  usePageFocus(main)
  useEffect(() => {
    document.title = words.product
  }, [words.product])
  return (
    <div className={styles.page}>
      <SkipLink to="open-room-form">{words.skip}</SkipLink>
      <header className={styles.hero}>
        <HalfDiscs a b size={72} label={words.mark} />
        <h1 className={styles.product}>{words.product}</h1>
        <Voice className={styles.sentence}>{words.sentence}</Voice>
        <p className={styles.quiet}>{words.noAccount}</p>
      </header>
      <main ref={main} id="open-room-form" tabIndex={-1} className={styles.main}>
        <OpenRoomForm
          surroundings={surroundings}
          onOpened={({ room, links }) => {
            keepLinks(storage, room, links)
            navigate(`/?opened=${room}`)
          }}
        />
        <DemoCard surroundings={surroundings} />
      </main>
      <aside className={styles.next} aria-labelledby="next">
        <h2 id="next" className={styles.nextHeading}>
          {words.next.heading}
        </h2>
        <ol className={styles.steps}>
          {words.next.steps.map((step, index) => (
            <li key={step.title} className={styles.step}>
              <span className={styles.number} aria-hidden>
                {index + 1}
              </span>
              <div>
                <h3 className={styles.stepTitle}>{step.title}</h3>
                <p className={styles.stepText}>{step.text}</p>
              </div>
            </li>
          ))}
        </ol>
      </aside>
      <footer className={styles.foot}>
        <Link href="/verify" className={styles.footLink}>
          {words.checkRecord}
        </Link>
      </footer>
    </div>
  )
}
