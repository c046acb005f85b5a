// Finds a PostgreSQL server for the tests, or starts one in a temporary directory from the programs on this machine.
import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { delimiter, join } from 'node:path'
import pg from 'pg'

/** Undefined when tests can make schemas there; otherwise why not. */
const whyNot = async (url) => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query(
      `select has_database_privilege(current_database(), 'create') as allowed`,
    )
    return rows[0].allowed ? undefined : 'its user may not create schemas'
  } catch (error) {
    return error.code ?? error.message
  } finally {
    await client.end()
  }
}

/** The newest of Debian's places first, then whatever is on PATH. */
const programs = () => {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const places = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ]
  return places.find((place) => existsSync(join(place, 'initdb')) && existsSync(join(place, 'pg_ctl')))
}

/** PostgreSQL refuses to run as root, so there it runs as somebody who can do nothing else. */
const runAs = () => {
  if (process.getuid?.() !== 0) return {}
  const users = readFileSync('/etc/passwd', 'utf8').split('\n')
  const user = ['postgres', 'nobody']
    .map((name) => users.find((line) => line.startsWith(`${name}:`)))
    .find(Boolean)
  if (user === undefined) return {}
  const [, , uid, gid] = user.split(':').map(Number)
  return { uid, gid }
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

const start = async (bin) => {
  const directory = mkdtempSync(join(tmpdir(), 'common-ground-postgres-'))
  const user = runAs()
  if (user.uid !== undefined) chownSync(directory, user.uid, user.gid)
  const data = join(directory, 'data')
  const run = (program, args) => {
    const { status, stderr, error } = spawnSync(join(bin, program), args, {
      ...user,
      cwd: directory,
      encoding: 'utf8',
      // The server outlives pg_ctl and would keep a pipe of its output open.
      stdio: ['ignore', 'ignore', program === 'initdb' ? 'pipe' : 'ignore'],
    })
    if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr ?? ''}`)
  }
  const stop = () => {
    if (existsSync(join(data, 'postmaster.pid'))) run('pg_ctl', ['-D', data, '-m', 'fast', '-w', 'stop'])
    rmSync(directory, { recursive: true, force: true })
  }
  try {
    const port = await freePort()
    const locale = ['--locale=C', '--encoding=UTF8']
    run('initdb', ['-D', data, '-A', 'trust', '-U', 'postgres', '--no-sync', ...locale])
    const options = `-p ${port} -h 127.0.0.1 -k ${directory}`
    run('pg_ctl', ['-D', data, '-l', join(directory, 'log'), '-o', options, '-w', 'start'])
    return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop }
  } catch (error) {
    stop()
    return { why: error.message }
  }
}

/** `{ url, stop? }` of a server, or `{ why }` there is none. */
export const findPostgres = async () => {
  const given = process.env.TEST_DATABASE_URL
  if (given) {
    const reason = await whyNot(given)
    return reason === undefined ? { url: given } : { why: `TEST_DATABASE_URL cannot be used: ${reason}` }
  }
  const local = `postgres://${userInfo().username}@127.0.0.1:5432/postgres`
  const reason = await whyNot(local)
  if (reason === undefined) return { url: local }
  const bin = programs()
  if (bin !== undefined) return await start(bin)
  return {
    why:
      `no server answers at 127.0.0.1:5432 (${reason}) and no initdb was found; ` +
      'install postgresql or set TEST_DATABASE_URL',
  }
}
