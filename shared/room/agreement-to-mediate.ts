/** The agreement to mediate: what a room starts with when its creator writes none, and the line that lets a mediator destroy the room. */

export const defaultAgreement = `We meet here to look for common ground. To make that safe, each of us agrees:

What is said and written in this room stays between the people in it. We use it to find an agreement, and for nothing else.

Nobody records, films or transcribes the session, with this room or beside it.

Being understood is not being agreed with. Nothing said here is an admission, and an offer binds nobody until it is accepted.

Only people named as able to commit for a side accept for that side. What both sides accept is recorded here and can be shown to be unchanged.

Anyone may pause, or leave, at any time and without giving a reason.

A mediator, if there is one, helps both sides alike, decides nothing for them, and gives no legal advice.`

/** With this line in the agreement, a mediator may destroy a room that is closed; without it, only both sides together. */
export const mediatorDestroysLine =
  'The mediator may destroy this room and everything in it on their own, once it has been closed.'

const linesOf = (text: string): readonly string[] =>
  text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim())

/** Whether the agreement says so, to the letter: a line that was changed says something else. */
export const letsMediatorDestroy = (text: string): boolean => linesOf(text).includes(mediatorDestroysLine)

/** The same text with this line as its last paragraph, or without it. */
export const withMediatorDestroys = (text: string, may: boolean): string => {
  if (may === letsMediatorDestroy(text)) return text
  if (may) return `${text.trimEnd()}\n\n${mediatorDestroysLine}`
  return text
    .split('\n')
    .filter((line) => !letsMediatorDestroy(line))
    .join('\n')
    .trimEnd()
}
