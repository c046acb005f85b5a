/** How much memory a process takes. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** In kilobytes, as the system says it. */
const asked = (pid: number): string | undefined =>
  existsSync('/proc/self/status')
    ? /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })

/** Resident memory in MB; 0 when there is no such process any more. */
export const memoryOf = (pid: number): number => {
  try {
    return Math.round(Number(asked(pid) ?? 0) / 1024)
  } catch {
    return 0
  }
}
