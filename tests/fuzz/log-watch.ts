/** Reads the server's log while it is written: errors, and anything of what honest people wrote. */

/** pino's number for `error`. */
const errorLevel = 50

const levelOf = (line: string): number => Number(/^\{"level":(\d+)/.exec(line)?.[1] ?? 0)

export class LogWatch {
  readonly #secrets: RegExp
  /** Lines at error level: nothing hostile may cause one. */
  readonly bugs: string[] = []
  /** Lines with something of people in them. */
  readonly leaks: string[] = []
  /** What is in no line of JSON: what the process itself says. */
  readonly others: string[] = []

  /** `secrets`: what may stand in no line. */
  constructor(secrets: RegExp) {
    this.#secrets = secrets
  }

  readonly hear = (line: string): void => {
    if (!line.startsWith('{')) this.others.push(line)
    if (levelOf(line) >= errorLevel) this.bugs.push(line)
    if (this.#secrets.test(line)) this.leaks.push(line)
  }
}
