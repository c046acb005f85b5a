/** Vocabulary of motives: who is read, what drives them, what they are said to put it above. */
import { list, type Vocabulary } from './list.ts'

export const motiveWords = {
  reader: list(
    `<mindWho>, <everyWho>, (some | most | all | none) of you, the (city | town | ministry | government | press | firm | company | club | chain | owners | authorities | head office), these|those (people | firms | companies | landlords | managers), big|large firms|companies|landlords|chains, (your | their | his | her) (whole | entire | own | so-called)? <word>`,
  ),
  readTo: list(
    '<everyTo>, you (all | lot | people | both)?, people like (you | him | her | them), the (board | company | firm)',
  ),
  // Prized, as they are told, above people.
  motivePrize: list(
    `profit+n, money, headlines, image, career+n, ego, pride, shareholder+n, clicks, bonus, bonuses, reputation, status, comfort, convenience, dividend+n, votes, power, rankings, numbers, figures, results, appearances, margins, margin, cash, costs, cost, savings, turnover, sales, growth, fame, prestige, publicity, share price, quarterly ..1, bottom line, budget+n, targets, golf, pub, phone, gaming, computer, boat, dog, car, cars, holidays, girlfriend, boyfriend, new ..1, friends, mates, job, work, parties, drinking, beer, football, social life, own ..1, rent, returns, balance sheet, spreadsheet+n, greed, politics, property, land, inheritance`,
  ),
  motivePeople: list(
    `people, lives, children, kids, child, son, daughter, us, me, safety, the truth, truth, family, staff, workers, health, quality, tenants, members, fairness, loyalty, friendship, patients, customers, pupils, students, human ..1, everyone, decency, principle+n, justice, wellbeing, our ..1, my ..1, own (son | daughter | children | kids | mother | father | family | flesh), mum, mom, dad, mother, father, marriage, neighbours, residents, honesty, common sense, the environment`,
  ),
  motiveDark: list(
    `jealousy, envy, greed, spite, malice, revenge, vengeance, pride, ego, vanity, guilt, cowardice, control, power, snobbery, prejudice, racism, sexism, resentment, bitterness, hatred, arrogance, laziness, ambition, pettiness, vindictiveness, selfishness, hurt pride, wounded pride, a power trip, an ego trip, winning, punishing (me | us | her | him), getting (even | back | your | his | her | their), saving (face | your | his | her), point-scoring, publicity, attention, showing off, settling scores, being right, dominance, your (ego | pride | image | career), his (ego | pride | image | career), her (ego | pride | image | career), their (ego | pride | image | careers)`,
  ),
  motiveHarm: list(
    `<mindToVerb>, harm, spoil, scare off, scare away, drive out, drive away, drive up, push out, push up, squeeze out, force out, get rid of, get back at, get at, get even, get (my | our | me | us | his | her | everything | it all), make (me | us | my | our | him | her | everyone | people) <word>, break up, break, take (my | our | over | everything from | it all), turn (him | her | them | everyone | people | the ..1 | my ..1 | our ..1) against, put (me | us) off, cut (me | us) out, keep (me | us | him | her | them) (down | quiet | out | away | from), grab, steal, stir, trip, stitch, sour, scupper, mess up, cut short, cut corners, avoid, dodge, duck, get out of, wriggle, weasel, hide, cover up, look (good | tough | clever | important | strong | generous | innocent), impress, show off, show (me | us) up, win, cash in, profit, save (money | face | your | his | her | their), line, please (your | the), gain, score, stall, buy time, delay, drag, clear old stock, shift, offload, dump, test, prove, provoke, wind, wear, rile, catch (me | us | him | her), corner, trap, manipulate, undermine, control, claim, cheat, skim, pocket, pay less, pay nothing, skip, escape, weaken, isolate, silence, block, stop (me | us | my | our), prevent (me | us), get a (discount | rise | raise | reaction | free | bigger | better | cheaper | refund | promotion), get your, get his, get her, get their, get away, get more, get attention, get sympathy, send (me | us) a`,
  ),
  motiveGullible: list(
    `know, notice, see, see through, find out, check, realise, realize, dare, object, complain, ask, understand, look, read, fight, fight back, remember, care, sue, tell, speak up, speak, stand up, catch, spot, work it out, figure, count, compare, add up, talk to each, argue, defend, say anything, question, hear about, hear of`,
  ),
  // Feelings that one would not be told one has.
  motiveFeeling: list(
    `jealous, envious, green with envy, resentful, power-hungry, threatened by, intimidated by, insecure, frightened of losing, scared of losing, afraid of losing, terrified of losing, scared of the truth, afraid of the truth, afraid (that)? (i | we | people | someone | somebody), scared (that)? (i | we | people | someone | somebody), terrified (that)? (i | we | people | someone | somebody), afraid of (change | competition | a strong | strong | being (found | caught | seen | wrong | exposed) | commitment | what people | what the | hard work), scared of (change | competition | a strong | strong | being (found | caught | seen | wrong | exposed) | commitment | what people | what the | hard work), terrified of (change | competition | being | what), too proud to, too ashamed to, too scared to, too afraid to, too cowardly to, ashamed of (me | us | my | our), embarrassed by (me | us | my | our), bored with (me | us | this | your | his | her), out of love, in denial, obsessed with, itching to, dying to, desperate to, hell-bent on, bitter that, bitter because, bitter about, sulking because, sore because, sore that, sore about, looking down on, afraid that if, scared that if`,
  ),
} satisfies Vocabulary
