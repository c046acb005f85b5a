// The room, for peerbench: the production build with its default settings, which survives a power loss.
import { adapterOf } from './adapter.mjs'

export const { info, start, connect } = adapterOf({ label: 'common-ground' })
