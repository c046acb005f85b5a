/** Somebody's seat on a second device, by the key their browser keeps: for acts no screen of this test makes. */
import type { Page } from 'playwright-core'
import { Hand } from '../rig/hand.ts'

const kept = 'common-ground.seats.'

export const secondDevice = async (origin: string, page: Page): Promise<Hand> => {
  const [room, seats] = await page.evaluate((prefix) => {
    const [key, list] = Object.entries({ ...localStorage }).find(([name]) => name.startsWith(prefix)) ?? []
    return [key?.slice(prefix.length) ?? '', list ?? '[]']
  }, kept)
  const [{ seat }] = JSON.parse(seats)
  const hand = await Hand.connect(
    { origin, room, links: { a: '', b: '', mediator: '', observer: '' } },
    seat,
    '',
  )
  await hand.open()
  return hand
}
