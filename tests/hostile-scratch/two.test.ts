import { expect, it } from 'vitest'
import { ClientIds } from '@common-ground/server/room/client-ids'
import { Gate } from '@common-ground/server/room/gate'
import { declareDocument } from '@common-ground/shared/documents/declare'
import { typeNotes, notesOf } from '@common-ground/shared/documents/notes'
import * as Y from 'yjs'
import { forge, type Struct } from '../rig/forge.ts'

const ben = { id: 'b', standing: 'b', name: 'Ben' } as const
it('tombstones in own notes', () => {
  const live = declareDocument('side-b', new Y.Doc())
  const gate = new Gate('side-b', live, 0, new ClientIds(new Map(), new Map(), 1), 1)
  const doc = declareDocument('side-b', new Y.Doc())
  typeNotes(doc, 'x')
  const send = (u: Uint8Array) => {
    const v = gate.judge(u, ben)
    if (v === undefined) return 'nothing'
    if ('refused' in v) { gate.mend([]); return v.refused }
    Y.applyUpdate(live, v.update); return 'ok'
  }
  console.log(send(Y.encodeStateAsUpdate(doc)))
  const p = notesOf(doc).get(0) as Y.XmlElement; const t = p.get(0) as Y.XmlText
  const letter = t._start!.id
  // dead letters, each right of the first letter: they never merge
  let clock = 0; let bytes = 0; let worst = 0
  const t0 = performance.now()
  const heap0 = process.memoryUsage().heapUsed
  const verdicts = new Map<string, number>()
  for (let i = 0; i < 120; i++) {
    const structs: Struct[] = Array.from({ length: 4900 }, (_, k) => ({ holds: 'deleted', origin: { client: letter.client, clock: letter.clock }, ...(clock + k > 0 ? { right: { client: 777, clock: clock + k - 1 } } : {}) }))
    const u = forge([{ client: 777, clock, structs }]); clock += 4900; bytes += u.length
    const s = performance.now(); const v = send(u); worst = Math.max(worst, performance.now() - s)
    verdicts.set(v, (verdicts.get(v) ?? 0) + 1)
    if (v !== 'ok') break
  }
  globalThis.gc?.()
  console.log('structs', clock, 'bytes', bytes, 'ms', performance.now() - t0, 'worst', worst, [...verdicts], 'heapMB', (process.memoryUsage().heapUsed - heap0) / 1e6, gate.bytes)
  console.log('store structs', live.store.clients.get(777)?.length)
  let s = performance.now(); const snap = Y.encodeStateAsUpdate(live); console.log('encode', performance.now() - s, snap.length)
  s = performance.now(); console.log(send(forge([{ client: 900, structs: [{ holds: 'characters', text: 'x', root: 'notes', key: 'q' }] }]))); console.log('refusal', performance.now() - s)
  s = performance.now(); console.log(send(forge([{ client: 900, structs: [{ holds: 'characters', text: 'x', root: 'notes', key: 'q' }] }]))); console.log('refusal+rebuild', performance.now() - s)
  s = performance.now(); typeNotes(doc, 'y'); console.log(send(Y.encodeStateAsUpdate(doc)), 'small update', performance.now() - s)
}, 300_000)
