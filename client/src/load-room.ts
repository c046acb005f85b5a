/** Asks for what a room is made of while its door is still asked: else its parts would wait for one another. */
const parts = [() => import('./room/room-screen.tsx'), () => import('./goals/goals-board.tsx')] as const

export const loadRoom = (): void => {
  // What does not come now is asked for again where it is needed, and missed there.
  for (const part of parts) part().catch(() => undefined)
}
