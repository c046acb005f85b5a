/** A copied table of listeners hears what the first one would have heard, and nothing else. */
import { EventEmitter } from 'node:events'
import { copyTable } from '@common-ground/server/realtime/lean-listeners'
import { beforeEach, expect, it } from 'vitest'

let emitter: EventEmitter
let heard: string[]

beforeEach(() => {
  emitter = new EventEmitter()
  heard = []
  emitter.on('said', () => heard.push('first'))
  emitter.once('said', () => heard.push('once'))
  emitter.on('closed', () => heard.push('closed'))
  copyTable(emitter)
})

it('all listeners hear, in their order, those for once only once', () => {
  emitter.emit('said')
  emitter.emit('said')
  emitter.emit('closed')
  expect(heard).toEqual(['first', 'once', 'first', 'closed'])
})

it('listeners come and go as before', () => {
  const late = (): void => void heard.push('late')
  emitter.on('said', late)
  emitter.emit('said')
  emitter.off('said', late)
  emitter.removeAllListeners('closed')
  emitter.emit('said')
  expect(heard).toEqual(['first', 'once', 'late', 'first'])
  expect(emitter.emit('closed')).toBe(false)
})

it.each(['constructor', 'toString', 'hasOwnProperty'])('[R9] nobody listens to %s', (event) => {
  expect(emitter.emit(event)).toBe(false)
})
