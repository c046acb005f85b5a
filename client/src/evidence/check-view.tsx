/** One joint check: who looks, how, until when, whether both sides take the result, and the result once it is there. */
import type { EvidenceCard } from '@common-ground/shared/acts/evidence'
import { type EvidenceCheck, isRunning, isTaken } from '@common-ground/shared/acts/evidence-checks'
import { isSide } from '@common-ground/shared/room/participant'
import { type Side, sides } from '@common-ground/shared/room/side'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { isolated } from '../ui/isolated.ts'
import { placeName } from '../ui/place-name.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import { CalendarDay } from './calendar-day.tsx'
import { CheckReport } from './check-report.tsx'
import styles from './checks.module.css'
import { ResultLeftOver } from './left-overs.tsx'
import { useEvidenceAct } from './use-evidence-act.ts'

interface CheckViewProps {
  readonly check: EvidenceCheck
  readonly card: EvidenceCard
  readonly open: boolean
}

/** Said before anybody knows the result. */
const Takes = ({ check, asks }: { readonly check: EvidenceCheck; readonly asks: boolean }) => {
  const messages = useTableMessages().evidence
  const words = messages.check
  const { you, door } = useSession()
  const acting = useEvidenceAct('joint')
  const say = (side: Side) => {
    const answer = check.takes[side]?.answer ?? 'none'
    // "Yet" is over once the result is known.
    return answer === 'no' && !isRunning(check) ? words.takes.never : words.takes[answer]
  }
  const own = isSide(you.standing) ? check.takes[you.standing]?.answer : undefined
  return (
    <>
      <ul className={styles.takes}>
        {sides.map((side) => (
          <li key={side}>{say(side)(isolated(door.sides[side]))}</li>
        ))}
      </ul>
      {asks && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons.
        <div role="group" aria-label={words.ask} className={styles.ask}>
          <span className={styles.question}>{words.ask}</span>
          {(['yes', 'no'] as const)
            .filter((answer) => answer !== own)
            .map((answer) => (
              <ActButton
                key={answer}
                size="xs"
                variant={answer === 'yes' ? 'filled' : 'default'}
                sending={acting.sent === answer ? messages.sending : undefined}
                waiting={acting.sent !== undefined && acting.sent !== answer}
                onClick={() => void acting.give({ type: 'take-result', check: check.id, answer }, answer)}
              >
                {words[answer]}
              </ActButton>
            ))}
        </div>
      )}
      <RefusalNote refusal={acting.refusal} />
    </>
  )
}

export const CheckView = ({ check, card, open }: CheckViewProps) => {
  const { evidence: messages, places } = useTableMessages()
  const words = messages.check
  const { you, door } = useSession()
  const { people } = useRoomState()
  const acting = useEvidenceAct('joint')
  const stale = check.words !== card.words
  const running = isRunning(check)
  const live = open && running && !stale
  const reports = Object.values(check.reports).sort((one, other) => one.at - other.at)
  const nameOf = (id: string) => people.get(id)?.name ?? ''
  return (
    <section className={styles.check} data-running={running} aria-label={`${words.title}: ${check.who}`}>
      <p className={styles.head}>
        <HalfDiscs
          a={check.takes.a?.answer === 'yes'}
          b={check.takes.b?.answer === 'yes'}
          size={18}
          label=""
        />
        <strong>{words.title}</strong>
        <CalendarDay day={check.until} say={messages.until} />
        <span className={styles.by}>
          {words.proposedBy(isolated(placeName(check.standing, door.sides, places)))}
        </span>
      </p>
      <Voice size="small">
        {check.who}: {check.how}
      </Voice>
      <Takes check={check} asks={live && isSide(you.standing) && !isTaken(check)} />
      {reports.map(({ by, result }) => (
        <div key={by}>
          <p className={styles.by}>{words.resultBy(isolated(nameOf(by)))}</p>
          <Voice size="small">{result}</Voice>
        </div>
      ))}
      {check.dropped && <p className={styles.by}>{words.dropped(isolated(nameOf(check.dropped.by)))}</p>}
      {stale && running && <p className={styles.by}>{words.stale}</p>}
      {open && !stale && !check.dropped && !check.reports[you.standing] ? (
        <CheckReport check={check} />
      ) : (
        <ResultLeftOver check={check} />
      )}
      {open && running && check.standing === you.standing && (
        <ActButton
          size="xs"
          variant="subtle"
          color="gray"
          className={styles.propose ?? ''}
          sending={acting.sent ? messages.sending : undefined}
          onClick={() => void acting.give({ type: 'drop-check', check: check.id })}
        >
          {words.drop}
        </ActButton>
      )}
      <RefusalNote refusal={acting.refusal} />
    </section>
  )
}
