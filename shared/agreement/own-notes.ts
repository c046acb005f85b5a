/** A side's own notes as it takes them away: its page, and what it keeps to itself of each issue. Nobody else is ever given them. */

export interface OwnNotes {
  /** The side's name. */
  readonly side: string
  /** Its page: paragraphs joined by line feeds. */
  readonly page: string
  readonly issues: readonly {
    readonly title: string
    /** What it is really about. */
    readonly about?: string
    readonly target?: string
    readonly walkAway?: string
  }[]
  /** Evidence it has not brought out. */
  readonly evidence: readonly { readonly claim: string; readonly shows: string; readonly source?: string }[]
  /** ms since 1970 */
  readonly at: number
}
