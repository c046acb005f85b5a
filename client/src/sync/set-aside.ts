/** Texts set aside for a person: what a copy of a document showed and the room does not. */
import { firstReply, type RefusalReply, refuse } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'
import { isBlank } from '@common-ground/shared/room/text'
import { byKey, keyOf, type ShownText, type ShownTexts, type TextPlace } from './document-texts.ts'

export type SetAside = TextPlace & {
  readonly id: string
  readonly space: Space
  /** The whole text of the card, line or page, as it was last seen. */
  readonly text: string
  readonly refusal: RefusalReply
}

const wentBack = firstReply(refuse('store-went-back'))

/** What is set aside in this tab, over all spaces, until its author has done with it. */
export class SetAsideTexts {
  readonly #newId: () => string
  #all: readonly SetAside[] = []

  constructor(newId: () => string) {
    this.#newId = newId
  }

  /** The same array while nothing changed. */
  all(): readonly SetAside[] {
    return this.#all
  }

  dismiss(id: string): void {
    this.#all = this.#all.filter((text) => text.id !== id)
  }

  keep(space: Space, texts: ShownTexts, refusal: RefusalReply): void {
    for (const { place, text } of texts.values())
      if (!isBlank(text)) this.#all = [...this.#all, { ...place, id: this.#newId(), space, text, refusal }]
  }

  /** The same text of the same place once. */
  keepOnce(space: Space, shown: ShownText, refusal: RefusalReply): void {
    const kept = this.#all.some(
      (one) => one.space === space && keyOf(one) === keyOf(shown.place) && one.text === shown.text,
    )
    if (!kept) this.keep(space, byKey([shown]), refusal)
  }

  /** What the room had lost, for everyone who saw it: until it is there again. */
  keepLost(space: Space, texts: ShownTexts): void {
    this.keep(space, texts, wentBack)
  }

  /** Whether anything the room had lost is kept of this space. */
  hasLost(space: Space): boolean {
    return this.#all.some((kept) => kept.space === space && kept.refusal === wentBack)
  }

  /** What the room had lost and shows again in the same words needs no keeping. */
  shownAgain(space: Space, texts: ShownTexts): void {
    const isBack = (kept: SetAside) =>
      kept.space === space && kept.refusal === wentBack && texts.get(keyOf(kept))?.text === kept.text
    if (this.#all.some(isBack)) this.#all = this.#all.filter((kept) => !isBack(kept))
  }
}
