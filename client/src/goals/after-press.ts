/** Runs something once a press is over: what moves the page under a pressed button would make the press miss it. */

export const afterPress = (pressed: boolean, then: () => void): void => {
  if (!pressed) {
    then()
    return
  }
  const over = () => {
    window.removeEventListener('pointerup', over)
    window.removeEventListener('pointercancel', over)
    // The click comes right behind the release.
    requestAnimationFrame(then)
  }
  window.addEventListener('pointerup', over)
  window.addEventListener('pointercancel', over)
}
