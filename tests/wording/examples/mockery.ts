/** Sentences of the patterns of mockery. */
import type { mockery } from '@common-ground/shared/wording/families/mockery'
import type { ExamplesOf } from './examples.ts'

export const mockeryExamples: ExamplesOf<typeof mockery> = {
  'that-idiot': {
    hits: ['That idiot broke the gate.', 'Those clowns at your office lost the file.'],
    misses: ['That clown fish is lovely.', 'He played that fool in the play.'],
  },
  'idiot-of-a': {
    hits: ['Your idiot of a plumber flooded the bath.', 'That joke of a contract is void.'],
    misses: ['The roof of a house costs more.', 'Your choice of a colour is fine.'],
  },
  'only-a-coward-does': {
    hits: ['Only a coward sends his lawyer.', 'Only an amateur measures it like this.'],
    misses: ['Only a plumber has the right key.', 'Only a few of us came.'],
  },
  'sarcastic-praise': {
    hits: ['Real mature.', 'As if you cared about the kids.'],
    misses: ['Very good.', 'You are very mature for your age.'],
  },
  'like-talking-to-a': {
    hits: ['Talking to you is like talking to a brick wall.', 'I would rather talk to a wall.'],
    misses: ['It is like talking on the phone.', 'I would rather talk on Friday.'],
  },
  'my-dog-knows-more': {
    hits: [
      'My dog understands more about money than your manager.',
      'I have seen better work from apprentices.',
    ],
    misses: ['My son knows more about birds than I do.', 'We have seen a better price online.'],
  },
  'a-landlord-like-you': {
    hits: ['With a landlord like you, who needs enemies.', 'I am tired of a tenant like you.'],
    misses: ['With a garden like yours I would stay.', 'It is easy with a friend like Anna.'],
  },
  'coming-from-you': {
    hits: ['Coming from you, that is hilarious.', 'Coming from your boss, that is no surprise.'],
    misses: ['Coming from the station, turn left.', 'Your letter came from London.'],
  },
  'of-all-people': {
    hits: ['You, of all people, want to talk about money.', 'But she, of all people, wants a say.'],
    misses: ['You are the first of all to answer.', 'Of all people here, I know the roof best.'],
  },
  'cannot-even-do': {
    hits: ["You can't even spell my name.", 'Your boss could not even find the file.'],
    misses: ['I can not even lift it.', 'You can not even see the mark any more.'],
  },
  'could-not-be-bothered': {
    hits: ["You couldn't be bothered to sign it.", 'They did not even bother to ring.'],
    misses: ['I could not be there on Friday.', 'You did not need to ring.'],
  },
  'do-your-job': {
    hits: ['Do your job for once.', 'Try doing some actual work.'],
    misses: ['Do you have a job for my son?', 'I am doing some work on the roof.'],
  },
  'do-not-insult': {
    hits: ["Don't insult us with 500 euros.", 'Never insult me with such a sum.'],
    misses: ['Please start with 500 euros.', 'The song does not insult anyone.'],
  },
  'do-not-give-me-that': {
    hits: ["Don't give me that old story.", "Don't insult my intelligence."],
    misses: ['Do not give me the key yet.', 'Do not tell the kids yet.'],
  },
  'new-low': {
    hits: ['You have hit a new low.', 'They have really sunk low this time.'],
    misses: ['The river has reached a new low.', 'How low can the shelf go?'],
  },
  'cheap-shot': {
    hits: ['That was a cheap shot.', 'This is a dirty trick.'],
    misses: ['That was a good move.', 'This is a cheap printer.'],
  },
  'are-all-of-you': {
    hits: ['Is everyone in your office this incompetent?', 'Do you seriously expect me to pay that?'],
    misses: ['Are all your people on site today?', 'Do you want me to pay in June?'],
  },
  'run-it-like-a-circus': {
    hits: ['You run this place like a kindergarten.', 'They are running the firm like a mafia.'],
    misses: ['They run the nursery like a family.', 'You run like the wind.'],
  },
  'is-a-stupid-thing': {
    hits: ["That's a stupid question.", 'It was a pathetic thing to say.'],
    misses: ['That is a good question.', 'The view is worth the walk.'],
  },
  'what-a-thing-to-say': {
    hits: ['What a disgusting thing to say.', 'Such arrogance.'],
    misses: ['What a kind thing to say.', 'Such weather.'],
  },
  'waste-my-breath': {
    hits: ['I will not waste my breath on you.', 'I am done wasting my energy on your office.'],
    misses: ['We do not want to waste paper.', 'The leak wastes a lot of water.'],
  },
  'nobody-asked-you': {
    hits: ['Nobody asked for your opinion.', 'We all know what you are.'],
    misses: ['Nobody asked about the key.', 'We all know what the roof costs.'],
  },
}
