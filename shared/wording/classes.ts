/** Classes of words that patterns name in angle brackets: who is meant, how strongly, and the vocabulary of each family. */
import { absoluteWords } from './words/absolute.ts'
import { belittledWords } from './words/belittled.ts'
import { blameWords } from './words/blame.ts'
import { blameMoreWords } from './words/blame-more.ts'
import { contemptWords } from './words/contempt.ts'
import { damageWords } from './words/damage.ts'
import { demandWords } from './words/demand.ts'
import { commandWords } from './words/demand-commands.ts'
import { demandTerms } from './words/demand-terms.ts'
import { everydayWords } from './words/everyday.ts'
import { exclusiveWords } from './words/exclusive.ts'
import { exclusiveColdWords } from './words/exclusive-cold.ts'
import { exclusiveTheirsWords } from './words/exclusive-theirs.ts'
import { feelingWords } from './words/feeling.ts'
import { flawWords } from './words/flaws.ts'
import { list, type Vocabulary } from './words/list.ts'
import { mindMoreWords } from './words/mind-more.ts'
import { mindReadingWords } from './words/mind-reading.ts'
import { minimiserWords } from './words/minimiser.ts'
import { minimiserOthersWords } from './words/minimiser-others.ts'
import { motiveWords } from './words/motives.ts'
import { pastWords } from './words/past.ts'
import { pastDeedWords } from './words/past-deeds.ts'
import { plainWords } from './words/plainly.ts'
import { problemWords } from './words/problem.ts'
import { problemTroubleWords } from './words/problem-trouble.ts'
import { reproachWords } from './words/reproach.ts'
import { scornWords } from './words/scorn.ts'
import { threatWords } from './words/threat.ts'
import { threatConduct } from './words/threat-conduct.ts'
import { threatConsequences } from './words/threat-consequences.ts'
import { threatEvents } from './words/threat-events.ts'
import { totalsWords } from './words/totals.ts'
import { trifleWords } from './words/trifle.ts'
import { verdictWords } from './words/verdict.ts'

/** Each member is one word, or a row in the notation of pattern.ts. */
export const classes: Vocabulary = {
  // Who is meant.
  you: list('you, you guys|people|lot|all|both|two|folks|ones, yourself, yourselves'),
  third: list('they, he, she, <name>, <role>'),
  other: list(
    'you guys|people|lot|all|both|two|folks|ones, you, they, he, she, <name>, <role>, (some | none | most | all) of you',
  ),
  // Whose something is.
  your: list("your, their, his, her, <name> 's, <role> 's"),
  to: list('you, them, him, her, <name>, <role>'),
  i: list('i, we'),
  me: list('me, us'),
  my: list('my, our'),

  // Verbs that carry no meaning of their own.
  is: list(
    'is, are, was, were, am, has been, have been, had been, will be, would be, is being, are being, looks, sounds, seems',
  ),
  have: list('have, has, had'),
  aux: list('have, has, had, are, is, was, were, do, does, did, will, would, could, can, might'),
  not: list('not, never'),

  // How strongly.
  very: list(
    `very, so, really, just, simply, absolutely, utterly, completely, totally, entirely, quite, rather, plain, downright, truly,
    frankly, honestly, beyond, pretty, too, perfectly, nothing short of, nothing but, a complete, an absolute, a total, such a, such an,
    always, still, being, bloody, damn, a bit, a little, thoroughly, deeply, all, a touch, a tad, complete and utter, total and utter, utter, something of`,
  ),
  swear: list('bloody, damn, damned, fucking, goddamn, freaking, flipping, stupid'),

  // Deeds that hurt.
  hurts: list(
    'hit+v, beat+v, kick+v, punch+v, slap+v, shove+v, stab+v, injure+v, hurt+v, assault+v, attack+v, spit+v on|at, spat on|at, grab+v, push+v, scratch+v, burn+v, shake+v, bite+v',
  ),
  hurt: list(
    'hit, beaten, kicked, punched, slapped, shoved, stabbed, injured, hurt, assaulted, spat on, grabbed, burned, burnt, mugged, harassed, stalked, raped, molested, strangled, abused, evicted at gunpoint',
  ),

  // What is put on the table.
  paper: list(
    `offer+n, proposal+n, counteroffer+n, counterproposal+n, counter-offer+n, bid+n, quote+n, price+n, suggestion+n, idea+n, plan+n,
    argument+n, claim+n, excuse+n, reason+n, explanation+n, answer+n, response+n, reply, letter+n, email+n, e-mail+n, message+n, position+n,
    condition+n, term+n, draft+n, version+n, story, attitude, behaviour, behavior, conduct, approach, tone, request+n, rule+n, demand+n, figure+n,
    number+n, report+n, forecast+n, complaint+n, comment+n, remark+n, apology, contract+n, agreement+n, rota, schedule+n, list+n, estimate+n,
    invoice+n, calculation+n, work, effort+n, attempt+n, logic, reasoning, theory, word+n, promise+n, paperwork, solution+n, concern+n`,
  ),

  ...absoluteWords,
  ...blameWords,
  ...blameMoreWords,
  ...contemptWords,
  ...demandWords,
  ...commandWords,
  ...demandTerms,
  ...everydayWords,
  ...exclusiveWords,
  ...exclusiveColdWords,
  ...exclusiveTheirsWords,
  ...feelingWords,
  ...mindReadingWords,
  ...mindMoreWords,
  ...minimiserWords,
  ...minimiserOthersWords,
  ...pastWords,
  ...pastDeedWords,
  ...plainWords,
  ...problemWords,
  ...problemTroubleWords,
  ...threatConduct,
  ...threatConsequences,
  ...threatEvents,
  ...totalsWords,
  ...reproachWords,
  ...scornWords,
  ...threatWords,
  ...trifleWords,
  ...verdictWords,
  ...belittledWords,
  ...flawWords,
  ...damageWords,
  ...motiveWords,
}
