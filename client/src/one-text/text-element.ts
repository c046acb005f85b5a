/** What the card of one text is called in the page: where notices and the desk lead. */
export const textElementId = (id: string): string => `one-text-${id}`
