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

/** Near the end of a line the name is written towards the other side, so that it stays within the text. */
const keepInside = (caret: HTMLElement, label: HTMLElement): void => {
  const words = caret.closest('.ProseMirror')?.getBoundingClientRect()
  const name = label.getBoundingClientRect()
  if (words && (name.right > words.right || name.left < words.left)) caret.dataset.turned = 'true'
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
  requestAnimationFrame(() => keepInside(caret, label))
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
  CollaborationCaret.configure({
    provider: { awareness: writes ? presence : watching(presence) },
    render: (user) => bar(user, names, say),
    selectionRender: ({ standing }) => ({
      class: styles.selection ?? '',
      'data-standing': String(standing),
    }),
  })
