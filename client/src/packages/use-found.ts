/** Three packages at a level, looked for in a worker: the newest question counts, and one that is not wanted any more is dropped. */

import type { PackageTerm } from '@common-ground/shared/acts/packages'
import { ownTerms } from '@common-ground/shared/tradeoffs/own'
import type { OwnChoice } from '@common-ground/shared/tradeoffs/own-choice'
import { useEffect, useState } from 'react'
import type { Answer, Question } from './packages-worker.ts'

export interface FoundPackages {
  readonly packages: readonly (readonly PackageTerm[])[]
  /** How good each is for one's own side, of 100. */
  readonly values: readonly number[]
}

export type Found = FoundPackages | { readonly none: 'no-three' | 'too-many' | 'not-reached' }

interface Answered {
  readonly choice: OwnChoice
  readonly level: number
  readonly found: Found
}

/** How long a level stays as it is before it is looked at, in ms: a thumb on its way asks nothing. */
const restsFor = 150

const foundIn = (answer: Answer, { issues, weight }: OwnChoice): Found => {
  if ('refused' in answer) return { none: answer.refused === 'no-equal-packages' ? 'no-three' : 'too-many' }
  return {
    packages: answer.packages.map((one) =>
      ownTerms(issues, one).map(({ issue, value }) => ({ issue, to: value })),
    ),
    values: answer.totals.map((total) => total / weight),
  }
}

/** Undefined while it is looked for. */
export const useFound = (choice: OwnChoice | undefined, level: number): Found | undefined => {
  const [answered, setAnswered] = useState<Answered>()
  useEffect(() => {
    if (!choice) return
    let worker: Worker | undefined
    const told = (found: Found) => setAnswered({ choice, level, found })
    const ask = () => {
      worker = new Worker(new URL('./packages-worker.ts', import.meta.url), { type: 'module' })
      worker.onmessage = ({ data }: MessageEvent<Answer>) => told(foundIn(data, choice))
      worker.onerror = (event) => {
        event.preventDefault()
        told({ none: 'not-reached' })
      }
      const question: Question = { issues: choice.issues, total: level * choice.weight }
      worker.postMessage(question)
    }
    const timer = setTimeout(ask, restsFor)
    return () => {
      clearTimeout(timer)
      worker?.terminate()
    }
  }, [choice, level])
  return answered?.choice === choice && answered?.level === level ? answered.found : undefined
}
