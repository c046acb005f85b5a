/** A file let go of beside where it is wanted must not open in place of the room, which is what browsers do with it. */

export const refuseStrayDrops = (page: Window): void => {
  for (const event of ['dragover', 'drop'] as const)
    page.addEventListener(event, (dropped) => {
      if (!dropped.dataTransfer?.types.includes('Files') || dropped.defaultPrevented) return
      dropped.preventDefault()
      if (event === 'dragover') dropped.dataTransfer.dropEffect = 'none'
    })
}
