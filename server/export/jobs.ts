/**
 * Exports under way and made ones that wait to be fetched: in memory alone, each for whoever asked for it, gone once it was
 * fetched or its time is over.
 */
import type { ExportForm } from '@common-ground/shared/room/export-access'
import { exportLimits } from '@common-ground/shared/room/limits-of-exports'
import type { ExportState, ExportStep } from '@common-ground/shared/wire/exports'

export interface Owner {
  readonly room: string
  readonly participant: string
}

/** Something that is being made: its bytes, or nothing where it could not be. */
export interface Making {
  readonly made: Promise<Uint8Array>
  readonly cancel: () => void
}

type JobState = ExportState | { readonly state: 'failed' }

interface Job {
  readonly owner: Owner
  readonly form: ExportForm
  readonly making: Making
  /** Gives its place back. */
  readonly leave: () => void
  /** Those who wait to hear of something new. */
  readonly waiting: Set<() => void>
  state: JobState
  bytes?: Uint8Array
  /** Takes the time back at which it goes by itself. */
  forgetLater: () => void
}

interface JobNeeds {
  readonly newId: () => string
  readonly schedule: (action: () => void, ms: number) => () => void
  readonly report: (what: string, error: unknown) => void
}

export interface MadeExport {
  readonly form: ExportForm
  readonly bytes: Uint8Array
}

export class Jobs {
  readonly #jobs = new Map<string, Job>()
  readonly #with: JobNeeds

  constructor(needs: JobNeeds) {
    this.#with = needs
  }

  /** Begins one and answers its id. `leave` is called once, when it is gone. */
  begin(
    owner: Owner,
    form: ExportForm,
    leave: () => void,
    make: (tell: (step: ExportStep) => void) => Making,
  ): string {
    const id = this.#with.newId()
    const tell = (step: ExportStep): void => {
      const job = this.#jobs.get(id)
      if (job?.state.state === 'making') this.#say(job, { state: 'making', step })
    }
    const making = make(tell)
    const job: Job = {
      owner,
      form,
      making,
      leave,
      waiting: new Set(),
      state: { state: 'making', step: 'waiting' },
      forgetLater: this.#with.schedule(() => this.#forget(id), exportLimits.makingMs),
    }
    this.#jobs.set(id, job)
    making.made.then(
      (bytes) => this.#settle(id, { state: 'made', bytes: bytes.byteLength }, bytes),
      (error: unknown) => {
        this.#with.report('export-not-made', error)
        this.#settle(id, { state: 'failed' })
      },
    )
    return id
  }

  /**
   * How far one is, as soon as that is another step than `seen`, and after a while in any case; undefined for what is not
   * there, or not theirs.
   */
  async stateOf(owner: Owner, id: string, seen: string | undefined): Promise<JobState | undefined> {
    const job = this.#of(owner, id)
    if (job?.state.state !== 'making' || job.state.step !== seen) return job?.state
    await new Promise<void>((resolve) => {
      const go = (): void => {
        job.waiting.delete(go)
        over()
        resolve()
      }
      const over = this.#with.schedule(go, exportLimits.lookMs)
      job.waiting.add(go)
    })
    return this.#of(owner, id)?.state
  }

  /** The bytes of one that is made: fetched once, and gone. */
  fetch(owner: Owner, id: string): MadeExport | undefined {
    const job = this.#of(owner, id)
    if (!job?.bytes) return undefined
    this.#forget(id)
    return { form: job.form, bytes: job.bytes }
  }

  /** Whether there was one to be given up. */
  giveUp(owner: Owner, id: string): boolean {
    const job = this.#of(owner, id)
    if (job) this.#forget(id)
    return job !== undefined
  }

  close(): void {
    for (const id of [...this.#jobs.keys()]) this.#forget(id)
  }

  #of({ room, participant }: Owner, id: string): Job | undefined {
    const job = this.#jobs.get(id)
    return job && job.owner.room === room && job.owner.participant === participant ? job : undefined
  }

  #say(job: Job, state: JobState): void {
    job.state = state
    for (const go of [...job.waiting]) go()
  }

  #settle(id: string, state: JobState, bytes?: Uint8Array): void {
    const job = this.#jobs.get(id)
    if (!job) return
    job.forgetLater()
    if (bytes) job.bytes = bytes
    this.#say(job, state)
    job.forgetLater = this.#with.schedule(() => this.#forget(id), exportLimits.keptMs)
  }

  #forget(id: string): void {
    const job = this.#jobs.get(id)
    if (!job) return
    this.#jobs.delete(id)
    job.forgetLater()
    job.making.cancel()
    job.leave()
    for (const go of [...job.waiting]) go()
  }
}
