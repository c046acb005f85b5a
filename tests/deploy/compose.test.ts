/** docker-compose.yml and the Dockerfile: confined, without secrets, naming only what exists, with a health check that works. */
import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { StoreUnavailable } from '@common-ground/server/store/store'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { runServer } from '../rig/running-server.ts'
import { root } from '../source-files.ts'
import { variablesRead } from './variables-read.ts'

interface Service {
  readonly user?: string
  readonly environment: Readonly<Record<string, string>>
  readonly secrets: readonly string[]
  readonly networks: readonly string[]
  readonly volumes?: readonly string[]
  readonly ports?: readonly string[]
  readonly privileged?: boolean
  readonly healthcheck: { readonly test: readonly string[] }
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
}

interface Compose {
  readonly services: Readonly<Record<'server' | 'database', Service>>
  readonly networks: object
  readonly volumes: object
  readonly secrets: Readonly<Record<string, { readonly file: string }>>
}

const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')
const compose: Compose = parse(textOf('docker-compose.yml'), { merge: true })
const services = Object.values(compose.services)
const { server, database } = compose.services

const instructions = textOf('Dockerfile')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .map((line) => line.trim())
/** The arguments of the Dockerfile's last instruction of this name: those of the image. */
const instruction = (name: string): string => {
  const line = instructions.findLast((each) => each.startsWith(`${name} `))
  if (line === undefined) throw new Error(`the Dockerfile has no ${name}`)
  return line.slice(name.length + 1).trim()
}

const isHostPath = (volume: string): boolean => volume.startsWith('.') || volume.startsWith('/')
const sourceOf = (volume: string): string => volume.split(':')[0] ?? ''

describe('docker-compose.yml', () => {
  it('confines both services', () => {
    for (const service of services) {
      expect(service).toMatchObject({
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
        restart: 'unless-stopped',
        pids_limit: expect.any(Number),
        stop_grace_period: expect.any(String),
      })
      expect(service.user).toMatch(/^[1-9]\d*:[1-9]\d*$/)
      expect(service.privileged).toBeUndefined()
    }
    expect(server.user).toBe(instruction('USER'))
  })

  it('publishes the server to this machine only, and the database to nobody', () => {
    expect(server.ports).toEqual(['127.0.0.1:3000:3000'])
    expect(database.ports).toBeUndefined()
    expect(database.networks).toEqual(['back'])
    expect(compose.networks).toMatchObject({ back: { internal: true } })
  })

  it('waits for a healthy database', () => {
    expect(server.depends_on).toEqual({ database: { condition: 'service_healthy' } })
    expect(database.healthcheck.test).toContain('pg_isready')
  })

  it('declares what it uses and uses what it declares', () => {
    const used = (of: (service: Service) => readonly string[]): string[] =>
      [...new Set(services.flatMap(of))].sort()
    expect(used(({ secrets }) => secrets)).toEqual(Object.keys(compose.secrets).sort())
    expect(used(({ networks }) => networks)).toEqual(Object.keys(compose.networks).sort())
    const volumes = used(({ volumes = [] }) => volumes.map(sourceOf))
    expect(volumes.filter((volume) => !isHostPath(volume))).toEqual(Object.keys(compose.volumes))
    for (const path of volumes.filter(isHostPath)) expect(existsSync(join(root, path)), path).toBe(true)
  })

  it('reads every secret from a file that git and the image leave out', () => {
    for (const { environment, secrets } of services) {
      const files = Object.entries(environment).filter(([name]) => name.endsWith('_FILE'))
      expect(files.map(([, path]) => path).sort()).toEqual(
        secrets.map((name) => `/run/secrets/${name}`).sort(),
      )
      for (const [name, value] of Object.entries(environment)) {
        if (/PASSWORD|KEY|SECRET/.test(name)) expect(name).toMatch(/_FILE$/)
        if (name === 'DATABASE_URL') expect(new URL(value).password).toBe('')
      }
    }
    for (const { file } of Object.values(compose.secrets)) expect(file).toMatch(/^\.\/secrets\//)
    expect(textOf('.gitignore')).toMatch(/^secrets\/$/m)
    expect(textOf('.dockerignore')).not.toMatch(/^!.*secrets/m)
  })

  it('sets only variables that the server reads', () => {
    const known = variablesRead()
    expect(Object.keys(server.environment).filter((name) => !known.has(name))).toEqual([])
  })
})

/** How the command ends, given where the server listens. */
const exitCodeOf = (command: readonly string[], port: string): Promise<number> =>
  new Promise((resolve) => {
    const [file = '', ...args] = command
    const child = execFile(file, args, { env: { ...process.env, PORT: port } }, () =>
      resolve(child.exitCode ?? -1),
    )
  })

describe('the health check', () => {
  const composed = server.healthcheck.test.slice(1).map((part) => part.replaceAll('$$', '$'))
  const built: readonly string[] = JSON.parse(instruction('HEALTHCHECK').replace(/^.*?CMD /, ''))

  it('is the same in the image and in docker-compose.yml', () => {
    expect(server.healthcheck.test[0]).toBe('CMD')
    expect(composed).toEqual(built)
  })

  it('says whether the server can save', async () => {
    let storeIsThere = true
    const running = await runServer({
      wrapStore: (store) => ({
        ...store,
        close: () => store.close(),
        ready: async () => {
          if (!storeIsThere) throw new StoreUnavailable('gone')
          await store.ready()
        },
      }),
    })
    const { port } = new URL(running.origin)
    try {
      expect(await exitCodeOf(built, port)).toBe(0)
      storeIsThere = false
      expect(await exitCodeOf(built, port)).toBe(1)
    } finally {
      await running.close()
    }
    expect(await exitCodeOf(built, port)).toBe(1)
  })
})

describe('the image', () => {
  it('listens, stops and starts as docker-compose.yml expects', () => {
    expect(instruction('STOPSIGNAL')).toBe('SIGTERM')
    expect(instruction('ENV')).toMatch(/HOST=0\.0\.0\.0 PORT=3000 /)
    const command: readonly string[] = JSON.parse(instruction('CMD'))
    const { scripts }: { scripts: { start: string } } = JSON.parse(textOf('package.json'))
    expect(scripts.start.split(' && ').at(-1)).toBe(command.join(' '))
    expect(textOf('deploy/common-ground.service')).toMatch(
      new RegExp(`^ExecStart=/usr/bin/${command.join(' ')}$`, 'm'),
    )
  })

  it('carries no compiler: what it installs leaves out what is for development', () => {
    const { packages }: { packages: Record<string, { readonly dev?: true }> } = JSON.parse(
      textOf('package-lock.json'),
    )
    expect(instructions.join(' ')).toContain('npm ci --omit=dev --workspace shared --workspace server')
    for (const name of ['tsx', 'vite', 'esbuild', 'rolldown'])
      expect(packages[`node_modules/${name}`], name).toMatchObject({ dev: true })
  })

  it('is given everything it copies', () => {
    const open = textOf('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1))
    const copied = instructions
      .filter((line) => line.startsWith('COPY ') && !line.includes('--from'))
      .flatMap((line) => line.split(/\s+/).slice(1, -1))
    for (const path of copied) {
      expect(existsSync(join(root, path)), path).toBe(true)
      expect(
        open.some((each) => path === each || path.startsWith(`${each}/`)),
        path,
      ).toBe(true)
    }
  })
})
