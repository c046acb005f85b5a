/** Asking for packages: what is compared, how long it takes, what is left; while they are looked for, the time and a way to stop. */
import { type BetterQuestion, betterAgainAt, betterLeft } from '@common-ground/shared/acts/better'
import { askRefusal } from '@common-ground/shared/acts/better-rules'
import { answerMs, looksPerQuestion } from '@common-ground/shared/better/plan'
import { type Against, referenceAt } from '@common-ground/shared/better/reference'
import { isRefusal } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { Moment } from '../ui/moment.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { serverTime, useServerTime } from '../ui/server-clock.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './better.module.css'
import { useBetterAct } from './use-better-act.ts'

export const useComparedWith = (against: Pick<Against, 'from' | 'offer'>): string => {
  const words = useTableMessages().better.compared
  const { sides } = useSession().door
  const { offers } = useRoomState()
  if (against.from !== 'offer') return words[against.from]
  const side = offers.get(against.offer ?? '')?.side
  return words.offer(side ? sides[side] : '')
}

const secondsOf = (issues: number): number => Math.ceil(answerMs(issues) / 1000)

export const Left = () => {
  const words = useTableMessages().better
  const { answers, packages } = betterLeft(useRoomState().better)
  return <p className={styles.small}>{words.left(answers, packages)}</p>
}

export const Asking = () => {
  const words = useTableMessages().better
  const state = useRoomState()
  const { you } = useSession()
  const { give, sent, refusal } = useBetterAct()
  const now = serverTime()
  const refused = useServerTime((time) => askRefusal(state, you, time)?.refused ?? 'none')
  const against = referenceAt(state, now)
  const compared = useComparedWith(against)
  const cannot = refused === 'none' ? undefined : replyOf({ refused })
  // What is refused now and can be asked later says when.
  const again = refused === 'better-too-soon' ? betterAgainAt(state.better) : undefined
  const hasReference = cannot === undefined || refused === 'better-too-soon'
  return (
    <div className={styles.asking}>
      {hasReference && (
        <p className={styles.small}>
          <bdi>{compared}</bdi>
          {' · '}
          {words.plan(against.issues.length, secondsOf(against.issues.length), looksPerQuestion)}
        </p>
      )}
      <Left />
      {cannot ? (
        <p className={styles.cannot}>
          {cannot.sentence}
          {again !== undefined && (
            <>
              {' '}
              <Moment at={again} />
            </>
          )}
        </p>
      ) : (
        <ActButton
          size="compact-sm"
          className={styles.press ?? ''}
          sending={sent ? words.sending : undefined}
          onClick={() => void give({ type: 'ask-better' })}
        >
          {words.ask}
        </ActButton>
      )}
      <RefusalNote refusal={refusal && isRefusal(refusal) ? refusal : undefined} />
    </div>
  )
}

interface LookingProps {
  readonly question: BetterQuestion
  /** Whether one may stop it. */
  readonly takesPart: boolean
}

/** By the clock everybody has: how far the search itself is tells nothing, and is told nobody. */
export const Looking = ({ question, takesPart }: LookingProps) => {
  const words = useTableMessages().better
  const { give, sent, refusal } = useBetterAct()
  const issues = question.against.issues.length
  const part = useServerTime((now) =>
    Math.max(4, Math.min(100, Math.round((100 * (now - question.at)) / answerMs(issues)))),
  )
  const compared = useComparedWith(question.against)
  return (
    <div className={styles.asking}>
      <p className={styles.strong}>{words.looking}</p>
      <div
        role="progressbar"
        aria-label={words.progress}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={part}
        className={styles.progress}
      >
        <div className={styles.part} style={{ width: `${part}%` }} />
      </div>
      <p className={styles.small}>
        <bdi>{compared}</bdi>
        {'. '}
        {words.comes(secondsOf(issues))}
      </p>
      {takesPart && (
        <ActButton
          size="compact-sm"
          variant="default"
          className={styles.press ?? ''}
          sending={sent ? words.sending : undefined}
          onClick={() => void give({ type: 'cancel-better', question: question.id })}
        >
          {words.cancel}
        </ActButton>
      )}
      <RefusalNote refusal={refusal} />
    </div>
  )
}
