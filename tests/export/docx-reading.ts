/** Reads a Word document as the parts it is packed of. */
import JSZip from 'jszip'

/** By the name of the part, each as text. */
export const partsOf = async (file: Uint8Array): Promise<Readonly<Record<string, string>>> => {
  const { files } = await JSZip.loadAsync(file)
  const parts = Object.values(files).filter(({ dir }) => !dir)
  return Object.fromEntries(
    await Promise.all(parts.map(async (part) => [part.name, await part.async('string')] as const)),
  )
}
