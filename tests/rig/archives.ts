/** Asking for an archive by hand, with any key and any address. */
import { declareDocument } from '@common-ground/shared/documents/declare'
import * as Y from 'yjs'
import type { Reply } from './hand.ts'

export interface Archive extends Reply {
  readonly bytes: Uint8Array
  readonly doc: Y.Doc
}

/** `room`: the address of the room's API. */
export const archiveOf = async (
  room: string,
  seat: string | undefined,
  space: string,
  opening: number | string = 1,
): Promise<Archive> => {
  const headers = seat === undefined ? {} : { authorization: `Bearer ${seat}` }
  const answer = await fetch(`${room}/archives/${opening}/${space}`, { headers })
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const doc = declareDocument(space === 'joint' ? 'joint' : 'caucus-a', new Y.Doc())
  if (answer.status === 200) Y.applyUpdate(doc, bytes)
  return { status: answer.status, text: Buffer.from(bytes).toString(), bytes, doc }
}

export const refusedWith = ({ status, text }: Reply): string =>
  status === 200 ? 'nothing' : JSON.parse(text).refused
