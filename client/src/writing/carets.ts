/** Other people's carets in shared text: a bar and the name, in the colour of their place. */
import type { SideNames } from '@common-ground/shared/room/side'
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret'
import type { Presence } from '../sync/presence.ts'
import type { Messages } from '../ui/messages.ts'
import styles from './live-text.module.css'

interface CaretUser {
  readonly name?: unknown
  readonly standing?: unknown
}

/** How far a name would stand out of the text it is in, in px. */
const outside = (label: HTMLElement, words: DOMRect): number => {
  const { left, right } = label.getBoundingClientRect()
  return Math.max(0, right - words.right) + Math.max(0, words.left - left)
}

/** Near the end of a line the name is written towards the other side, so that it stays within the text. */
const keepInside = (editor: HTMLElement): void => {
  for (const caret of editor.querySelectorAll<HTMLElement>(`.${styles.caret}`)) {
    const label = caret.querySelector<HTMLElement>(`.${styles.who}`)
    if (!label) continue
    const words = editor.getBoundingClientRect()
    caret.dataset.turned = 'false'
    const ahead = outside(label, words)
    if (ahead === 0) continue
    caret.dataset.turned = 'true'
    if (outside(label, words) >= ahead) caret.dataset.turned = 'false'
  }
}

const bar = (user: CaretUser, names: SideNames, say: Messages['places']): HTMLElement => {
  const { name, standing } = user
  const caret = document.createElement('span')
  caret.className = styles.caret ?? ''
  caret.dataset.standing = String(standing)
  const label = document.createElement('span')
  label.className = styles.who ?? ''
  const place = standing === 'a' || standing === 'b' ? names[standing] : say.mediator
  label.textContent = `${String(name)}, ${place}`
  // Word joiners on both sides: the caret of the browser stays beside ours, and no line breaks here.
  caret.append('\u2060', label, '\u2060')
  return caret
}

/** Everybody's carets for someone who only watches: they have none of their own to tell about. */
const watching = (presence: Presence) => ({
  doc: presence.doc,
  clientID: presence.clientID,
  get states() {
    return presence.getStates()
  },
  getStates: () => presence.getStates(),
  getLocalState: () => null,
  setLocalStateField: () => undefined,
  on: presence.on.bind(presence),
  off: presence.off.bind(presence),
})

export const liveCarets = (presence: Presence, writes: boolean, names: SideNames, say: Messages['places']) =>
  CollaborationCaret.extend({
    // A caret keeps its element while it moves, and words move it when others write before it.
    onTransaction() {
      const { editor } = this
      requestAnimationFrame(() => {
        if (!editor.isDestroyed) keepInside(editor.view.dom)
      })
    },
  }).configure({
    provider: { awareness: writes ? presence : watching(presence) },
    render: (user) => bar(user, names, say),
    selectionRender: ({ standing }) => ({
      class: styles.selection ?? '',
      'data-standing': String(standing),
    }),
  })
