/** Archives made by hand, with records that need not be true. */

const text = (content: string): Buffer => Buffer.from(content, 'latin1')

/** An archive’s records of one file, whose end says that so many bytes follow. */
export const zipInside = (comment: number): Buffer => {
  const [entry, end] = [Buffer.alloc(46), Buffer.alloc(22)]
  entry.set(text('PK\x01\x02'))
  end.set(text('PK\x05\x06'))
  end.writeUInt16LE(comment, 20)
  return Buffer.concat([text('PK\x03\x04'), Buffer.alloc(26), entry, end])
}

/** An empty archive with a comment. */
export const zipWith = (comment: Buffer): Buffer => {
  const end = Buffer.alloc(22)
  end.set(text('PK\x05\x06'))
  end.writeUInt16LE(comment.length, 20)
  return Buffer.concat([end, comment])
}
