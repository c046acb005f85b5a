/** Sizes of files as people say them. Written short, a byte has no plural. */

const format = (unit: string, digits: number, unitDisplay: 'short' | 'long' = 'short') =>
  new Intl.NumberFormat(undefined, {
    style: 'unit',
    unit,
    unitDisplay,
    maximumFractionDigits: digits,
  })
const megabytes = format('megabyte', 1)
const kilobytes = format('kilobyte', 0)
const bytes = format('byte', 0, 'long')

export const sizeOf = (size: number): string => {
  if (size >= 1_000_000) return megabytes.format(size / 1_000_000)
  return size >= 1_000 ? kilobytes.format(size / 1_000) : bytes.format(size)
}
