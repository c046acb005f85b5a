/** What stands behind `#` in the address, where the secret of a link travels; and dropping it once it is used. */
import { useCallback, useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  window.addEventListener('hashchange', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('hashchange', listener)
  }
}

const fragmentNow = (): string => window.location.hash.slice(1)

export const useFragment = (): readonly [fragment: string, drop: () => void] => {
  const fragment = useSyncExternalStore(subscribe, fragmentNow)
  const drop = useCallback(() => {
    const { pathname, search } = window.location
    window.history.replaceState(window.history.state, '', `${pathname}${search}`)
    for (const listener of listeners) listener()
  }, [])
  return [fragment, drop]
}
