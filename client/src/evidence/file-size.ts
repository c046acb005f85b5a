/** Sizes of files as people say them. */

const format = (unit: string, digits: number) =>
  new Intl.NumberFormat(undefined, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: digits,
  })
const megabytes = format('megabyte', 1)
const kilobytes = format('kilobyte', 0)
const bytes = format('byte', 0)

export const sizeOf = (size: number): string => {
  if (size >= 1_000_000) return megabytes.format(size / 1_000_000)
  return size >= 1_000 ? kilobytes.format(size / 1_000) : bytes.format(size)
}
