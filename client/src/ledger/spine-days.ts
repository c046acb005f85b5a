/** Days as the reader lives them: in their own zone. */

/** When the day of this moment is over, ms since 1970. */
export const endOfDay = (at: number): number => new Date(at).setHours(24, 0, 0, 0)

export const isSameDay = (one: number, other: number): boolean => endOfDay(one) === endOfDay(other)
