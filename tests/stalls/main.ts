/** Runs `npm run stalls`. */
import { readFileSync } from 'node:fs'
import { run } from './command.ts'

// Whoever reads may stop before the end, as `head` does.
process.stdout.on('error', (failed: NodeJS.ErrnoException) => {
  if (failed.code !== 'EPIPE') throw failed
  process.exit(0)
})

process.exitCode = run(process.argv.slice(2), {
  read: (file) => readFileSync(file),
  print: (line) => console.log(line),
  say: (line) => console.error(line),
})
