/** One check at a time, in a worker that is there from the beginning: nothing is asked of any server once the page is open. */
import type { Progress, Verification } from '@common-ground/shared/verify/verification'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Answer, Question } from './verify-worker.ts'

export type Check =
  | { readonly state: 'idle' | 'stopped' }
  | { readonly state: 'running'; readonly file: File; readonly progress?: Progress }
  | { readonly state: 'failed'; readonly because: 'unreadable' | 'failed' | 'not-started' }
  | { readonly state: 'done'; readonly file: File; readonly verification: Verification }

interface Checking {
  readonly check: Check
  readonly begin: (file: File, expectedKey: string) => void
  readonly stop: () => void
}

export const useCheck = (): Checking => {
  const [check, setCheck] = useState<Check>({ state: 'idle' })
  const worker = useRef<Worker>(undefined)
  const newest = useRef<{ readonly run: number; readonly file?: File }>({ run: 0 })
  const broken = useRef(false)
  useEffect(() => {
    const made = new Worker(new URL('./verify-worker.ts', import.meta.url), { type: 'module' })
    made.onmessage = ({ data }: MessageEvent<Answer>) => {
      const { run, file } = newest.current
      if (data.run !== run || !file) return
      if ('progress' in data) setCheck({ state: 'running', file, progress: data.progress })
      else if ('failed' in data) setCheck({ state: 'failed', because: data.failed })
      else setCheck({ state: 'done', file, verification: data.verification })
    }
    made.onerror = (event) => {
      event.preventDefault()
      broken.current = true
      setCheck((now) => (now.state === 'running' ? { state: 'failed', because: 'not-started' } : now))
    }
    worker.current = made
    return () => made.terminate()
  }, [])
  const ask = useCallback((question: Omit<Question, 'run'>) => {
    const run = newest.current.run + 1
    newest.current = { run, ...(question.file ? { file: question.file } : {}) }
    worker.current?.postMessage({ run, ...question } satisfies Question)
  }, [])
  return {
    check,
    begin: (file, expectedKey) => {
      if (broken.current) return setCheck({ state: 'failed', because: 'not-started' })
      setCheck({ state: 'running', file })
      ask({ file, expectedKey })
    },
    stop: () => {
      ask({})
      setCheck({ state: 'stopped' })
    },
  }
}
