/** How a name stands, in words: who endorses it and for whom it waits, as the one who looks would say it. */
import { isAgreed, type NameEntry } from '@common-ground/shared/acts/glossary'
import { isSide, type Standing } from '@common-ground/shared/room/participant'
import { otherSide, type SideNames, sides } from '@common-ground/shared/room/side'
import { isolated } from '../ui/isolated.ts'
import type { TableMessages } from '../ui/table-messages.ts'

interface StandingWords {
  readonly waiting: string
  readonly endorsed: string | undefined
}

export const standingWords = (
  entry: NameEntry,
  reader: Standing,
  names: SideNames,
  words: TableMessages['glossary'],
  closed: boolean,
): StandingWords => {
  if (isAgreed(entry)) return { waiting: words.both, endorsed: undefined }
  const nameOf = (side: keyof SideNames) => isolated(names[side])
  const [endorsing] = sides.filter((side) => entry.endorsed[side])
  if (endorsing === undefined) {
    // One's own side first, whichever it is.
    const [one, other] = isSide(reader)
      ? [words.yourSide, nameOf(otherSide(reader))]
      : [nameOf('a'), nameOf('b')]
    return { waiting: closed ? words.leftOpen : words.waitingBoth(one, other), endorsed: undefined }
  }
  const lacking = otherSide(endorsing)
  return {
    waiting: closed
      ? words.leftOpen
      : lacking === reader
        ? words.waitingYou
        : words.waitingFor(nameOf(lacking)),
    endorsed: endorsing === reader ? words.yours : words.theirs(nameOf(endorsing)),
  }
}
