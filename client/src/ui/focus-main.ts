/** Gives the keyboard to the main part of the page when what had it is gone, and to nothing else. */

export const focusMainIfLost = (): void => {
  if (document.activeElement === document.body)
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
}
