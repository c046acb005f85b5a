/**
 * One crash trial: two people write at full speed, a third watches; the server is killed in the middle, started again, and
 * a fresh client looks for everything anyone was shown. Seen means: told by the server, or recorded by its answer.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addGoal, readGoals, typeAtEnd } from '@common-ground/shared/documents/goals'
import { checkChain } from '@common-ground/shared/ledger/chain'
import { Hand, openRoom } from '../rig/hand.ts'
import { startServer } from '../rig/server-process.ts'

export interface TrialResult {
  readonly seenWords: number
  readonly seenActs: number
  readonly lostWords: number
  readonly lostActs: number
  readonly brokenChains: number
}

/** Markers typed into one card before the next is begun: well inside the limit of a card. */
const markersPerCard = 100

const goalId = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`

/** Types marker after marker until the connection is gone; answers which ones the server said are recorded. */
const typeOn = async (hand: Hand, recorded: Set<string>): Promise<void> => {
  for (let number = 0; ; number += 1) {
    const card = goalId(Math.floor(number / markersPerCard))
    const marker = `<w${number}>`
    const answer = await hand.words((doc) => {
      if (number % markersPerCard === 0) addGoal(doc, card, 'a', marker)
      else typeAtEnd(doc, card, marker)
    })
    if (answer.closed) return
    if (answer.words === 'recorded') recorded.add(marker)
  }
}

/** Posts statement after statement until the connection is gone. */
const speakOn = async (hand: Hand, recorded: Set<string>): Promise<void> => {
  for (let number = 0; ; number += 1) {
    const text = `<s${number}>`
    const answer = await hand.act({ type: 'post-statement', text })
    if (answer.closed) return
    if (answer.seq !== undefined) recorded.add(text)
  }
}

const wordsIn = (hand: Hand): Set<string> =>
  new Set(readGoals(hand.doc).flatMap(({ text }) => text.match(/<w\d+>/g) ?? []))

const actsIn = (hand: Hand): Set<string> =>
  new Set(hand.entries().flatMap(({ act }) => (act.type === 'post-statement' ? [act.text] : [])))

const missing = (seen: ReadonlySet<string>, kept: ReadonlySet<string>): number =>
  [...seen].filter((marker) => !kept.has(marker)).length

/** `sights`: how many messages the watcher is told before the server is killed. */
export const crashTrial = async (sights: number): Promise<TrialResult> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'common-ground-crash-'))
  try {
    const server = await startServer(dataDir)
    const room = await openRoom(server.origin)
    const ana = await Hand.enter(room, 'a', 'Ana')
    const ben = await Hand.enter(room, 'b', 'Ben')
    const watcher = await Hand.enter(room, 'mediator', 'Mo')
    const seenWords = new Set<string>()
    const seenActs = new Set<string>()
    const writing = [typeOn(ana, seenWords), speakOn(ben, seenActs)]
    await watcher.until(() => watcher.told.length >= sights)
    await server.kill()
    await Promise.all(writing)
    for (const marker of wordsIn(watcher)) seenWords.add(marker)
    for (const marker of actsIn(watcher)) seenActs.add(marker)

    const again = await startServer(dataDir)
    const fresh = await Hand.connect({ ...room, origin: again.origin }, watcher.seat, watcher.participant)
    await fresh.open()
    const result = {
      seenWords: seenWords.size,
      seenActs: seenActs.size,
      lostWords: missing(seenWords, wordsIn(fresh)),
      lostActs: missing(seenActs, actsIn(fresh)),
      brokenChains: checkChain(fresh.entries()).whole ? 0 : 1,
    }
    fresh.leave()
    await again.kill()
    return result
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}
