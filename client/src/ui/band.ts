/** How wide the window is: the three layouts of the room. */
import { useSyncExternalStore } from 'react'

/** Companion is beside a call or on a phone; each is a layout of its own, none a squeezed one. */
export type Band = 'companion' | 'tablet' | 'desktop'

const companion = window.matchMedia('(max-width: 599px)')
const desktop = window.matchMedia('(min-width: 1200px)')

const bandNow = (): Band => (companion.matches ? 'companion' : desktop.matches ? 'desktop' : 'tablet')

const subscribe = (listener: () => void): (() => void) => {
  companion.addEventListener('change', listener)
  desktop.addEventListener('change', listener)
  return () => {
    companion.removeEventListener('change', listener)
    desktop.removeEventListener('change', listener)
  }
}

export const useBand = (): Band => useSyncExternalStore(subscribe, bandNow)
