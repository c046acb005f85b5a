/** Runs the clients' own code some thousand times before anything is measured: what is not compiled yet would be most of a small edit's way. */
import * as Y from 'yjs'
import { Bridge } from './bridge.ts'

const edits = 3_000
const letters = (number: number): string => `~#${number.toString(16).padStart(6, '0')}`

/** Two documents of the benchmark with a room's between them, and no server. */
export const warmUp = (layBoard: (doc: Y.Doc) => void): void => {
  const docs = [new Y.Doc(), new Y.Doc()]
  const board = new Y.Doc()
  layBoard(board)
  const fromRoom = {}
  const bridges: readonly Bridge[] = docs.map(
    (bench, at) => new Bridge({ bench, fromRoom, toRoom: (update) => bridges[1 - at]?.told(update) }),
  )
  for (const bridge of bridges) bridge.opened(Y.encodeStateAsUpdateV2(board))
  for (let edit = 0; edit < edits; edit += 1) {
    const doc = docs[edit % 2]
    const note = doc?.getText('note')
    if (edit % 4 < 2) doc?.getMap('cards').set(`card-${edit % 30}`, letters(edit))
    else if (note && note.length < 1_600) note.insert((edit * 7) % (note.length + 1), letters(edit))
    else note?.delete(0, 800)
  }
}
