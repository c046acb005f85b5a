/** Sentences of the patterns of problem. */
import type { problem } from '@common-ground/shared/wording/families/problem'
import type { ExamplesOf } from './examples.ts'

export const problemExamples: ExamplesOf<typeof problem> = {
  'problem-with-you': {
    hits: [
      'The problem with your proposal is that it only works for one person.',
      'The trouble with your office is that no one there reads to the end.',
      'The main issue with your attitude is that nobody dares to ask you anything.',
      'That is the problem with people like you.',
      'The real trouble with the landlord is that he hears what he likes.',
    ],
    misses: [
      'The problem with the drain turned out to be a root.',
      'Could we discuss the problem with your manager on Friday?',
      'The problem with the bank is that it closes at four.',
      'The problem with your boiler is that the valve leaks.',
    ],
  },
  'problems-with-you': {
    hits: [
      'All the problems you have created could have stayed small.',
      'Our problems with your attitude are well known.',
      'The issues they keep causing land on my desk.',
    ],
    misses: [
      'We have problems with the heating again.',
      'The problems in chapter four are quite hard.',
      'We would like to talk through the problems with you on Monday.',
    ],
  },
  'has-problem-with': {
    hits: [
      'I have a problem with your attitude.',
      "I've got a big problem with the way you talk to my staff.",
      'We have a serious issue with you.',
    ],
    misses: [
      'We have a problem with the heating.',
      'I have a problem to discuss with you.',
      'We have no problem with your dog.',
    ],
  },
  'takes-issue': {
    hits: ['I take issue with your tone.', 'We strongly take issue with the way you ran the meeting.'],
    misses: ['The magazine takes issue number four from the shelf.', 'Please take the issue to the board.'],
  },
  'you-are-problem': {
    hits: [
      "You're the problem here, not the boiler.",
      'You guys are the real bottleneck.',
      'You are part of the problem, not the solution.',
      "You're the one who is holding everything up.",
    ],
    misses: [
      'You are not the problem.',
      'You are the only problem solver I trust.',
      'You are in no trouble at all.',
    ],
  },
  'not-it-you-are': {
    hits: ["Your dogs aren't the problem, you are.", 'The problem is not the price, it is you.'],
    misses: [
      'The boiler is the problem, so we are getting it replaced.',
      'If that is a problem, you are welcome to call.',
    ],
  },
  'they-are-problem': {
    hits: [
      'The minority shareholders are the obstacle.',
      'Your purchasing department is the problem here.',
      'Your attitude is becoming a problem.',
      'He is the biggest bottleneck in this team.',
      'Your pride is the real stumbling block.',
    ],
    misses: [
      'The lift is the bottleneck on moving days.',
      'The supplier is not the problem.',
      'The noise is a problem for the baby.',
    ],
  },
  'problem-is-you': {
    hits: [
      'The whole issue here is you and the way you run this building.',
      'The real issue in this merger is your finance director and his ego.',
      'The problem is your attitude.',
      'The only problem here is you.',
      'Our biggest obstacle in all this is your stubbornness.',
    ],
    misses: [
      'The problem is that the boiler leaks.',
      'The only problem is you need an adapter for the plug.',
      'The main problem is the price.',
      "The issue is the bank's opening hours.",
    ],
  },
  'starts-and-ends': {
    hits: [
      'The whole trouble on this site starts and ends with your architect.',
      'The problem lies squarely with you.',
      'It all comes down to your stubbornness.',
    ],
    misses: [
      'The school year starts and ends with a concert.',
      'The path starts and ends with a gate.',
      'It all comes down to the price of steel.',
    ],
  },
  'wrong-with-you': {
    hits: [
      'What is wrong with you?',
      'What on earth is the matter with you people?',
      "What's your problem?",
      'Seriously, what is wrong with them, can nobody answer a phone?',
    ],
    misses: [
      'What is wrong with your car?',
      "What's the matter, are you all right?",
      'What is the problem with the gate?',
    ],
  },
  'wrong-with-you-that': {
    hits: [
      "What's wrong with you that a simple school pickup has to turn into a drama?",
      'What is wrong with you people that you cannot answer one letter?',
    ],
    misses: ['What is wrong with the pump that it hums?', 'Tell me what is wrong, so that I can help.'],
  },
  'something-wrong-with': {
    hits: [
      "There's something seriously wrong with the way you run your projects.",
      'Something is very wrong with you people.',
      'There is something off about you.',
      'There is a lot wrong with your attitude.',
    ],
    misses: [
      'There is something wrong with your boiler.',
      'There is nothing wrong with you.',
      'Something is wrong with the brakes.',
    ],
  },
  'what-is-wrong-here': {
    hits: [
      "Your stubbornness is what's wrong with this partnership.",
      'You are everything that is wrong with this company.',
      'People like you are what is wrong in this street.',
    ],
    misses: ['The pump is what is wrong with the heating.', 'Can you show me what is wrong with the car?'],
  },
  'conduct-spoils': {
    hits: [
      'Your ego is killing this deal.',
      'You are poisoning the mood.',
      'Your constant interference is holding up the whole project.',
    ],
    misses: [
      'The frost is killing the roses.',
      'Your car is blocking the gate.',
      'The builder is holding up the beam.',
    ],
  },
  'in-the-way': {
    hits: [
      'The only thing standing in the way is you.',
      'The only obstacle left between us and a deal is your pride.',
      'What stands in our way is your stubbornness.',
    ],
    misses: [
      'The only thing in the way is the old pear tree.',
      'Is there anything in the way of a signature?',
    ],
  },
  'stands-in-the-way': {
    hits: [
      'You stand in the way of everyone.',
      'They keep holding everyone up.',
      "You're holding us all hostage.",
    ],
    misses: ['A lorry stood in the way.', 'The storm held everyone up.', 'Please hold the line.'],
  },
  trial: {
    hits: [
      "They're a nightmare to deal with.",
      'You are a real pain in the neck.',
      'You are nothing but trouble.',
      'Your caretaker is an absolute nightmare.',
      'You have been a liability from day one.',
    ],
    misses: [
      'The traffic is a nightmare in the morning.',
      'You are no trouble at all.',
      'The old boiler is a liability.',
      'You are a great help to us.',
    ],
  },
  'hard-to-deal-with': {
    hits: [
      'You are impossible to work with.',
      'Your manager is very difficult to deal with.',
      'She is impossible.',
      'Your side has been impossible to negotiate with.',
    ],
    misses: [
      'The lock is impossible to open.',
      'You are easy to work with.',
      'This chapter is difficult to follow.',
      'It is impossible for us to come before six.',
    ],
  },
  'never-so-hard': {
    hits: [
      "I've never met anyone so difficult to deal with.",
      'We have never dealt with anyone as stubborn.',
    ],
    misses: ['I have never had a puzzle so hard.', 'I never met anyone so kind.'],
  },
  'better-without-you': {
    hits: ["We'd all be better off without you.", 'This project would run perfectly well without you.'],
    misses: ['The soup would be better without salt.', 'I would not manage half as well without you.'],
  },
  'conduct-a-mess': {
    hits: ['Your bookkeeping is a mess.', 'Your communication has been a complete disaster.'],
    misses: ['The cellar is a mess.', 'My paperwork is a mess.'],
  },
}
