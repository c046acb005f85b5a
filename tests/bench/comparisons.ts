/** What is compared with the peers, and what our share is to be (docs/performance.md). */
import type { Comparison } from './peers.ts'

const kB = 1_000
const mB = 1_000_000

/** Edits of one person, and the server ended by kill -9 in the middle of them: so many trials, counted together. */
const killed = (perSecond: number, trials: number) =>
  ({
    scenario: 'durability',
    figures: [
      { at: 'seen', figure: 'edits seen', unit: '' },
      { at: 'lost', figure: 'lost at kill -9', unit: '', budget: [0, 0] },
    ],
    without: ['raw-ws', 'raw-sio-lean', 'y-websocket'],
    more: ['--rate', `${perSecond}`],
    trials,
  }) as const satisfies Comparison

export const comparisons = {
  cpu: {
    scenario: 'throughput',
    figures: [
      { at: 'fixed.0.cpuUs', figure: 'CPU at 500/s', unit: 'us' },
      { at: 'fixed.1.cpuUs', figure: 'at 2,000/s', unit: 'us', budget: [3, 2.5] },
      { at: 'cpuUsAtPeak', figure: 'at its peak', unit: 'us', budget: [2.5, 2.2] },
      { at: 'max', figure: 'most', unit: '/s' },
    ],
  },
  latency: {
    scenario: 'latency',
    figures: [
      { at: 'one.p50', figure: '1 room p50', unit: 'ms', budget: [2, 1.5] },
      { at: 'one.p99', figure: 'p99', unit: 'ms' },
      { at: 'r300.p50', figure: '300 rooms p50', unit: 'ms' },
      { at: 'r300.p99', figure: '300 rooms p99', unit: 'ms', budget: [3, 1.8] },
      { at: 'r300.cpuUs', figure: '300 rooms CPU', unit: 'us' },
    ],
    more: ['--parts', 'one,r300'],
  },
  bytes: {
    scenario: 'wire',
    figures: [
      { at: 'up', figure: 'sender up', unit: 'bytes' },
      { at: 'senderDown', figure: 'sender down', unit: 'bytes' },
      { at: 'receiverDown', figure: 'receiver down', unit: 'bytes' },
      { at: 'total', figure: 'all directions', unit: 'bytes', budget: [1.2, 1.2] },
    ],
  },
  memory: {
    scenario: 'memory',
    figures: [
      { at: 'idle.perRoom', figure: 'idle room of 3', unit: 'kB', per: kB, budget: [2.5, 2.5] },
      { at: 'docs.perDoc', figure: 'document of 141 kB at rest', unit: 'MB', per: mB },
    ],
  },
  join: {
    scenario: 'join',
    figures: [
      { at: 'real.bytesDown', figure: '141 kB', unit: 'bytes' },
      { at: 'real.ms', figure: '141 kB', unit: 'ms' },
      { at: 'real.cpuMs', figure: '141 kB server CPU', unit: 'ms' },
      { at: 'hist.bytesDown', figure: '50,000 edits', unit: 'bytes' },
      { at: 'hist.ms', figure: '50,000 edits', unit: 'ms' },
      { at: 'cold.real.ms', figure: '141 kB after a restart', unit: 'ms' },
      { at: 'cold.hist.ms', figure: '50,000 edits after a restart', unit: 'ms' },
    ],
    without: ['raw-ws', 'raw-sio-lean'],
  },
  loss: killed(50, 10),
  'loss-fast': killed(500, 4),
} as const satisfies Record<string, Comparison>
