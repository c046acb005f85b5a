/**
 * The fetch of the page, with which the door was asked before all else: its answer comes while the rest of the page's code
 * is still being run. It stands first in main.tsx and needs hardly anything, or it would wait with the rest.
 */
import { askEarly } from './entry/ask-early.ts'
import { storage } from './seat-storage.ts'

export const earlyFetch = askEarly(window.location, storage, (input, init) => fetch(input, init))
