/** Days of the calendar as text, `YYYY-MM-DD`: what people name when they say "until", without an hour or a zone. */

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/
const dayMs = 86_400_000

/** Days of the Gregorian calendar since 1970-01-01, which is its day 0. */
const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / dayMs

/** A real day between 1900 and 2199. */
export const isDay = (text: string): boolean => {
  const [, year, month, day] = (pattern.exec(text) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return false
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) return false
  // A day its month does not have would be one of the next month.
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)
  return dayNumber(year, month, day) < next
}

/** Whether this day is over everywhere on Earth at this moment, ms since 1970. */
export const isOver = (text: string, now: number): boolean => {
  const [, year, month, day] = (pattern.exec(text) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return true
  return (dayNumber(year, month, day) + 1.5) * dayMs <= now
}
