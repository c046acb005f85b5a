/** Randomness from the operating system, in the forms the server needs. */
import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import type { AppOptions } from './app.ts'

export const systemRandom: AppOptions['random'] = {
  id: () => randomUUID(),
  secret: () => randomBytes(32).toString('base64url'),
  clientId: () => randomInt(2 ** 32),
  below: (end) => randomInt(end),
}
