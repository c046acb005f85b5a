/** Hands a file of this page's own making to the browser's downloads: nothing is asked of the server for it, nothing stays. */

export const saveFile = (name: string, blob: Blob): void => {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
