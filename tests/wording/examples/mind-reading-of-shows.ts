/** Sentences of the patterns of mind-reading of shows. */
import type { mindReadingOfShows } from '@common-ground/shared/wording/families/mind-reading-of-shows'
import type { ExamplesOf } from './examples.ts'

export const mindReadingOfShowsExamples: ExamplesOf<typeof mindReadingOfShows> = {
  'just-a-ploy': {
    hits: ['Your tears are just a way to get what you want.', 'This is just the latest ploy.'],
    misses: ['This is a plan of the house.', 'Your idea is a good one.'],
  },
  'pretend-surprise': {
    hits: [
      "Don't pretend you've forgotten what we agreed.",
      "Stop acting as if you don't understand the question.",
    ],
    misses: ['Stop the car.', 'The children pretend to be pirates.'],
  },
  'acts-all-concerned': {
    hits: ['She acts all concerned.', 'He plays so innocent.'],
    misses: ['She acts in a play.', 'He plays all day.'],
  },
  'you-feign': {
    hits: ['You feigned interest.', 'They fake concern.'],
    misses: ['The leather is fake.', 'A fake plant is fine.'],
  },
  'not-really-sorry': {
    hits: ["You're not really sorry.", "You don't really mean it."],
    misses: ['I am not really sure.', 'It is not really cold.'],
  },
  'not-sincere': {
    hits: ["Your apology isn't sincere.", "His concern isn't genuine."],
    misses: ["The coin isn't genuine.", "My smile isn't great."],
  },
  'your-tears-are-fake': {
    hits: ['Your tears are fake.', 'Their concern is just for show.'],
    misses: ['Your concern is shared.', 'The fur is fake.'],
  },
  'behind-the-smile': {
    hits: [
      "Behind all that politeness you're laughing at us.",
      'Your silence tells me you have something to cover up.',
    ],
    misses: ['Behind the house you have a shed.', 'Your letter tells me you have moved.'],
  },
  'your-agenda-is': {
    hits: [
      "The chairman's agenda is to line his own pockets.",
      'Your strategy is obvious: wear us down until we fold.',
    ],
    misses: ['The agenda is long.', 'Your plan is to meet on Friday.'],
  },
  'your-plan-all-along': {
    hits: ['This was your plan all along.', "You have your own little game going and we're the pawns."],
    misses: ['This was your plan for the garden.', 'We have our own agenda for Monday.'],
  },
  'in-your-eyes': {
    hits: ["In your head I'm just a wallet.", "To them we're nothing but numbers on a sheet."],
    misses: ['To you I say thanks.', 'For them we bought a cake.'],
  },
  'this-is-really-about': {
    hits: ['This is about getting one over on us.', 'This was about saving face.'],
    misses: ['This is about your invoice.', 'It is about the roof.'],
  },
  'that-is-what-this-is-about': {
    hits: [
      "She wants to see me broke, that's what this is about.",
      'You want the house, that is really what this is about.',
    ],
    misses: ['What is this about?', 'That is what the law says.'],
  },
}
