/** The coach in a plain field: underlines over it, and rewrites that go in as if they were typed, so that undo knows them. */
import { type CoachedText, type Mark, selectedIn } from './coached-text.ts'
import { PlainCopy, type PlainElement } from './plain-copy.ts'
import { shifted } from './shifted.ts'

/** As typing would do it: the browser keeps its own undo. Where it has no such command, the field is told of the change. */
const typeInto = (field: PlainElement, start: number, end: number, words: string): void => {
  field.setSelectionRange(start, end)
  if (document.execCommand('insertText', false, words)) return
  field.setRangeText(words, start, end, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: words }))
}

/** In UTF-16 code units. */
const long = 4_000

export class PlainCoached implements CoachedText {
  readonly element: PlainElement
  readonly #copy: PlainCopy
  readonly #listeners = new Set<() => void>()
  readonly #end: () => void
  #text: string
  #composing = false
  #marks: readonly Mark[] = []
  #spokenOf: number | undefined

  constructor(element: PlainElement) {
    this.element = element
    this.#text = element.value
    this.#copy = new PlainCopy(element)
    this.#end = this.#watch()
  }

  read = (): string => this.element.value

  caret = (): number => this.element.selectionStart ?? 0

  composing = (): boolean => this.#composing

  marks = (): readonly Mark[] => this.#marks

  draw(marks: readonly Mark[], spokenOf: number | undefined): void {
    this.#marks = marks
    this.#spokenOf = spokenOf
    this.#copy.draw(marks, spokenOf)
  }

  boxes = (mark: Mark): readonly DOMRect[] => this.#copy.boxes(mark)

  reveal(mark: Mark): void {
    this.#copy.reveal(mark)
  }

  replace(mark: Mark, rewrite: string, editing: boolean): boolean {
    if (this.element.readOnly || this.element.disabled) return false
    this.focus()
    typeInto(this.element, mark.start, mark.end, rewrite)
    const [first, last] = selectedIn(rewrite, editing)
    this.element.setSelectionRange(mark.start + first, mark.start + last)
    return true
  }

  focus(): void {
    this.element.focus({ preventScroll: true })
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  leave(): void {
    this.#end()
    this.#listeners.clear()
    this.#copy.remove()
  }

  #look = (): void => {
    const { value } = this.element
    if (value === this.#text) return
    const marks = shifted(this.#marks, this.#text, value)
    if (value.length <= long) this.draw(marks, this.#spokenOf)
    else {
      // To lay out a long copy takes longer than a key may: its lines come back when the typing rests.
      this.#marks = marks
      this.#copy.remove()
    }
    this.#text = value
    for (const listener of this.#listeners) listener()
  }

  #watch(): () => void {
    const { element } = this
    const ended = new AbortController()
    const hear = (names: readonly string[], listener: () => void, on: EventTarget = element) => {
      for (const name of names) on.addEventListener(name, listener, { signal: ended.signal })
    }
    hear(['input'], this.#look)
    hear(['input', 'keyup', 'pointerup', 'blur', 'focus'], () => this.#copy.scroll())
    hear(['scroll'], () => this.#copy.follows(this.#marks, this.#spokenOf))
    hear(['compositionstart'], () => {
      this.#composing = true
    })
    hear(['compositionend', 'blur'], () => {
      this.#composing = false
    })
    const again = () => this.#copy.draw(this.#marks, this.#spokenOf)
    hear(['loadingdone'], again, document.fonts)
    // What the page itself puts into the field, or clears away when it was sent, comes with no event: React notes it in
    // the element's own content or attribute.
    const written = new MutationObserver(this.#look)
    written.observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['value'],
    })
    const resized = new ResizeObserver(again)
    resized.observe(element)
    return () => {
      ended.abort()
      written.disconnect()
      resized.disconnect()
    }
  }
}
