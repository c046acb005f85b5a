/** Something the replay did not expect of the room. Its message never holds people's text: it is printed. */

export class Failure extends Error {
  override readonly name = 'Failure'
}

/** What may be printed of an error: the message of our own, of any other only its name and where it came from. */
export const sayOf = (error: unknown): string => {
  if (error instanceof Failure) return error.message
  if (!(error instanceof Error)) return 'an unknown error'
  const from = (error.stack ?? '').split('\n').find((line) => line.trim().startsWith('at '))
  return `${error.name} ${from?.trim() ?? ''}`.trim()
}
