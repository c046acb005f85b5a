/** Ids of the elements of the page that others lead to. */

export const clauseElementId = (clause: string): string => `clause-${clause}`
export const signElementId = 'agreement-signatures'
