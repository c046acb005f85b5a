/** Half the way between two amounts, on decimal strings: money is never a binary fraction. */

const places = 6

/** An amount as a whole number of millionths: amounts have at most six digits behind the point. */
const millionths = (amount: string): bigint => {
  const [whole = '', fraction = ''] = amount.split('.')
  return BigInt(`${whole}${fraction.padEnd(places, '0')}`)
}

const amountOf = (value: bigint): string => {
  const digits = String(value < 0n ? -value : value).padStart(places + 1, '0')
  const fraction = digits.slice(-places).replace(/0+$/, '')
  const amount = `${digits.slice(0, -places)}${fraction === '' ? '' : `.${fraction}`}`
  return value < 0n ? `-${amount}` : amount
}

/** What lies behind the sixth place is dropped. */
export const halfway = (one: string, other: string): string =>
  amountOf((millionths(one) + millionths(other)) / 2n)

export const isAtLeast = (amount: string, bound: string): boolean => millionths(amount) >= millionths(bound)
