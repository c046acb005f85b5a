/** Sentences of the patterns of contempt. */
import type { contempt } from '@common-ground/shared/wording/families/contempt'
import type { ExamplesOf } from './examples.ts'

export const contemptExamples: ExamplesOf<typeof contempt> = {
  'too-foolish-to': {
    hits: ['They were too lazy to check the meter.', 'You are too stupid to read a lease.'],
    misses: ['The tank is too full to move.', 'I was too tired to answer last night.'],
  },
  'called-false': {
    hits: ['You are a liar.', 'Your agent is dishonest and lazy.'],
    misses: ['You are lying on my towel.', 'The play is about a liar and a thief.'],
  },
  'called-incompetent': {
    hits: ['Your plumber is incompetent.', 'You are hopeless and lazy.'],
    misses: ['You are new here, so take your time.', 'The old pump is useless.'],
  },
  'called-foolish': {
    hits: ["You're being ridiculous.", 'The landlord is out of his mind.'],
    misses: ['He is mad about football.', 'I was being unreasonable on Friday.'],
  },
  'called-mean': {
    hits: ['You are greedy and selfish.', 'Your boss is being petty.'],
    misses: ['I am greedy when it comes to cake.', 'They are generous people.'],
  },
  'called-proud': {
    hits: ['You are so arrogant.', 'Your lawyer is being patronising.'],
    misses: ['You are entitled to a refund.', 'You are controlling the budget well.'],
  },
  'called-childish': {
    hits: ["You're being childish.", 'He is throwing a tantrum again.'],
    misses: ['The baby is having a nap.', 'Our son is a baby, he is only eight months old.'],
  },
  'called-names': {
    hits: ['The director is a clown in a suit.', "You're a laughing stock."],
    misses: ['The clown at the party is a friend of mine.', 'My brother works as a rat catcher.'],
  },
  'nothing-but-a': {
    hits: ['You are nothing but a bully.', 'your nothing but a slumlord'],
    misses: ['You are nothing but kind to us.', 'You are no more than ten minutes away.'],
  },
  vocative: {
    hits: ['Pay your bills, you crook.', 'Answer me, you arrogant little man.'],
    misses: ['Come in, you two.', 'Pay on Friday, you said.'],
  },
  'you-clowns': {
    hits: ['You clowns still have not sent the plans.', 'You idiots have broken the gate.'],
    misses: ['You creep past the sensor and it stays dark.', 'You people have been very helpful.'],
  },
  'bunch-of': {
    hits: ['I am facing a bunch of amateurs.', 'That pack of liars sold us the flat.'],
    misses: ['She brought a bunch of flowers.', 'We have a bunch of kids in the house.'],
  },
  'acts-like-a': {
    hits: ['Stop behaving like a child.', 'You acted like an idiot at the meeting.'],
    misses: ['The lock acts like a clamp.', 'The children act like pirates in the play.'],
  },
  'sounds-pathetic': {
    hits: ['You sound pathetic.', 'The landlord looks ridiculous in all this.'],
    misses: ['You sound tired, shall we stop for today?', 'That sounds good to me.'],
  },
  'makes-me-sick': {
    hits: ['You make me sick.', 'Your tricks disgust me.'],
    misses: ['The smell of paint makes me sick.', 'You make me laugh with your stories.'],
  },
  'stupid-enough-to': {
    hits: ['You were stupid enough to believe him.', 'They are arrogant enough to think we will pay.'],
    misses: ['The car is big enough to take all six.', 'You were kind enough to help us.'],
  },
  'the-nerve-to': {
    hits: ['You have the nerve to ask for more.', 'Your boss had the audacity to bill us twice.'],
    misses: ['She has the nerve of a tightrope walker.', 'I did not have the nerve to ring you.'],
  },
  'the-decency-to': {
    hits: ["You didn't even have the decency to reply.", 'They could not have the courtesy to ring first.'],
    misses: ['You had the decency to ring us, thank you.', 'We do not have the tools to fix it.'],
  },
  'not-had-the-decency-to': {
    hits: ['The landlord has not once had the decency to answer.', 'You have never had the guts to tell me.'],
    misses: ['We have not had the time to paint it.', 'He has not had the chance to look.'],
  },
  'has-no-shame': {
    hits: ['You have no shame.', "You don't have a clue."],
    misses: ['You have no debts with us.', 'We have no clue where the valve is.'],
  },
  'people-like-you': {
    hits: ['People like you ruin this street.', 'The likes of you never pay.'],
    misses: ['People like you are rare, thank you.', 'People like a garden.'],
  },
  'your-vice': {
    hits: ['Your greed knows no bounds.', 'I am tired of your arrogance.'],
    misses: ['Greed is the subject of the film.', 'I regret my own stubbornness.'],
  },
  'dealing-with-fools': {
    hits: ['We are dealing with amateurs.', 'I am tired of arguing with idiots.'],
    misses: ['I am working with the choir tonight.', 'She deals with children all day.'],
  },
  'nobody-respects-you': {
    hits: ['Nobody takes you seriously.', 'The whole street laughs at you.'],
    misses: ['Nobody takes the bus here on Sundays.', 'People laugh at his jokes.'],
  },
  'your-kind': {
    hits: ['His kind never pays.', 'Well, someone like you would not understand.'],
    misses: ['Your kind of music is too loud after ten.', 'Your kind words helped.'],
  },
  'despise-you': {
    hits: ['I despise you.', 'We loathe the lot of you.'],
    misses: ['I like the smell of rain.', 'We detest the smell.'],
  },
}
