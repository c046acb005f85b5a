/** What makes a field one the coach reads along in: spread over a Textarea or TextInput, and nothing else is needed there. */

export const coached = { 'data-coached': 'true', 'aria-keyshortcuts': 'Alt+Enter' } as const

export const coachedFields = '[data-coached]'
