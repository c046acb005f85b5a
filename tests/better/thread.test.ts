/** The thread that searches: one search after another, cancelled by ending it, and never waited for in vain. */
import { ThreadSearcher } from '@common-ground/server/search/thread-searcher'
import { lookThrough } from '@common-ground/shared/better/looks'
import { afterEach, describe, expect, it } from 'vitest'
import { taskOf } from './tasks.ts'

const threads: ThreadSearcher[] = []
const searcher = (thread?: string): ThreadSearcher => {
  const made = new ThreadSearcher(
    thread === undefined ? undefined : new URL(`data:text/javascript,${thread}`),
  )
  threads.push(made)
  return made
}
afterEach(() => Promise.all(threads.splice(0).map((thread) => thread.close())))

describe('a search in the thread', { timeout: 60_000 }, () => {
  it('finds what the same search finds here, forty issues of forty options too, one after another', async () => {
    const thread = searcher()
    const tasks = [taskOf(4, 3), taskOf(40, 40), taskOf(12, 10)]
    expect(tasks.map((task) => lookThrough(task, 'seed').length)).toEqual([3, 3, 3])
    const found = await Promise.all(tasks.map((task) => thread.search(task, 'seed').found))
    expect(found).toEqual(tasks.map((task) => lookThrough(task, 'seed')))
  })

  it('that is cancelled is ended, and the next one begins', async () => {
    const thread = searcher()
    let heard = false
    const first = thread.search(taskOf(40, 40), 'seed')
    void first.found.then(() => {
      heard = true
    })
    const waiting = thread.search(taskOf(4, 3), 'never')
    const next = thread.search(taskOf(4, 3), 'seed')
    waiting.cancel()
    first.cancel()
    first.cancel()
    expect(await next.found).toEqual(lookThrough(taskOf(4, 3), 'seed'))
    expect(heard).toBe(false)
  })

  it('whose thread breaks or ends by itself is rejected, and the next one has a new thread', async () => {
    for (const code of ['throw new Error("broken")', 'process.exit(3)']) {
      const thread = searcher(code)
      await expect(thread.search(taskOf(4, 3), 'seed').found).rejects.toThrow()
      await expect(thread.search(taskOf(4, 3), 'seed').found).rejects.toThrow()
    }
  })

  it('is not heard of any more once the server closes', async () => {
    const thread = searcher()
    let heard = false
    void thread.search(taskOf(40, 40), 'seed').found.finally(() => {
      heard = true
    })
    await thread.close()
    void thread.search(taskOf(4, 3), 'seed').found.finally(() => {
      heard = true
    })
    await new Promise((resolve) => setImmediate(resolve))
    expect(heard).toBe(false)
  })
})
