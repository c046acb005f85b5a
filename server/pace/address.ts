/** Which network a request comes from: by the peer's own address, or what trusted proxies say of it. */
import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import proxyAddr from '@fastify/proxy-addr'

export type AddressOf = (request: IncomingMessage) => string

const mappedIPv4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i

/** Groups of an IPv6 address before or after its gap, without leading zeros. */
const groupsOf = (part: string): readonly string[] =>
  part === '' ? [] : part.split(':').map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))

/** The first 64 bits: IPv6 is given out by whole networks, and whoever has one has all of its addresses. */
const networkOfIPv6 = (address: string): string => {
  const [before = '', after = ''] = address.split('::')
  const [head, tail] = [groupsOf(before), groupsOf(after)]
  const gap = address.includes('::') ? Math.max(0, 8 - head.length - tail.length) : 0
  return [...head, ...Array<string>(gap).fill('0'), ...tail].slice(0, 4).join(':')
}

/** An address, or the network it is one of many of; whatever is no address at all is one of them. */
export const networkOf = (address: string): string => {
  const plain = mappedIPv4.exec(address)?.[1] ?? address
  const version = isIP(plain)
  if (version === 4) return plain
  return version === 6 ? networkOfIPv6(plain) : 'unknown'
}

/** `trusted`: addresses and networks of proxies, or the names `loopback`, `linklocal`, `uniquelocal`. Throws on others. */
export const addressBehind = (trusted: readonly string[]): AddressOf => {
  const trust = proxyAddr.compile([...trusted])
  return (request) => networkOf(proxyAddr(request, trust))
}
