/** An editor on a shared fragment: paragraphs, and what extensions add, everybody's carets, bounds, and undo of one's own words. */
import type { SideNames } from '@common-ground/shared/room/side'
import { Editor, type EditorOptions, type Extensions } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { Document } from '@tiptap/extension-document'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import type * as Y from 'yjs'
import type { Presence } from '../sync/presence.ts'
import type { Messages } from '../ui/messages.ts'
import { type Bounds, keptWithin, roomLeft } from './bounds.ts'
import { liveCarets } from './carets.ts'

export interface LiveText {
  readonly host: HTMLElement
  readonly fragment: Y.XmlFragment
  readonly presence: Presence
  readonly writes: boolean
  /** Absent where an extension of its own bounds it, and says what is left. */
  readonly bounds?: Bounds
  readonly sides: SideNames
  readonly say: Messages['places']
  readonly attributes: Readonly<Record<string, string>>
  /** What else it can do. */
  readonly extensions?: Extensions
  /** Answers whether the key was meant for it. */
  readonly onKey?: (event: KeyboardEvent) => boolean
  /** `to`: where the keyboard went, if that is known. */
  readonly onBlur?: (to: EventTarget | null) => void
  /** The words changed: so many characters still fit. */
  readonly onWords?: (left: number) => void
}

/** To be destroyed by whoever made it: its undo goes with it. */
export const liveText = (text: LiveText): Editor => {
  const options: Partial<EditorOptions> = {
    element: text.host,
    editable: text.writes,
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    coreExtensionOptions: { clipboardTextSerializer: { blockSeparator: '\n' } },
    extensions: [
      Document,
      Paragraph,
      Text,
      Collaboration.configure({ fragment: text.fragment }),
      liveCarets(text.presence, text.writes, text.sides, text.say),
      ...(text.bounds ? [keptWithin(text.bounds)] : []),
      ...(text.extensions ?? []),
    ],
    editorProps: {
      attributes: { ...text.attributes },
      handleKeyDown: (_view, event) => text.onKey?.(event) ?? false,
    },
    onTransaction: ({ editor: { state }, transaction }) => {
      if (transaction.docChanged && text.bounds) text.onWords?.(roomLeft(state.doc, text.bounds))
    },
    onBlur: ({ editor: { view }, event }) => {
      // Another window may have the keyboard for a moment, the call for instance: that ends nothing.
      if (document.activeElement !== view.dom) text.onBlur?.(event.relatedTarget)
    },
  }
  return new Editor(options)
}
