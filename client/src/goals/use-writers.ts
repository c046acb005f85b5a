/** Who else is writing in which card. A card's list keeps its identity while its people stay the same. */
import { useMemo, useRef } from 'react'
import { usePresence, useSession } from '../sync/hooks.ts'
import type { Writer } from '../ui/writers-tag.tsx'

export type Writers = ReadonlyMap<string, readonly Writer[]>

const samePeople = (one: readonly Writer[], other: readonly Writer[] | undefined): boolean =>
  one.length === other?.length &&
  one.every(({ participant }, index) => participant === other[index]?.participant)

export const useWriters = (): Writers => {
  const here = usePresence()
  const you = useSession().you.id
  const before = useRef<Writers>(new Map())
  return useMemo(() => {
    const writers = new Map<string, readonly Writer[]>()
    for (const { participant, name, standing, at } of here) {
      if (participant === you || at.goal === undefined) continue
      const others = writers.get(at.goal) ?? []
      // One person may write from two tabs.
      if (others.some((other) => other.participant === participant)) continue
      writers.set(at.goal, [...others, { participant, name, standing }])
    }
    for (const [goal, people] of writers) {
      const known = before.current.get(goal)
      if (known && samePeople(people, known)) writers.set(goal, known)
    }
    before.current = writers
    return writers
  }, [here, you])
}
