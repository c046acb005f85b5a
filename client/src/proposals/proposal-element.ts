/** What a proposal's card is called in the page: where notices and the list of what waits lead. */
export const proposalElementId = (id: string): string => `proposal-${id}`
