/** What belongs to a field though it stands elsewhere in the page: when the keyboard goes there, the writing has not ended. */

export const besideField = { 'data-beside-field': true } as const

export const isBesideField = (place: EventTarget | null): boolean =>
  place instanceof Element && place.closest('[data-beside-field]') !== null
