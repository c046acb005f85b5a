/** An answer that is being unpacked, and what the room tells meanwhile. */
import { Unpacking } from '@common-ground/client/sync/unpacking'
import type { Opened, OpenMessage } from '@common-ground/shared/wire/messages'
import { expect, it } from 'vitest'

const message: OpenMessage = { space: 'joint', stateVector: new Uint8Array([0]), clientId: 1 }
const opened: Opened = {
  words: new Uint8Array([1]),
  stateVector: new Uint8Array([0]),
  present: [],
  receipt: { position: 0, seq: 0, head: '0'.repeat(64), mac: '0'.repeat(64) },
  wentBack: [],
}

/** Inflates when it is told to. */
const slowly = () => {
  let finish = (_: Uint8Array): void => undefined
  const inflate = () =>
    new Promise<Uint8Array>((resolve) => {
      finish = resolve
    })
  return { inflate, finish: () => finish(new Uint8Array([2])) }
}

it('what is told after an answer waits until that is unpacked and taken', async () => {
  const { inflate, finish } = slowly()
  const unpacking = new Unpacking({ inflate })
  const heard: string[] = []
  unpacking.after(() => heard.push('before'))
  const asked: OpenMessage[] = []
  const opening = unpacking.open(message, async (sent) => {
    asked.push(sent)
    return { ...opened, packed: true }
  })
  await Promise.resolve()
  unpacking.after(() => heard.push('first'))
  unpacking.after(() => heard.push('second'))
  finish()
  expect(await opening).toEqual({ ...opened, packed: true, words: new Uint8Array([2]) })
  expect(heard).toEqual(['before'])
  unpacking.taken()
  expect(heard).toEqual(['before', 'first', 'second'])
  unpacking.after(() => heard.push('after'))
  expect(heard).toHaveLength(4)
  expect(asked).toEqual([{ ...message, unpacks: true }])
})

it('what was told since an answer that does not count is in the next one', async () => {
  const { inflate, finish } = slowly()
  const unpacking = new Unpacking({ inflate })
  const heard: string[] = []
  const opening = unpacking.open(message, async () => ({ ...opened, packed: true }))
  await Promise.resolve()
  unpacking.after(() => heard.push('lost with the connection'))
  unpacking.drop()
  finish()
  await opening
  unpacking.taken()
  expect(heard).toEqual([])
})

it('a client that cannot inflate does not say that it can', async () => {
  const asked: OpenMessage[] = []
  const unpacking = new Unpacking({})
  const answer = await unpacking.open(message, async (sent) => {
    asked.push(sent)
    return opened
  })
  expect(asked).toEqual([message])
  expect(answer).toBe(opened)
})
