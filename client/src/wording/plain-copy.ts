/** A copy of a plain field's text, laid exactly over the field and never seen: a browser does not tell where a field's words stand. */
import type { Mark } from './coached-text.ts'
import styles from './underline.module.css'

export type PlainElement = HTMLTextAreaElement | HTMLInputElement

/** All that decides where a line breaks and where a letter stands. */
const taken = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'unicode-bidi',
  'word-break',
  'word-spacing',
] as const

/** So many marks are all drawn, wherever they stand. */
const few = 24

const isMultiline = (field: PlainElement): boolean => field instanceof HTMLTextAreaElement

/** A browser puts the one line of an input in the middle of its height. */
const lineHeight = (field: PlainElement, style: CSSStyleDeclaration): string =>
  isMultiline(field)
    ? style.lineHeight
    : `${field.clientHeight - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom)}px`

const within = (box: DOMRect, frame: DOMRect): boolean =>
  box.width > 0 &&
  box.bottom > frame.top &&
  box.top < frame.bottom &&
  box.right > frame.left &&
  box.left < frame.right

export class PlainCopy {
  readonly #field: PlainElement
  readonly #copy = document.createElement('div')
  readonly #text = document.createTextNode('')

  constructor(field: PlainElement) {
    this.#field = field
    this.#copy.className = styles.copy ?? ''
    this.#copy.ariaHidden = 'true'
    // With one of its own its text has no say in a direction that is found automatically around it.
    this.#copy.dir = 'ltr'
  }

  draw(marks: readonly Mark[], spokenOf: number | undefined): void {
    if (marks.length === 0) {
      this.#copy.remove()
      return
    }
    this.#fit()
    const frame = this.#copy.getBoundingClientRect()
    const { scrollLeft, scrollTop } = this.#copy
    const at = (box: DOMRect) => ({
      left: box.left - frame.left + scrollLeft,
      top: box.top - frame.top + scrollTop,
    })
    const drawn = this.#near(marks, frame).flatMap((mark) =>
      this.#rects(mark).flatMap((box) => {
        const { left, top } = at(box)
        const line = document.createElement('span')
        line.className = styles.line ?? ''
        line.dataset.finding = String(mark.id)
        Object.assign(line.style, {
          left: `${left}px`,
          top: `${top + box.height - 1}px`,
          width: `${box.width}px`,
        })
        if (mark.id !== spokenOf) return [line]
        const ground = document.createElement('span')
        ground.className = styles.ground ?? ''
        Object.assign(ground.style, {
          left: `${left}px`,
          top: `${top}px`,
          width: `${box.width}px`,
          height: `${box.height}px`,
        })
        return [ground, line]
      }),
    )
    this.#copy.replaceChildren(this.#text, ...drawn)
    this.scroll()
  }

  /** Where the copy follows the field once more when it has scrolled: lines are drawn only near what is shown. */
  follows(marks: readonly Mark[], spokenOf: number | undefined): void {
    if (marks.length > few) this.draw(marks, spokenOf)
    else this.scroll()
  }

  /** In the window, and no further than the field shows them. */
  boxes(mark: Mark): readonly DOMRect[] {
    if (!this.#copy.isConnected) return []
    const frame = this.#copy.getBoundingClientRect()
    return this.#rects(mark).filter((box) => within(box, frame))
  }

  /** Scrolls the field, and what the field is in, until the words can be seen. */
  reveal(mark: Mark): void {
    const [box] = this.#rects(mark)
    if (!box) return
    const frame = this.#copy.getBoundingClientRect()
    if (!within(box, frame))
      this.#field.scrollTop = box.top - frame.top + this.#copy.scrollTop - frame.height / 2
    this.scroll()
    this.#copy.querySelector(`[data-finding="${mark.id}"]`)?.scrollIntoView({ block: 'nearest' })
    // The copy goes where the field is, and nowhere by itself.
    this.scroll()
  }

  scroll(): void {
    this.#copy.scrollTop = this.#field.scrollTop
    this.#copy.scrollLeft = this.#field.scrollLeft
  }

  remove(): void {
    this.#copy.remove()
  }

  /** Of many marks those within a height of what the field shows: they are in the order of the text, and it runs down. */
  #near(marks: readonly Mark[], frame: DOMRect): readonly Mark[] {
    if (marks.length <= few) return marks
    const below = (mark: Mark, line: number): boolean => (this.#rects(mark)[0]?.top ?? 0) > line
    const firstBelow = (line: number): number => {
      let [low, high] = [0, marks.length]
      while (low < high) {
        const middle = (low + high) >> 1
        const mark = marks[middle]
        if (mark && below(mark, line)) high = middle
        else low = middle + 1
      }
      return low
    }
    return marks.slice(
      Math.max(0, firstBelow(frame.top - frame.height) - 1),
      firstBelow(frame.bottom + frame.height),
    )
  }

  #fit(): void {
    const field = this.#field
    const style = getComputedStyle(field)
    for (const name of taken) this.#copy.style.setProperty(name, style.getPropertyValue(name))
    Object.assign(this.#copy.style, {
      left: `${field.offsetLeft + field.clientLeft}px`,
      top: `${field.offsetTop + field.clientTop}px`,
      width: `${field.clientWidth}px`,
      height: `${field.clientHeight}px`,
      lineHeight: lineHeight(field, style),
      whiteSpace: isMultiline(field) ? 'pre-wrap' : 'pre',
    })
    // A line that ends the text is a line in a field, and none in a block.
    const words = `${field.value}\u200b`
    if (this.#text.data !== words) this.#text.data = words
    if (!this.#text.isConnected) this.#copy.replaceChildren(this.#text)
    if (!this.#copy.isConnected) field.parentElement?.append(this.#copy)
    this.scroll()
  }

  #rects({ start, end }: Mark): readonly DOMRect[] {
    const range = document.createRange()
    const { length } = this.#text
    range.setStart(this.#text, Math.min(start, length))
    range.setEnd(this.#text, Math.min(end, length))
    return [...range.getClientRects()]
  }
}
