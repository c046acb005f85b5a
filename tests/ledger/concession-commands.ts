/** What the people of a modelled room can do, drawn by fast-check: acts of five people, repeats, and what clocks do. */
import fc from 'fast-check'

/** Two of side A, two of side B, the mediator; the first of each side may commit. */
export const people = [0, 1, 2, 3, 4] as const
export type Who = (typeof people)[number]

export const places = ['North', 'South', 'West', 'East'] as const
export const titles = ['Where', 'Which door', 'Which gate'] as const

interface Package {
  /** What the maker gives: an option of the first issue, or an amount of the second. */
  readonly gives: { readonly place?: number; readonly amount?: number }
  readonly minutes?: number
  readonly whole: boolean
}

interface By {
  readonly who: Who
}

export interface OfferCommand extends By, Package {
  readonly do: 'offer'
}
export interface CounterCommand extends By, Package {
  readonly do: 'counter'
  readonly target: number
}
/** Something explored, or a gift; as an answer where `target` is there. */
export interface StepCommand extends By {
  readonly do: 'gift' | 'explore'
  readonly place: number
  readonly target?: number
}
export interface AnswerCommand extends By {
  readonly do: 'accept' | 'decline' | 'withdraw'
  readonly target: number
}
export interface PauseCommand extends By {
  readonly do: 'ask-pause'
  readonly minutes: 5 | 15
}
export interface PlainCommand<Do extends 'go-on' | 'leave' | 'open-issue'> extends By {
  readonly do: Do
}
export interface TitleCommand extends By {
  readonly do: 'retitle-issue' | 'accept-title'
  readonly title: number
}
export interface OptionCommand extends By {
  readonly do: 'add-option' | 'remove-option'
  readonly place: number
}

export type Command =
  | OfferCommand
  | CounterCommand
  | StepCommand
  | AnswerCommand
  | PauseCommand
  | PlainCommand<'go-on'>
  | PlainCommand<'leave'>
  | PlainCommand<'open-issue'>
  | TitleCommand
  | OptionCommand
  | (By & { readonly do: 'take-back-exploring'; readonly target: number })
  /** The act of an earlier command once more, by whoever sent it or by somebody else. */
  | (By & { readonly do: 'repeat'; readonly target: number })
  /** The clock moves on, or is set back. */
  | (By & { readonly do: 'clock'; readonly ms: number })
  /** The clock moves to just before, at or after the end of an offer's time or of a pause. */
  | (By & { readonly do: 'boundary'; readonly target: number; readonly off: -1 | 0 | 1 })

const target = fc.nat({ max: 30 })
const place = fc.nat({ max: places.length - 1 })

const gives = fc.oneof(
  fc.record({ place }),
  fc.record({ amount: fc.nat({ max: 5 }) }),
  // Of both issues: with `gets` below it becomes an if-then.
  fc.record({ place, amount: fc.nat({ max: 5 }) }),
)
const bundle = {
  gives,
  minutes: fc.option(fc.constantFrom(1, 2, 30), { nil: undefined }),
  whole: fc.boolean(),
}

const anyOf = <Do extends Command['do']>(...which: Do[]) => fc.constantFrom(...which)

const weighted: readonly fc.WeightedArbitrary<object>[] = [
  { weight: 7, arbitrary: fc.record({ do: anyOf('offer'), ...bundle }) },
  { weight: 3, arbitrary: fc.record({ do: anyOf('counter'), target, ...bundle }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: anyOf('gift', 'explore'),
      place,
      target: fc.option(target, { nil: undefined }),
    }),
  },
  {
    weight: 12,
    arbitrary: fc.record({ do: anyOf('accept', 'accept', 'accept', 'decline', 'withdraw'), target }),
  },
  { weight: 1, arbitrary: fc.record({ do: anyOf('take-back-exploring'), target }) },
  { weight: 3, arbitrary: fc.record({ do: anyOf('ask-pause'), minutes: fc.constantFrom(5, 15) }) },
  { weight: 3, arbitrary: fc.record({ do: anyOf('go-on', 'go-on', 'go-on', 'open-issue', 'leave') }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: anyOf('retitle-issue', 'accept-title', 'accept-title'),
      title: fc.nat({ max: titles.length - 1 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: anyOf('add-option', 'remove-option'), place }) },
  { weight: 3, arbitrary: fc.record({ do: anyOf('repeat'), target }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: anyOf('clock'),
      ms: fc.constantFrom(0, 1, 900, 59_999, 60_000, 60_001, 300_000, -1, -60_000, -3_600_000),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ do: anyOf('boundary'), target, off: fc.constantFrom(-1, 0, 1) }),
  },
]

/** Said by a type, since a list of arbitraries with weights has none in common. */
export const commands = fc.array(
  fc
    .tuple(fc.constantFrom(...people), fc.oneof(...weighted))
    .map(([who, what]) => ({ who, ...what }) as Command),
  { minLength: 5, maxLength: 30, size: 'max' },
)

const mirrors: Readonly<Record<Who, Who>> = { 0: 2, 1: 3, 2: 0, 3: 1, 4: 4 }

/** The same script with the sides exchanged. */
export const mirrored = (script: readonly Command[]): readonly Command[] =>
  script.map((command) => ({ ...command, who: mirrors[command.who] }))
