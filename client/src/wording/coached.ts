/** What makes a field one the coach reads along in: spread over a Textarea or TextInput, and nothing else is needed there. */

export const coached = { 'data-coached': 'true', 'aria-keyshortcuts': 'Alt+Enter' } as const

/** Marks what the coach says: when the keyboard goes there from a field, the writing has not ended. */
export const besideField = { 'data-beside-field': true } as const

export const isBesideField = (place: EventTarget | null): boolean =>
  place instanceof Element && place.closest('[data-beside-field]') !== null

export const coachedFields = '[data-coached]'
