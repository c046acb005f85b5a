/** A text the coach reads along in, whatever kind of field it is written in. */
import type { Finding } from '@common-ground/shared/wording/finding'
import { gapIn } from '../ui/gap.ts'

/** A finding where it stands now. */
export interface Mark extends Finding {
  /** The same for as long as it is the same finding, wherever the words go. */
  readonly id: number
}

export interface CoachedText {
  /** What has the keyboard while one writes in it. */
  readonly element: HTMLElement
  read(): string
  /** Where the caret is in the text. */
  caret(): number
  /** An input method is at work: nothing may be drawn now. */
  composing(): boolean
  marks(): readonly Mark[]
  /** Draws these marks and no others; the one that is spoken of stands out. */
  draw(marks: readonly Mark[], spokenOf: number | undefined): void
  /** Where on screen the words of a mark can be seen. */
  boxes(mark: Mark): readonly DOMRect[]
  /** Brings the words of a mark into view. */
  reveal(mark: Mark): void
  /** Puts a rewrite in place of the words of a mark, to be taken back by one undo. Answers whether it is there. */
  replace(mark: Mark, rewrite: string, editing: boolean): boolean
  /** Gives it the keyboard, with the caret where it was. */
  focus(): void
  onChange(listener: () => void): () => void
  /** The field is gone, or left alone. */
  leave(): void
}

/** What is selected in a rewrite that was put in: its gap, all of it where one goes on with it, or nothing at its end. */
export const selectedIn = (rewrite: string, editing: boolean): readonly [number, number] =>
  gapIn(rewrite) ?? [editing ? 0 : rewrite.length, rewrite.length]

/** Editors with the coach in them, by their element. */
export const liveTexts = new WeakMap<Element, CoachedText>()
