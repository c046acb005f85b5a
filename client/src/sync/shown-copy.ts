/** One copy of a space's document as people see it: watched for what its author changes, and looked through when it goes. */
import { straightenUndo } from '@common-ground/shared/documents/undo-neighbours'
import type { Standing } from '@common-ground/shared/room/participant'
import { type FirstRefusal, firstReply, type RefusalReply, refuse } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'
import type * as Y from 'yjs'
import { ChangedTexts } from './changed-texts.ts'
import { missingIn, type ShownTexts, textsOf } from './document-texts.ts'
import type { SetAsideTexts } from './set-aside.ts'

const goneOf = (texts: ShownTexts): FirstRefusal['refused'] =>
  [...texts.values()].some(({ place }) => 'goal' in place) ? 'goal-unknown' : 'words-gone'

export interface ShownCopyNeeds {
  readonly space: Space
  /** Whose copy this is. */
  readonly standing: Standing
  readonly setAside: SetAsideTexts
  /** Origin of changes that are not this client's. */
  readonly fromRoom: object
  readonly written: (update: Uint8Array) => void
  /** The number of the update being made. */
  readonly mark: () => number
}

export class ShownCopy {
  readonly doc: Y.Doc
  readonly #needs: ShownCopyNeeds
  readonly #changed: ChangedTexts
  readonly #updated: (update: Uint8Array, origin: unknown) => void

  constructor(doc: Y.Doc, needs: ShownCopyNeeds) {
    const { space, standing, setAside, fromRoom, mark } = needs
    this.doc = doc
    this.#needs = needs
    this.#updated = (update, origin) => {
      if (origin !== fromRoom) needs.written(update)
    }
    doc.on('update', this.#updated)
    straightenUndo(doc)
    this.#changed = new ChangedTexts(doc, {
      space,
      standing,
      fromRoom,
      mark,
      // Words on their way into something that someone removed: the room takes them, and nobody will ever see them.
      removed: (texts) => setAside.keep(space, texts, firstReply(refuse(goneOf(texts)))),
    })
  }

  texts(): ShownTexts {
    return textsOf(this.#needs.space, this.#needs.standing, this.doc)
  }

  /** The room has recorded every update up to this number. */
  recorded(upTo: number): void {
    this.#changed.recorded(upTo)
  }

  detach(): void {
    this.doc.off('update', this.#updated)
    this.#changed.detach()
  }

  /** Sets aside what the author changed without a verdict, as far as `instead` does not show it in the same words. */
  keepChanged(refusal: RefusalReply, instead?: ShownCopy): void {
    const { space, setAside } = this.#needs
    const changed = this.#changed.keys()
    setAside.keep(space, new Map([...this.#missing(instead)].filter(([key]) => changed.has(key))), refusal)
  }

  /** Sets aside whatever it shows and `instead` does not: the room has lost it. */
  keepLost(instead?: ShownCopy): void {
    this.#needs.setAside.keepLost(this.#needs.space, this.#missing(instead))
  }

  /** Lets go of what was set aside as lost and is shown here again. */
  letGoOfShown(): void {
    const { space, setAside } = this.#needs
    if (setAside.hasLost(space)) setAside.shownAgain(space, this.texts())
  }

  #missing(instead: ShownCopy | undefined): ShownTexts {
    return instead ? missingIn(this.texts(), instead.texts()) : this.texts()
  }
}
