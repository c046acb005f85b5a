/** A document that tells only what somebody listens for: Yjs makes a list of the listeners for each of its events, also of none. */
import * as Y from 'yjs'

export class QuietDocument extends Y.Doc {
  /** Whoever begins to listen while something is told would hear it too: nobody here does. */
  override emit(...[name, told]: Parameters<Y.Doc['emit']>): void {
    const listeners = this._observers.get(name)
    if (listeners) for (const hear of listeners) hear(...told)
  }
}
