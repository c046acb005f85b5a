/** The words beside what somebody had begun to write, where it can no longer be sent, in English. */

export const leftOver = {
  why: 'This was not sent. It is here for you alone: copy what you want to keep.',
  copy: 'Copy',
  copied: 'Copied',
  drop: 'Let it go',
}
