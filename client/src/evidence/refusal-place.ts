/** Where in the composer a refusal belongs: at the field it is about, or beside the button that sends. */
import type { RefusalReply } from '@common-ground/shared/room/refusal'

type Place = 'file' | 'table' | 'foot'

const places: readonly (readonly [code: RegExp, place: Place])[] = [
  [/^(?:files?-|picture-|stopped$)/, 'file'],
  [/^table-/, 'table'],
]

export const refusalAt = (place: Place, refusal: RefusalReply | undefined): RefusalReply | undefined => {
  const of = refusal && (places.find(([code]) => code.test(refusal.refused))?.[1] ?? 'foot')
  return of === place ? refusal : undefined
}
