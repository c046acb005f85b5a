/** Turns for what is costly to draw: one at a time, when the page has nothing else to do, so that no press waits for all of them. */
import { useEffect, useState } from 'react'

const waiting = new Set<() => void>()
let going = false

/** Not in every browser yet; without it there is at least a task between two turns. */
const whenIdle = (run: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: 300 })
  else setTimeout(run, 30)
}

const next = (): void => {
  const [first] = waiting
  going = first !== undefined
  if (!first) return
  waiting.delete(first)
  first()
  whenIdle(next)
}

/** Whether its turn has come since it was wanted first. It stays. */
export const useTurn = (wanted: boolean): boolean => {
  const [come, setCome] = useState(false)
  useEffect(() => {
    if (!wanted || come) return
    const turn = () => setCome(true)
    waiting.add(turn)
    if (!going) {
      going = true
      whenIdle(next)
    }
    return () => {
      waiting.delete(turn)
    }
  }, [wanted, come])
  return come
}
