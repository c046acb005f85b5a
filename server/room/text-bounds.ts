/** Whether shared text is within its bounds, counted as far as it has to be. */
import { fragmentText, unitsIn } from '@common-ground/shared/documents/paragraphs'
import type { RefusalCode } from '@common-ground/shared/room/refusal'
import { lengthOf } from '@common-ground/shared/room/text'
import type * as Y from 'yjs'

/** Characters are code points, one or two units each: only near the limit must they be counted one by one. */
export const textRefusal = (
  text: Y.XmlFragment,
  paragraphs: number,
  characters: number,
): RefusalCode | undefined => {
  if (text.length > paragraphs) return 'words-too-long'
  if (unitsIn(text) + text.length <= characters) return undefined
  return lengthOf(fragmentText(text)) > characters ? 'words-too-long' : undefined
}
