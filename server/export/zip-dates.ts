/** Sets the dates inside a ZIP file to one fixed day: the format has a date for every entry, and ours say nothing. */

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endLength = 22

/** The first day the format knows: 1 January 1980, 0:00, as time and date. */
const fixed = 0x00210000

/** Changes the bytes it is given, which have no comment and fewer than 65,535 entries, and gives them back. */
export const withoutDates = (zip: Buffer): Buffer => {
  const end = zip.length - endLength
  if (zip.readUInt32LE(end) !== endSignature) throw new Error('this is no ZIP file without a comment')
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== entrySignature) throw new Error('the list of a ZIP file is broken')
    zip.writeUInt32LE(fixed, at + 12)
    // The same again before the bytes of the entry.
    zip.writeUInt32LE(fixed, zip.readUInt32LE(at + 42) + 10)
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return zip
}
