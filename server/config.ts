/** What the environment may set, read and checked once at start. */

export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof logLevels)[number]

export interface Config {
  readonly host: string
  readonly port: number
  readonly dataDir: string
  readonly logLevel: LogLevel
  /** PostgreSQL to keep the rooms in; the embedded store when absent. */
  readonly databaseUrl?: string
  readonly trustedProxies: readonly string[]
}

const portOf = (value: string): number => {
  const port = Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error('PORT must be a whole number from 0 to 65535')
  return port
}

const logLevelOf = (value: string): LogLevel => {
  const level = logLevels.find((known) => known === value)
  if (level === undefined) throw new Error(`LOG_LEVEL must be one of ${logLevels.join(', ')}`)
  return level
}

/** Reads HOST, PORT, DATA_DIR, LOG_LEVEL, DATABASE_URL and TRUSTED_PROXIES. Throws with a sentence for the operator. */
export const configOf = (environment: Readonly<Record<string, string | undefined>>): Config => ({
  host: environment.HOST || '127.0.0.1',
  port: portOf(environment.PORT || '3000'),
  dataDir: environment.DATA_DIR || 'data',
  logLevel: logLevelOf(environment.LOG_LEVEL || 'warn'),
  ...(environment.DATABASE_URL ? { databaseUrl: environment.DATABASE_URL } : {}),
  // A proxy on this machine is the operator's; nobody else can connect from there.
  trustedProxies: (environment.TRUSTED_PROXIES ?? 'loopback')
    .split(',')
    .map((proxy) => proxy.trim())
    .filter((proxy) => proxy !== ''),
})
