/** The coach of a page: which fields it reads along in, when it has them reviewed, and what it underlines in them. */
import type { Finding, ReviewOptions } from '@common-ground/shared/wording/finding'
import { type CoachMemory, spokenOf } from './coach-memory.ts'
import { coachedFields } from './coached.ts'
import { type CoachedText, liveTexts, type Mark } from './coached-text.ts'
import { PlainCoached } from './plain-coached.ts'
import type { Reviewer } from './reviewer.ts'

/** In ms after the last key: while a word is being typed nothing moves. */
const pause = 300

interface Reading {
  readonly field: CoachedText
  timer: ReturnType<typeof setTimeout> | undefined
  spokenOf: number | undefined
}

const textAt = (element: Element): CoachedText | undefined =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
    ? new PlainCoached(element)
    : liveTexts.get(element)

const same = (one: Finding, other: Finding): boolean =>
  one.rule === other.rule && one.start === other.start && one.end === other.end

export interface CoachSetting {
  readonly options: ReviewOptions
  readonly memory: CoachMemory
}

export class Coach {
  readonly #reviewer: Reviewer
  readonly #readings = new Map<Element, Reading>()
  readonly #listeners = new Set<(field: CoachedText) => void>()
  #setting: CoachSetting
  #lastMark = 0

  constructor(reviewer: Reviewer, setting: CoachSetting) {
    this.#reviewer = reviewer
    this.#setting = setting
  }

  /** Reads along wherever the keyboard is and was. */
  begin(): () => void {
    const onFocus = ({ target }: FocusEvent) => this.#attend(target)
    this.#attend(document.activeElement)
    document.addEventListener('focusin', onFocus)
    return () => {
      document.removeEventListener('focusin', onFocus)
      for (const reading of this.#readings.values()) this.#leave(reading)
    }
  }

  set(setting: CoachSetting): void {
    this.#setting = setting
    for (const reading of this.#readings.values()) void this.#review(reading)
  }

  /** The field at or around a place in the page, if the coach reads along in it. */
  fieldAt(target: EventTarget | null): CoachedText | undefined {
    const element = target instanceof Element ? target.closest(coachedFields) : null
    return element ? this.#readings.get(element)?.field : undefined
  }

  /** Has the text reviewed as it is at this moment. */
  async now(field: CoachedText): Promise<readonly Mark[]> {
    const reading = this.#readings.get(field.element)
    if (reading) await this.#review(reading)
    return field.marks()
  }

  /** One mark of a field stands out, or none. */
  speakOf(field: CoachedText, mark: number | undefined): void {
    const reading = this.#readings.get(field.element)
    if (!reading || reading.spokenOf === mark) return
    reading.spokenOf = mark
    field.draw(field.marks(), mark)
  }

  /** Marks of a field have moved, come or gone. */
  onMarks(listener: (field: CoachedText) => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  #attend(target: EventTarget | null): void {
    for (const reading of this.#readings.values())
      if (!reading.field.element.isConnected) this.#leave(reading)
    const element = target instanceof Element ? target.closest(coachedFields) : null
    if (!element || this.#readings.has(element)) return
    const field = textAt(element)
    if (!field) return
    const reading: Reading = { field, timer: undefined, spokenOf: undefined }
    this.#readings.set(element, reading)
    field.onChange(() => {
      this.#soon(reading)
      this.#tell(field)
    })
    void this.#review(reading)
  }

  #leave({ field, timer }: Reading): void {
    clearTimeout(timer)
    field.draw([], undefined)
    field.leave()
    this.#readings.delete(field.element)
    this.#tell(field)
  }

  #soon(reading: Reading): void {
    clearTimeout(reading.timer)
    reading.timer = setTimeout(() => void this.#review(reading), pause)
  }

  async #review(reading: Reading): Promise<void> {
    const { field } = reading
    clearTimeout(reading.timer)
    const { memory, options } = this.#setting
    if (!memory.on || !memory.works) return this.#show(reading, [])
    if (field.composing()) return this.#soon(reading)
    const text = field.read()
    const findings = await new Promise<readonly Finding[]>((answered) => {
      this.#reviewer.ask(field, { text, options: { ...options, muted: memory.muted }, answered })
    })
    // An answer to an older text, or from before something was to be left alone: another review is on its way.
    if (field.read() !== text || this.#setting.memory.on !== true) return
    if (field.composing()) return this.#soon(reading)
    this.#show(reading, spokenOf(this.#setting.memory, text, findings))
  }

  #show(reading: Reading, findings: readonly Finding[]): void {
    const { field } = reading
    const before = field.marks()
    const marks = findings.map((finding): Mark => {
      const known = before.find((mark) => same(mark, finding))
      if (!known) this.#lastMark += 1
      return { ...finding, id: known?.id ?? this.#lastMark }
    })
    field.draw(marks, reading.spokenOf)
    this.#tell(field)
  }

  #tell(field: CoachedText): void {
    for (const listener of this.#listeners) listener(field)
  }
}
