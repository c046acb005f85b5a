/** Where the panel goes: under the words it speaks of, above them where there is no room, and always within what can be seen. */

interface Frame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const gap = 6
const margin = 8

const between = (least: number, wanted: number, most: number): number =>
  Math.max(least, Math.min(wanted, most))

export const placed = (
  words: DOMRect,
  panel: { readonly width: number; readonly height: number },
  seen: Frame,
): { readonly left: number; readonly top: number } => {
  const end = seen.top + seen.height - margin
  const below = words.bottom + gap
  const above = words.top - gap - panel.height
  const fitsBelow = below + panel.height <= end
  const roomAbove = words.top - seen.top
  const under = fitsBelow || (above < seen.top + margin && end - words.bottom >= roomAbove)
  return {
    left: between(seen.left + margin, words.left - 12, seen.left + seen.width - margin - panel.width),
    top: between(seen.top + margin, under ? below : above, end - panel.height),
  }
}

/** What of the page can be seen: a keyboard on the screen covers the rest. */
export const seenFrame = (): Frame => {
  const { visualViewport: view } = window
  if (!view) return { left: 0, top: 0, width: innerWidth, height: innerHeight }
  return { left: view.offsetLeft, top: view.offsetTop, width: view.width, height: view.height }
}
