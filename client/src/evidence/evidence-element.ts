/** The element of a card, for the way to it from elsewhere. */

export const evidenceElementId = (evidence: string): string => `evidence-${evidence}`
