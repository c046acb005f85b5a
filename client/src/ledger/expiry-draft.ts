/** How long an offer is to stand, as it is being chosen, and what becomes of it: minutes, counted when the offer is sent. */
import { limits } from '@common-ground/shared/room/limits'
import { type Refusal, refuse } from '@common-ground/shared/room/refusal'

/** Spans people choose often, by the minutes they last; the rest is worked out or typed. */
export const expiryChoices = ['open', '15', '30', '60', 'today', '1440', '4320', 'minutes', 'until'] as const
export type ExpiryChoice = (typeof expiryChoices)[number]

export interface ExpiryDraft {
  readonly choice: ExpiryChoice
  /** As typed. */
  readonly minutes: string
  /** Day and time in the author's own zone, as the browser's field writes it. */
  readonly until: string
}

export const noExpiry: ExpiryDraft = { choice: 'open', minutes: '', until: '' }

const minute = 60_000

const endOfDay = (now: number): number => {
  const day = new Date(now)
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime()
}

const typedMinutes = ({ minutes }: ExpiryDraft): number => {
  const typed = minutes.trim()
  return /^\d{1,6}$/.test(typed) ? Number(typed) : Number.NaN
}

const chosenMinutes = (expiry: ExpiryDraft, now: number): number => {
  switch (expiry.choice) {
    case 'minutes':
      return typedMinutes(expiry)
    case 'today':
      return Math.max(1, Math.floor((endOfDay(now) - now) / minute))
    case 'until':
      return Math.ceil((Date.parse(expiry.until) - now) / minute)
    default:
      return Number(expiry.choice)
  }
}

/** Minutes from `now` on; `undefined` where it stands until it is answered. */
export const minutesOf = (expiry: ExpiryDraft, now: number): number | Refusal | undefined => {
  if (expiry.choice === 'open') return undefined
  const minutes = chosenMinutes(expiry, now)
  const { least, most } = limits.offerMinutes
  return minutes >= least && minutes <= most ? minutes : refuse('minutes-unfit')
}

/** The choice that comes to so many minutes. */
export const expiryFrom = (minutes: number | undefined): ExpiryDraft => {
  if (minutes === undefined) return noExpiry
  const choice = expiryChoices.find((one) => one === String(minutes))
  return choice ? { ...noExpiry, choice } : { ...noExpiry, choice: 'minutes', minutes: String(minutes) }
}
