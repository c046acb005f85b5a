/** What the page takes from its browser: the surroundings of a session. */
import { earlyFetch } from './early-door.ts'
import { browserSurroundings } from './sync/credentials.ts'

/** With `?wire=text` in its address a page can be read along in the network tools of its browser. */
const wire = new URLSearchParams(window.location.search).get('wire') === 'text' ? 'text' : 'bytes'

export const surroundings = { ...browserSurroundings(), fetch: earlyFetch, wire } as const
