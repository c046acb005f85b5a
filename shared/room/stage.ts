/** The stages of a session: a default track people move along, back too. */

export const stages = ['opening', 'goals', 'exploring', 'bargaining', 'agreement', 'closed'] as const
export type Stage = (typeof stages)[number]
