/** What the environment may set, read and checked once at start. */
import { readFileSync } from 'node:fs'
import { type WireForm, wireForms } from '@common-ground/shared/wire/packets'

export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof logLevels)[number]

/** What people's words survive once others are told of them. Everything else survives a power cut in both. */
export const durabilities = ['power-loss', 'process-crash'] as const
export type Durability = (typeof durabilities)[number]

type Environment = Readonly<Record<string, string | undefined>>

export interface Config {
  readonly host: string
  readonly port: number
  readonly dataDir: string
  readonly logLevel: LogLevel
  readonly durability: Durability
  /** PostgreSQL to keep the rooms in; the embedded store when absent. */
  readonly databaseUrl?: string
  readonly trustedProxies: readonly string[]
  /** Starter cards of the operator's own for the goal round; those that come with the room when absent. */
  readonly deckFile?: string
  /** `text`: bytes go to the pages as base64 in JSON, for whoever reads along. */
  readonly wire: WireForm
  /** Whether the server runs its own way before it listens, so that nobody meets code that is not compiled yet. */
  readonly warmUp: boolean
}

const portOf = (value: string): number => {
  const port = Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error('PORT must be a whole number from 0 to 65535')
  return port
}

const oneOf = <Value extends string>(name: string, values: readonly Value[], value: string): Value => {
  const known = values.find((one) => one === value)
  if (known === undefined) throw new Error(`${name} must be one of ${values.join(', ')}`)
  return known
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'

/** Without the line ends that editors and `echo` put after it, which PostgreSQL's own image drops too. */
const passwordIn = (file: string): string => {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`DATABASE_PASSWORD_FILE names ${file}, which cannot be read (${codeOf(error)})`)
  }
  const password = text.replace(/[\r\n]+$/, '')
  if (password === '') throw new Error(`DATABASE_PASSWORD_FILE names ${file}, which is empty`)
  return password
}

/** A password in a file is not in the environment, which container engines and process lists show. Nothing here is quoted. */
const databaseUrlOf = ({ DATABASE_URL, DATABASE_PASSWORD_FILE }: Environment): string | undefined => {
  if (!DATABASE_PASSWORD_FILE) return DATABASE_URL || undefined
  if (!DATABASE_URL) throw new Error('DATABASE_PASSWORD_FILE is set, but DATABASE_URL is not')
  const url = URL.canParse(DATABASE_URL) ? new URL(DATABASE_URL) : undefined
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol))
    throw new Error('DATABASE_URL cannot be read: postgres://user@host:port/database is expected')
  if (url.password || url.searchParams.has('password'))
    throw new Error('DATABASE_URL and DATABASE_PASSWORD_FILE both give a password: only one can be meant')
  // As a parameter, because an address without a host (a socket's) has no place for it before the @.
  url.searchParams.set('password', passwordIn(DATABASE_PASSWORD_FILE))
  return url.href
}

/**
 * Reads HOST, PORT, DATA_DIR, LOG_LEVEL, WIRE, WARM_UP, DURABILITY, DATABASE_URL, DATABASE_PASSWORD_FILE, TRUSTED_PROXIES and DECK_FILE.
 * Throws with a sentence for the operator.
 */
export const configOf = (environment: Environment): Config => {
  const databaseUrl = databaseUrlOf(environment)
  return {
    host: environment.HOST || '127.0.0.1',
    port: portOf(environment.PORT || '3000'),
    dataDir: environment.DATA_DIR || 'data',
    logLevel: oneOf('LOG_LEVEL', logLevels, environment.LOG_LEVEL || 'warn'),
    wire: oneOf('WIRE', wireForms, environment.WIRE || 'bytes'),
    warmUp: oneOf('WARM_UP', ['yes', 'no'], environment.WARM_UP || 'yes') === 'yes',
    durability: oneOf('DURABILITY', durabilities, environment.DURABILITY || 'power-loss'),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    ...(environment.DECK_FILE ? { deckFile: environment.DECK_FILE } : {}),
    // A proxy on this machine is the operator's; nobody else can connect from there.
    trustedProxies: (environment.TRUSTED_PROXIES ?? 'loopback')
      .split(',')
      .map((proxy) => proxy.trim())
      .filter((proxy) => proxy !== ''),
  }
}
