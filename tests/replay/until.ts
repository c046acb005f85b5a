/** Waiting with an end: for something to hold, by listening to the sessions it depends on, and for an answer. */
import type { Surroundings } from '@common-ground/client/sync/surroundings'
import { Failure } from './failure.ts'
import type { Person } from './table.ts'

/** Far above what a busy machine needs: reaching it means that something never came. */
const patience = 60_000

export const until = (
  { schedule }: Pick<Surroundings, 'schedule'>,
  people: readonly Person[],
  what: string,
  holds: () => boolean,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const stops: (() => void)[] = []
    const stop = () => {
      for (const one of stops.splice(0)) one()
    }
    const look = () => {
      try {
        if (!holds()) return
        stop()
        resolve()
      } catch (error) {
        stop()
        reject(error)
      }
    }
    for (const { session } of people) stops.push(session.subscribe(look))
    stops.push(
      schedule(() => {
        stop()
        reject(new Failure(`waited ${patience / 1000} seconds for ${what}`))
      }, patience),
    )
    look()
  })

/** The answer, or a Failure when it never comes. */
export const within = <T>(
  { schedule }: Pick<Surroundings, 'schedule'>,
  what: string,
  answer: Promise<T>,
): Promise<T> => {
  let cancel = () => {}
  const late = new Promise<never>((_, reject) => {
    cancel = schedule(() => reject(new Failure(`waited ${patience / 1000} seconds for ${what}`)), patience)
  })
  return Promise.race([answer, late]).finally(cancel)
}
