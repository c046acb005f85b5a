/** What stands on a card, or in its menu, when there is something about its order: one file, which comes with the first of them. */
export { Folded } from './folded.tsx'
export { LockedLine } from './locked-line.tsx'
export { OrderItems } from './order-items.tsx'
