/** What of each chair's share of files is spoken for by bytes on their way, so that two at once do not pass it together. */
import type { Standing } from '@common-ground/shared/room/participant'

export class Coming {
  /** Made when something comes. */
  #sizes: Map<symbol, { readonly chair: Standing; readonly size: number }> | undefined

  bytesOf(chair: Standing): number {
    return [...(this.#sizes?.values() ?? [])].reduce(
      (sum, one) => sum + (one.chair === chair ? one.size : 0),
      0,
    )
  }

  /** Speaks for so many bytes; the answer gives them back, and may be called again. */
  speakFor(chair: Standing, size: number): () => void {
    const reservation = Symbol()
    this.#sizes ??= new Map()
    this.#sizes.set(reservation, { chair, size })
    return () => void this.#sizes?.delete(reservation)
  }
}
