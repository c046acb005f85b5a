/** A day of the calendar in words, as its reader writes it: no zone moves it. */
import { whenAsked } from './when-asked.ts'

const inFull = whenAsked(() => new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' }))

/** `date`: YYYY-MM-DD. */
export const dayInFull = (date: string): string => inFull().format(new Date(`${date}T00:00:00Z`))
