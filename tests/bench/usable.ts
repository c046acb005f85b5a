/** How soon a room is usable on a phone: from opening the link to typing in a goal, with a slow processor and a mobile network. */
import type { CDPSession, Page } from 'playwright-core'
import { type Visitor, visit, widths } from '../rig/browser.ts'
import { type FullScene, inFullRoom, pageLetIn } from './full-page.ts'
import { fillRoom } from './full-room.ts'
import { middle, type Plan, type Row, rowsOf } from './row.ts'

/** A room in use: its goals and what hangs on them come with it. */
const inUse = { goals: 12, statements: 20, evidence: 6 }
/** How much slower than this machine's the phone's processor is. */
const slower = 4

interface Network {
  readonly name: string
  /** Mbit/s. */
  readonly down: number
  readonly up: number
  /** ms from a request to the first byte of its answer. */
  readonly latency: number
  /** What usable is to take at most, in seconds. */
  readonly budget?: number
}

const networks: readonly Network[] = [
  { name: '4G (9 Mbit/s, 85 ms)', down: 9, up: 1.5, latency: 85, budget: 2 },
  { name: 'slow 4G (1.6 Mbit/s, 150 ms)', down: 1.6, up: 0.75, latency: 150 },
]

const bytesPerSecond = (megabits: number): number => (megabits * 1e6) / 8

/** Nothing kept, the processor slowed down, HTTP as slow as the network. What a WebSocket carries is not held back. */
const slowedDown = async (page: Page, { down, up, latency }: Network): Promise<CDPSession> => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.clearBrowserCache')
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    downloadThroughput: bytesPerSecond(down),
    uploadThroughput: bytesPerSecond(up),
    latency,
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
  return devtools
}

/** Which goal is typed in. */
type Wanted = 'new' | 'standing'
type Watched = Window & { moments?: { name?: number; room?: number; typing?: number } }

/**
 * Runs in the page from its very beginning, frame by frame: does what a person would who is as quick as can be. `new`
 * presses the button for a goal of one's own side; `standing` begins to write in a goal that stands there. It goes there as
 * text: its parts are methods, since the name of any other function would be kept by something the page has not.
 */
const asSoonAsCanBe = (wanted: string): void => {
  const watched: Watched = window
  const moments: NonNullable<Watched['moments']> = {}
  watched.moments = moments
  let pressed = Number.NEGATIVE_INFINITY
  const person = {
    press(now: number): void {
      const button = document.querySelector<HTMLElement>('button[aria-label="Add a goal for your side"]')
      const card = document.querySelector<HTMLElement>('[data-column="a"] article[data-goal]')
      const target = wanted === 'new' ? button : card
      const taken = document.querySelector('[data-column="a"] textarea, article[data-writing="true"]')
      // Whoever is not heard tries again.
      if (!target || taken || now - pressed < 200) return
      pressed = now
      if (wanted === 'new') target.click()
      else target.focus()
      if (wanted === 'standing')
        target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
    },
    isTyping(): boolean {
      return document.activeElement?.matches(wanted === 'new' ? 'textarea' : '.ProseMirror') ?? false
    },
    look(): void {
      const now = performance.now()
      if (document.querySelector('form input')) moments.name ??= now
      if (document.querySelector('article[data-goal]')) {
        moments.room ??= now
        person.press(now)
        if (person.isTyping()) moments.typing ??= now
      }
      if (moments.typing === undefined) requestAnimationFrame(person.look)
    },
  }
  requestAnimationFrame(person.look)
}

const momentsOf = (page: Page): Promise<NonNullable<Watched['moments']>> =>
  page.evaluate(() => {
    const watched: Watched = window
    return watched.moments ?? {}
  })

/** Asked seldom, so that asking costs the page nothing. */
const untilTyping = async (page: Page): Promise<void> => {
  const typed = (): boolean => {
    const watched: Watched = window
    return watched.moments?.typing !== undefined
  }
  await page.waitForFunction(typed, undefined, { polling: 200 })
}

/** Back with a seat: seconds until the room is seen, and until one types. */
const back = async (
  { context }: Visitor,
  address: string,
  network: Network,
  wanted: Wanted,
): Promise<{ room: number; typing: number }> => {
  const page = await context.newPage()
  await page.addInitScript(asSoonAsCanBe, wanted)
  await slowedDown(page, network)
  await page.goto(address)
  await untilTyping(page)
  const { room = Number.NaN, typing = Number.NaN } = await momentsOf(page)
  await page.close()
  return { room: room / 1_000, typing: typing / 1_000 }
}

/** A guest at the door: seconds until they can write their name. */
const guest = async ({ browser, link }: FullScene, network: Network): Promise<number> => {
  const { context, page } = await visit(browser, { viewport: widths.companion, touch: true })
  await page.addInitScript(asSoonAsCanBe, 'new')
  await slowedDown(page, network)
  await page.goto(link)
  await page.getByLabel('Your name, as the others will see it').waitFor()
  const { name = Number.NaN } = await momentsOf(page)
  await context.close()
  return name / 1_000
}

const onNetwork = async (
  scene: FullScene,
  visitor: Visitor,
  network: Network,
  rounds: number,
): Promise<readonly Row[]> => {
  const address = visitor.page.url()
  const found = {
    door: [] as number[],
    room: [] as number[],
    fresh: [] as number[],
    standing: [] as number[],
  }
  for (let round = 0; round < rounds; round += 1) {
    found.door.push(await guest(scene, network))
    const { room, typing } = await back(visitor, address, network, 'new')
    found.room.push(room)
    found.fresh.push(typing)
    found.standing.push((await back(visitor, address, network, 'standing')).typing)
  }
  const row = (what: string, seconds: readonly number[], budget?: number): readonly Row[] =>
    rowsOf(
      what,
      's',
      { [network.name]: middle(seconds) },
      budget === undefined ? {} : { [network.name]: budget },
    )
  return [
    ...row('a guest at the door can write their name', found.door, network.budget),
    ...row('back with a seat: the room is seen', found.room, network.budget),
    ...row('back with a seat: a new goal can be typed', found.fresh, network.budget),
    ...row('back with a seat: a goal that stands can be typed in', found.standing, network.budget),
  ]
}

export const usableRows = ({ rounds, size }: Plan): Promise<readonly Row[]> =>
  inFullRoom(
    ({ surroundings, table }) => fillRoom(surroundings, table, inUse),
    async (scene) => {
      const page = await pageLetIn(scene, 'Hazel', { viewport: widths.companion, touch: true })
      const visitor: Visitor = { context: page.context(), page, complaints: [], requests: [] }
      const rows: Row[] = []
      for (const network of size === 'whole' ? networks : networks.slice(0, 1))
        rows.push(...(await onNetwork(scene, visitor, network, rounds)))
      return rows
    },
  )
