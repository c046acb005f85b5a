/** Moments and days in the reader's own zone and manner: the time of today, the day besides for any other. */
import { whenAsked } from './when-asked.ts'

interface MomentProps {
  /** ms since 1970 */
  readonly at: number
  readonly className?: string | undefined
}

const time = whenAsked(() => new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' }))
const dayAndTime = whenAsked(
  () =>
    new Intl.DateTimeFormat(undefined, {
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
    }),
)
const whole = whenAsked(() => new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'medium' }))

const day = whenAsked(
  () => new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' }),
)

/** A day in the reader's own zone and manner. */
export const dayOf = (at: number): string => day().format(at)

const isToday = (moment: Date): boolean => moment.toDateString() === new Date().toDateString()

/** A moment in full: for what is to be read years later. */
export const WholeMoment = ({ at }: MomentProps) => (
  <time dateTime={new Date(at).toISOString()}>{whole().format(at)}</time>
)

interface DayProps {
  /** ms since 1970 */
  readonly at: number
  /** What is said around the day. */
  readonly say?: (day: string) => string
}

export const Day = ({ at, say }: DayProps) => (
  <time dateTime={new Date(at).toISOString()} title={whole().format(at)}>
    {say ? say(dayOf(at)) : dayOf(at)}
  </time>
)

/** A moment as text: for where it is spoken, or stands in a sentence. */
export const momentText = (at: number): string => {
  const moment = new Date(at)
  return (isToday(moment) ? time() : dayAndTime()).format(moment)
}

interface SaidMomentProps extends MomentProps {
  /** What is said around the moment. */
  readonly say?: (moment: string) => string
}

export const Moment = ({ at, className, say = (moment) => moment }: SaidMomentProps) => (
  <time className={className} dateTime={new Date(at).toISOString()} title={whole().format(at)}>
    {say(momentText(at))}
  </time>
)
