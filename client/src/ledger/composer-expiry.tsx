/** How long an offer stands: chosen, or typed in minutes or as a time; what is sent are minutes, what is shown is the time they end. */
import { isRefusal } from '@common-ground/shared/room/refusal'
import { NativeSelect, TextInput } from '@mantine/core'
import { Moment } from '../ui/moment.tsx'
import { serverTime, useServerTime } from '../ui/server-clock.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './composer-expiry.module.css'
import { type ExpiryDraft, expiryChoices, minutesOf } from './expiry-draft.ts'

interface ComposerExpiryProps {
  readonly expiry: ExpiryDraft
  readonly error: string | undefined
  readonly onChange: (expiry: ExpiryDraft) => void
}

const minute = 60_000

/** The time it would end if it were sent now: it moves on while one writes. */
const StandsUntil = ({ expiry }: Pick<ComposerExpiryProps, 'expiry'>) => {
  const words = useTableMessages().offers.composer
  const until = useServerTime((now) => {
    const minutes = minutesOf(expiry, now)
    if (minutes === undefined || (typeof minutes === 'object' && isRefusal(minutes))) return 0
    return Math.floor((now + minutes * minute) / minute) * minute
  })
  if (until === 0) return null
  return (
    <p className={styles.until}>
      {words.standsUntil} <Moment at={until} />. {words.pauses}
    </p>
  )
}

const two = (part: number): string => String(part).padStart(2, '0')

/** As the browser's own field for a day and a time has it: in the zone of whoever writes. */
const localTime = (at: number): string => {
  const time = new Date(at)
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-')
  return `${day}T${two(time.getHours())}:${two(time.getMinutes())}`
}

export const ComposerExpiry = ({ expiry, error, onChange }: ComposerExpiryProps) => {
  const words = useTableMessages().offers.composer
  const choose = (value: string) => {
    const choice = expiryChoices.find((one) => one === value) ?? 'open'
    const until = expiry.until === '' ? localTime(serverTime() + 60 * minute) : expiry.until
    onChange({ ...expiry, choice, ...(choice === 'until' ? { until } : {}) })
  }
  const { choice } = expiry
  return (
    <div className={styles.expiry}>
      <div className={styles.fields}>
        <NativeSelect
          size="md"
          className={styles.choice ?? ''}
          label={words.expiry}
          value={choice}
          onChange={(event) => choose(event.currentTarget.value)}
          data={expiryChoices.map((value) => ({ value, label: words.expiries[value] }))}
          error={choice === 'minutes' || choice === 'until' ? undefined : error}
        />
        {choice === 'minutes' && (
          <TextInput
            className={styles.own ?? ''}
            label={words.minutes}
            value={expiry.minutes}
            onChange={(event) => onChange({ ...expiry, minutes: event.currentTarget.value })}
            inputMode="numeric"
            error={error}
          />
        )}
        {choice === 'until' && (
          <TextInput
            className={styles.own ?? ''}
            type="datetime-local"
            label={words.until}
            value={expiry.until}
            min={localTime(serverTime())}
            onChange={(event) => onChange({ ...expiry, until: event.currentTarget.value })}
            error={error}
          />
        )}
      </div>
      {choice !== 'open' && <StandsUntil expiry={expiry} />}
    </div>
  )
}
