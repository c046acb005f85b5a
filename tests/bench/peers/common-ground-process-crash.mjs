// The same in the weaker mode, which an operator may choose: words survive the process, not the machine.
import { adapterOf } from './adapter.mjs'

export const { info, start, connect } = adapterOf({
  label: 'common-ground, process-crash',
  environment: () => ({ DURABILITY: 'process-crash' }),
})
