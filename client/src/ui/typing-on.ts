/** Keys somebody types on with when their field went from under their hands are still text, and no commands. */

/** After a pause this long, in ms, a key is meant for what is there now. */
const pause = 1_000

let lastTyped = Number.NEGATIVE_INFINITY
let field: Element | undefined
const typedOn = new WeakSet<Event>()

const isField = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'))

const isText = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && (key.length === 1 || key === 'Enter' || key === 'Backspace')

/** What sends, leaves or goes elsewhere ends the writing: the next key is meant. */
const end = (): void => {
  lastTyped = Number.NEGATIVE_INFINITY
}

const onKey = (event: KeyboardEvent): void => {
  if (!isText(event)) {
    end()
    return
  }
  const inField = isField(event.target)
  if (inField && event.target !== field) field = event.target
  else if (!inField) {
    // A field that is still there was left on purpose.
    if (field?.isConnected !== false || event.timeStamp - lastTyped > pause) {
      end()
      return
    }
    typedOn.add(event)
  }
  lastTyped = event.timeStamp
}

// Before anything of the page hears the key.
window.addEventListener('keydown', onKey, true)
window.addEventListener('pointerdown', end, true)

/** For whoever makes a command of a letter. */
export const isTypingOn = (event: KeyboardEvent): boolean => typedOn.has(event)
