/** How the tests run: no real time, no retries; journeys with sockets and browsers get longer. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    testTimeout: 40_000,
    hookTimeout: 60_000,
    // What is waited for comes when it comes: the machine may be busy with another file.
    expect: { poll: { timeout: 20_000 } },
    // Real servers, stores and browsers share two cores: more at once would only measure each other.
    maxWorkers: 2,
    pool: 'forks',
  },
})
