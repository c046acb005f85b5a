/** What a pattern is: words to find, written in a small notation, and what could stand in their place. */
import type { Kind } from './finding.ts'

/**
 * The notation of `match`, in which a pattern is a row of parts:
 *
 *     always|never      one of these words
 *     demand+v fault+n  any form of a verb, singular or plural of a noun
 *     <you>             a class (classes.ts)
 *     (a b | c)         one of these rows; within ( ) every | parts rows
 *     x?  (a b)?        or nothing
 *     v=<verb>          remembered as {v}
 *     [ ... ]           what is underlined and replaced; the whole match where there are no brackets
 *     ..3   ...8        up to so many words in between: within the clause, or also across its commas
 *     !x  !(a | b)      not followed by this
 *     ^   $             beginning and end of a clause;  ^^  $$  of the sentence
 *     ^!                beginning of the sentence, without a "please" before it
 *     ,                 a comma, a colon or a dash, where there must be one
 *
 * Matching is in small letters, with contractions apart ("don't" is "do not") and never across sentences.
 */
export type Match = string

/**
 * The notation of a rewrite: plain words with, in braces, what was found.
 *
 *     {v}               as it was written
 *     {v:base} {v:ing} {v:past} {v:participle} {v:third}     in this form
 *     {w~requirement}   this word in the form of w: "requirements" for "demands", "asked for" for "demanded"
 *     {s.is} {s.has} {s.does} {s.was}    agreeing with the subject s
 *
 * Where every rewrite is a clause by itself, what was added behind the span ("over one missed call") is replaced with it (left-over.ts).
 * A capital letter is put where the span had one, and a capital of the sentence is taken away.
 */
export type Rewrite = string

export interface Pattern {
  readonly id: string
  readonly match: readonly [Match, ...Match[]]
  readonly say: readonly [Rewrite, Rewrite, Rewrite?]
  /** For words that are a whole sentence: rewrites of all of it, with their own end mark. */
  readonly ask?: readonly [Rewrite, Rewrite, Rewrite?]
  /** One sentence, where the family's own does not say it. */
  readonly reason?: string
  /** Silent where the clause holds a sum or a date: then it reports a fact. */
  readonly factual?: true
}

export interface Family {
  readonly kind: Kind
  /** One sentence: why these words meet resistance. */
  readonly reason: string
  readonly patterns: readonly Pattern[]
}
