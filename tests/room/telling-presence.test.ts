/** What a connection is told of where people are while its line is busy: the newest of each, once, and nothing after it was hung up on. */
import { EventEmitter } from 'node:events'
import { PresenceTeller } from '@common-ground/server/realtime/telling-presence'
import type { PresenceTold } from '@common-ground/shared/wire/messages'
import { beforeEach, expect, test } from 'vitest'

class Transport extends EventEmitter {
  writable = true
}

class Line extends EventEmitter {
  transport = new Transport()
}

let line: Line
let told: PresenceTold[]
let teller: PresenceTeller

beforeEach(() => {
  line = new Line()
  told = []
  teller = new PresenceTeller({
    conn: line,
    emit: (_, message) => {
      told.push(message)
      line.transport.writable = false
    },
  })
})

const at = (clientId: number, goal: string | null): PresenceTold => ({
  space: 'joint',
  participant: `person-${clientId}`,
  clientId,
  at: goal === null ? null : { goal },
})

test('while the line is busy the newest of each waits, in the order in which it became so', () => {
  teller.tell(at(1, 'one'))
  teller.tell(at(1, 'two'))
  teller.tell(at(2, 'one'))
  teller.tell(at(1, 'three'))
  expect(told).toEqual([at(1, 'one')])
  line.transport.emit('ready')
  expect(told).toEqual([at(1, 'one'), at(2, 'one'), at(1, 'three')])
  line.transport.emit('ready')
  expect(told).toHaveLength(3)
})

test('a busy line is told each time it is ready, also when other things went first', () => {
  for (const goal of ['one', 'two', 'three']) {
    teller.tell(at(1, goal))
    line.transport.emit('ready')
    expect(told.at(-1)).toEqual(at(1, goal))
  }
})

test('who left is gone, whatever waited of them', () => {
  teller.tell(at(1, 'one'))
  teller.tell(at(2, 'one'))
  teller.tell(at(2, null))
  line.transport.emit('ready')
  expect(told).toEqual([at(1, 'one'), at(2, null)])
})

test('what waits goes over the transport the line changes to', () => {
  teller.tell(at(1, 'one'))
  teller.tell(at(1, 'two'))
  line.transport = new Transport()
  line.emit('upgrade')
  expect(told).toEqual([at(1, 'one'), at(1, 'two')])
})

test('whoever is hung up on hears nothing of what waited', () => {
  teller.tell(at(1, 'one'))
  teller.tell(at(1, 'two'))
  teller.stop()
  line.transport.emit('ready')
  expect(told).toEqual([at(1, 'one')])
})
