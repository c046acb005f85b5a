/** Takes something out of a room: asks for it, hears how far it is, and fetches it once it is made. Without a screen. */
import type { ExportForm } from '@common-ground/shared/room/export-access'
import { firstReply, type RefusalReply } from '@common-ground/shared/room/refusal'
import {
  type ExportBegun,
  type ExportBody,
  type ExportState,
  type ExportStep,
  exportNames,
} from '@common-ground/shared/wire/exports'
import { type RoomFiles, refusalIn } from './files.ts'

export interface Taking {
  readonly form: ExportForm
  readonly paper?: ExportBody['paper']
  /** Stops it: it is not made any further, and the answer is `stopped`. */
  readonly signal: AbortSignal
  /** Hears of each step as it begins. */
  readonly step: (step: ExportStep) => void
}

export interface TakenOut {
  readonly name: string
  readonly blob: Blob
}

const isReply = (answer: object): answer is RefusalReply => 'refused' in answer

/** The answer, or the refusal it is. */
const readAs = async <Answer>(answer: Response): Promise<Answer | RefusalReply> => {
  const text = await answer.text()
  if (!answer.ok) return refusalIn(text)
  try {
    return JSON.parse(text)
  } catch {
    return refusalIn(text)
  }
}

/** Undefined once it is made. */
const untilMade = async (
  files: RoomFiles,
  made: string,
  { signal, step }: Taking,
): Promise<RefusalReply | undefined> => {
  for (let seen = ''; ; ) {
    const state = await readAs<ExportState>(await files.ask(`${made}?seen=${seen}`, { signal }))
    if (isReply(state)) return state
    if (state.state === 'made') return undefined
    seen = state.step
    step(state.step)
  }
}

const wholeWay = async (
  files: RoomFiles,
  taking: Taking,
  begun: (made: string) => void,
): Promise<TakenOut | RefusalReply> => {
  const { form, paper, signal } = taking
  const body: ExportBody = { form, ...(paper === undefined ? {} : { paper }) }
  const headers = { 'content-type': 'application/json' }
  const asked = await readAs<ExportBegun>(
    await files.ask('/exports', { method: 'POST', headers, body: JSON.stringify(body), signal }),
  )
  if (isReply(asked)) return asked
  const made = `/exports/${asked.export}`
  begun(made)
  const refusal = await untilMade(files, made, taking)
  if (refusal) return refusal
  const file = await files.ask(`${made}/file`, { signal })
  if (!file.ok) return refusalIn(await file.text())
  return { name: exportNames[form], blob: await file.blob() }
}

export const takeOut = async (files: RoomFiles, taking: Taking): Promise<TakenOut | RefusalReply> => {
  let made: string | undefined
  try {
    return await wholeWay(files, taking, (begun) => {
      made = begun
    })
  } catch {
    if (!taking.signal.aborted) return firstReply({ refused: 'unreachable' })
    // Nobody waits for the answer: what cannot be given up now goes by itself.
    if (made !== undefined) void files.ask(made, { method: 'DELETE' }).catch(() => undefined)
    return firstReply({ refused: 'stopped' })
  }
}
