/** One key per action: registered where the action lives, ignored while typing, listed in the sheet behind `?`. */
import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'
import { isTypingOn } from './typing-on.ts'

export interface Shortcut {
  readonly key: string
  readonly description: string
}

interface Registered extends Shortcut {
  /** Absent where the key belongs to a part of the page that hears it itself. */
  readonly action?: () => void
}

/** There is one keyboard, hence one list. The screen shown last wins a key. */
let registered: readonly Registered[] = []
/** Without those whose key another one has won. */
let listed: readonly Registered[] = []
const listeners = new Set<() => void>()

const winner = (pressed: string): Registered | undefined =>
  registered.findLast(({ key, action }) => action && key === pressed)

const change = (next: readonly Registered[]): void => {
  registered = next
  listed = next.filter((one) => !one.action || one === winner(one.key))
  for (const listener of listeners) listener()
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('input, textarea, select, [role="dialog"], [role="menu"]') !== null)

const onKey = (event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (isTyping(event.target) || isTypingOn(event)) return
  const match = winner(event.key)
  if (!match?.action) return
  event.preventDefault()
  match.action()
}

const register = (shortcut: Registered): (() => void) => {
  if (registered.length === 0) window.addEventListener('keydown', onKey)
  change([...registered, shortcut])
  return () => {
    change(registered.filter((one) => one !== shortcut))
    if (registered.length === 0) window.removeEventListener('keydown', onKey)
  }
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** While the component is on screen, `key` does `action`. */
export const useShortcut = (key: string, description: string, action: () => void): void => {
  const act = useEffectEvent(action)
  useEffect(() => register({ key, description, action: () => act() }), [key, description])
}

/** While the component is on screen, its keys are in the sheet: what they do is done by the part that has the keyboard. */
export const useListedKeys = (keys: Readonly<Record<string, string>>): void =>
  useEffect(() => {
    const leave = Object.entries(keys).map(([key, description]) => register({ key, description }))
    return () => {
      for (const go of leave) go()
    }
  }, [keys])

/** What the keys do at the moment, for the sheet. */
export const useShortcuts = (): readonly Shortcut[] => useSyncExternalStore(subscribe, () => listed)
