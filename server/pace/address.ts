/** Which network address a request comes from: the peer's own, or what trusted proxies say of it. */
import type { IncomingMessage } from 'node:http'
import proxyAddr from '@fastify/proxy-addr'

export type AddressOf = (request: IncomingMessage) => string

/** `trusted`: addresses and networks of proxies, or the names `loopback`, `linklocal`, `uniquelocal`. Throws on others. */
export const addressBehind = (trusted: readonly string[]): AddressOf => {
  const trust = proxyAddr.compile([...trusted])
  return (request) => proxyAddr(request, trust)
}
