/** The wording coach before there is a room: where the agreement to mediate is written, nobody has a name yet. */
import type { StorageLike } from '../sync/seat-keeper.ts'
import { WordingCoach } from './wording-coach.tsx'

const page = {}
const nothing = {}

/** No room, nothing kept: here the switch lasts as long as the page. */
const nowhere: StorageLike = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined }

export const PageCoach = () => <WordingCoach owner={page} storage={nowhere} options={nothing} />
