/** `npm run replay`: results to standard output, everything on the way to standard error. */
import { replay } from './replay.ts'

process.exitCode = await replay(process.argv.slice(2), {
  say: (line) => console.error(line),
  print: (line) => console.log(line),
})
