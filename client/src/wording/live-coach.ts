/** The coach in an editor on shared text: underlines that keep to their words whoever writes, and rewrites that merge. */
import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import { acceptance, placeOf, positionOf, textOf } from './acceptance.ts'
import { coached } from './coached.ts'
import { type CoachedText, liveTexts, type Mark } from './coached-text.ts'
import { shifted } from './shifted.ts'
import styles from './underline.module.css'

interface Drawn {
  readonly marks: readonly Mark[]
  readonly spokenOf: number | undefined
}

const key = new PluginKey<Drawn>('coach')
const nothing: Drawn = { marks: [], spokenOf: undefined }

const drawnIn = (state: EditorState): Drawn => key.getState(state) ?? nothing

const underlines = (state: EditorState): DecorationSet => {
  const { marks, spokenOf } = drawnIn(state)
  return DecorationSet.create(
    state.doc,
    marks.map(({ id, start, end }) =>
      Decoration.inline(positionOf(state.doc, start), positionOf(state.doc, end), {
        class: styles.words ?? '',
        'data-finding': String(id),
        'data-spoken-of': String(id === spokenOf),
      }),
    ),
  )
}

/** From here on, what is done is an undo of its own. */
const newUndo = (state: EditorState): void => yUndoPluginKey.getState(state)?.undoManager?.stopCapturing()

class LiveCoached implements CoachedText {
  readonly #view: EditorView
  readonly #listeners = new Set<() => void>()
  #left = false

  constructor(view: EditorView) {
    this.#view = view
  }

  get element(): HTMLElement {
    return this.#view.dom
  }

  read = (): string => textOf(this.#view.state.doc)

  caret = (): number => placeOf(this.#view.state.doc, this.#view.state.selection.head)

  composing = (): boolean => this.#view.composing

  marks = (): readonly Mark[] => (this.#left ? [] : drawnIn(this.#view.state).marks)

  draw(marks: readonly Mark[], spokenOf: number | undefined): void {
    if (this.#left) return
    const before = drawnIn(this.#view.state)
    if (marks.length === 0 && before.marks.length === 0) return
    this.#view.dispatch(this.#view.state.tr.setMeta(key, { marks, spokenOf }))
  }

  #parts = ({ id }: Mark): readonly Element[] => [...this.element.querySelectorAll(`[data-finding="${id}"]`)]

  boxes = (mark: Mark): readonly DOMRect[] => this.#parts(mark).flatMap((part) => [...part.getClientRects()])

  reveal(mark: Mark): void {
    this.#parts(mark)[0]?.scrollIntoView({ block: 'nearest' })
  }

  replace(mark: Mark, rewrite: string, editing: boolean): boolean {
    const { state } = this.#view
    const { start, end } = mark
    const change = acceptance(state, mark, this.read().slice(start, end), rewrite, editing)
    if (!change) return false
    newUndo(state)
    this.#view.dispatch(change)
    newUndo(this.#view.state)
    // The bounds of the text may have kept it out.
    return this.#view.state.doc !== state.doc
  }

  focus(): void {
    this.#view.focus()
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  changed(): void {
    for (const listener of this.#listeners) listener()
  }

  leave(): void {
    this.#left = true
    this.changed()
    this.#listeners.clear()
  }
}

export const liveCoach = Extension.create({
  name: 'coach',
  addProseMirrorPlugins: () => [
    new Plugin<Drawn>({
      key,
      state: {
        init: () => nothing,
        apply: (change, drawn, before, { doc }): Drawn => {
          const told: Drawn | undefined = change.getMeta(key)
          if (told) return told
          if (!change.docChanged || drawn.marks.length === 0) return drawn
          return { ...drawn, marks: shifted(drawn.marks, textOf(before.doc), textOf(doc)) }
        },
      },
      props: { attributes: coached, decorations: underlines },
      view: (view) => {
        const text = new LiveCoached(view)
        liveTexts.set(view.dom, text)
        return {
          update: ({ state }, before) => {
            if (state.doc !== before.doc) text.changed()
          },
          destroy: () => {
            liveTexts.delete(view.dom)
            text.leave()
          },
        }
      },
    }),
  ],
})
