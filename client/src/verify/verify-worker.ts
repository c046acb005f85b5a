/** The worker in which a record is checked: in slices, so that it hears between two of them when nobody waits for the answer any more. */
import type { Progress, Verification } from '@common-ground/shared/verify/verification'
import { sizeVerification, verifying } from '@common-ground/shared/verify/verify-record'

/** The newest one counts; one without a file only stops the one before. */
export interface Question {
  readonly run: number
  readonly file?: File
  readonly expectedKey?: string
}

export type Answer = { readonly run: number } & (
  | { readonly progress: Progress }
  | { readonly verification: Verification }
  | { readonly failed: 'unreadable' | 'failed' }
)

/** How long it works before it listens, in ms. */
const listensAfter = 40

let newest = 0

/** What has come in meanwhile is heard before it goes on. */
const listen = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })

const answer = (told: Answer): void => postMessage(told)

const bytesOf = async (run: number, file: File): Promise<Uint8Array | undefined> => {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    answer({ run, failed: 'unreadable' })
    return undefined
  }
}

const check = async (run: number, file: File, expectedKey: string): Promise<void> => {
  // By its size alone, before all of it is in memory.
  const refused = sizeVerification(file.size)
  if (refused) return answer({ run, verification: refused })
  const bytes = await bytesOf(run, file)
  if (!bytes) return
  const slices = verifying(bytes, { expectedKey })
  let since = performance.now()
  while (run === newest) {
    const slice = slices.next()
    if (slice.done) return answer({ run, verification: slice.value })
    if (performance.now() - since < listensAfter) continue
    answer({ run, progress: slice.value })
    await listen()
    since = performance.now()
  }
}

addEventListener('message', ({ data: { run, file, expectedKey = '' } }: MessageEvent<Question>) => {
  newest = run
  if (file) check(run, file, expectedKey).catch(() => answer({ run, failed: 'failed' }))
})
