/** Words coming into the joint document, whoever's they are: not its ledger, nor what the server keeps beside that. */
import { ledgerOf, triesOf } from '@common-ground/shared/documents/declare'
import type * as Y from 'yjs'

/** Tells each time until it is stopped. */
export const onWords = (doc: Y.Doc, tell: () => void): (() => void) => {
  const ofServer: readonly unknown[] = [ledgerOf(doc), triesOf(doc)]
  const heard = ({ changed }: Y.Transaction): void => {
    if ([...changed.keys()].some((type) => !ofServer.includes(type))) tell()
  }
  doc.on('afterTransaction', heard)
  return () => doc.off('afterTransaction', heard)
}
