/** Taking something out of a running room over HTTP, as the page does it. */
import type { ExportForm } from '@common-ground/shared/room/export-access'
import type { Hand } from './hand.ts'

interface Answer {
  readonly status: number
  readonly refused?: string
  readonly export?: string
  readonly state?: string
  readonly step?: string
}

const base = ({ opened: { origin, room } }: Hand): string => `${origin}/api/rooms/${room}/exports`

const headers = ({ seat }: Hand) => ({ authorization: `Bearer ${seat}`, 'content-type': 'application/json' })

export const beginExport = async (hand: Hand, body: object): Promise<Answer> => {
  const answer = await fetch(base(hand), {
    method: 'POST',
    headers: headers(hand),
    body: JSON.stringify(body),
  })
  return { ...JSON.parse(await answer.text()), status: answer.status }
}

export const lookAtExport = async (hand: Hand, id: string, seen = ''): Promise<Answer> => {
  const answer = await fetch(`${base(hand)}/${id}?seen=${seen}`, { headers: headers(hand) })
  return { ...JSON.parse(await answer.text()), status: answer.status }
}

export interface Fetched {
  readonly status: number
  readonly bytes: Uint8Array
  readonly headers: Headers
}

export const fetchExport = async (hand: Hand, id: string): Promise<Fetched> => {
  const answer = await fetch(`${base(hand)}/${id}/file`, { headers: headers(hand) })
  return {
    status: answer.status,
    bytes: new Uint8Array(await answer.arrayBuffer()),
    headers: answer.headers,
  }
}

export const giveUpExport = async (hand: Hand, id: string): Promise<number> => {
  const { authorization } = headers(hand)
  return (await fetch(`${base(hand)}/${id}`, { method: 'DELETE', headers: { authorization } })).status
}

/** Until it is made; the steps it went through. Throws where it could not be. */
export const untilMade = async (hand: Hand, id: string): Promise<readonly string[]> => {
  const steps: string[] = []
  for (;;) {
    const { state, step, refused } = await lookAtExport(hand, id, steps.at(-1))
    if (state === 'made') return steps
    if (state !== 'making' || step === undefined) throw new Error(`the export is ${state ?? refused}`)
    steps.push(step)
  }
}

/** The whole way: the file as whoever asked has it, and its headers. */
export const takeOut = async (hand: Hand, form: ExportForm, paper = 'a4'): Promise<Fetched> => {
  const { export: id, refused } = await beginExport(hand, { form, paper })
  if (id === undefined) throw new Error(`${form}: ${refused}`)
  await untilMade(hand, id)
  return fetchExport(hand, id)
}
