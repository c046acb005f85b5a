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
import { refusalIn } from './files.ts'
import type { Surroundings } from './surroundings.ts'

export interface ExportAddress {
  readonly room: string
  /** The key of one's own seat. */
  readonly seat: string
}

export interface Asked {
  readonly form: ExportForm
  readonly paper?: ExportBody['paper']
  readonly signal: AbortSignal
  readonly step: (step: ExportStep) => void
}

export interface TakenOut {
  readonly name: string
  readonly blob: Blob
}

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

const isReply = (answer: object): answer is RefusalReply => 'refused' in answer

/** Given up, it is not made any further. `stopped` is the answer then. */
export const takeOut = async (
  { origin, fetch }: Pick<Surroundings, 'origin' | 'fetch'>,
  { room, seat }: ExportAddress,
  { form, paper, signal, step }: Asked,
): Promise<TakenOut | RefusalReply> => {
  const path = `${origin}/api/rooms/${room}/exports`
  const authorization = `Bearer ${seat}`
  let begun: string | undefined
  try {
    const body: ExportBody = { form, ...(paper === undefined ? {} : { paper }) }
    const asked = await readAs<ExportBegun>(
      await fetch(path, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal,
      }),
    )
    if (isReply(asked)) return asked
    begun = `${path}/${asked.export}`
    for (let seen = ''; ; ) {
      const state = await readAs<ExportState>(
        await fetch(`${begun}?seen=${seen}`, { headers: { authorization }, signal }),
      )
      if (isReply(state)) return state
      if (state.state === 'made') break
      seen = state.step
      step(state.step)
    }
    const file = await fetch(`${begun}/file`, { headers: { authorization }, signal })
    if (!file.ok) return refusalIn(await file.text())
    return { name: exportNames[form], blob: await file.blob() }
  } catch {
    if (!signal.aborted) return firstReply({ refused: 'unreachable' })
    // Nobody waits for the answer: what is not given up goes by itself.
    if (begun !== undefined)
      void fetch(begun, { method: 'DELETE', headers: { authorization } }).catch(() => undefined)
    return firstReply({ refused: 'stopped' })
  }
}
