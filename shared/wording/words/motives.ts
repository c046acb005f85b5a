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
    `jealousy, envy, greed, spite, malice, revenge, vengeance, ego, vanity, cowardice, snobbery, prejudice, racism, sexism, resentment, bitterness, hatred, arrogance, laziness, pettiness, vindictiveness, selfishness, hurt pride, wounded pride, a power trip, an ego trip, punishing (me | us | her | him), getting (even | back at | your own back | your way | his way | her way | their way), saving (face | your skin), point-scoring, settling scores, (your | his | her | their) (ego | pride | image | career)`,
  ),
  // Dark only where it is all that is named.
  motiveDrive: list(
    `power, control, attention, publicity, winning, dominance, pride, guilt, ambition, being right, showing off, money`,
  ),
  motiveHarm: list(
    `<mindToVerb>, harm, spoil, scare off, scare away, drive out, drive away, drive up, push out, push up, squeeze out, force out, get rid of, get back at, get at, get even, get (my | our | me | us | his | her | everything | it all), make (me | us | my | our | him | her | everyone | people) <word>, break up, break, take (my | our | over | everything from | it all), turn (him | her | them | everyone | people | the ..1 | my ..1 | our ..1) against, put (me | us) off, cut (me | us) out, keep (me | us | him | her | them) (down | quiet | out | away | from), grab, steal, stir, trip, stitch, sour, scupper, mess up, cut short, cut corners, avoid, dodge, duck, get out of, wriggle, weasel, hide, cover up, look (good | tough | clever | important | strong | generous | innocent), impress, show off, show (me | us) up, win, cash in, profit, save (money | face | your | his | her | their), line, please (your | the), gain, score, stall, buy time, delay, drag, clear old stock, shift, offload, dump, test, prove, provoke, wind, wear, rile, catch (me | us | him | her), corner, trap, manipulate, undermine, control, claim, cheat, skim, pocket, pay less, pay nothing, skip, escape, weaken, isolate, silence, block, stop (me | us | my | our), prevent (me | us), get a (discount | rise | raise | reaction | free | bigger | better | cheaper | refund | promotion), get your, get his, get her, get their, get away, get more, get attention, get sympathy, send (me | us) a`,
  ),
  // Done to anyone in good faith as well: no motive to be told.
  motiveMild: list(
    `avoid, save money, claim, prove, test, block the, stop the, delay the (payment | start), please, skip, escape, shift, gain, win !(sympathy), impress, control the, get (your | his | her | their) (money | deposit | son | daughter | key | keys), cut short, take our (photo | photos), push up, line, get more, get a (discount | refund | free), look good`,
  ),
  // Before "to": not a deed of its own.
  notYetDone: list(
    `want, wants, wanted, try, tries, tried, trying, need, needs, like, likes, love, loves, going, have, has, had, able, how, hope, hoping, used, refuse, refused, begin, began, start, started, threatening, looking, managed, manage, ready, planning, plan, intend, mean, meant, aiming, out, keen, bent, determined, dying, itching, would, me, us, him, her, them`,
  ),
  harmed: list(
    `me, us, him, her, them, my, our, everyone, people, the, your, his, their, this, out, on, a, an, that, other, others, with, it, for, old, of, from, away, any, every, <name>, <role>, ($)`,
  ),
  // Why they are said to do it only now.
  suitedBy: list(
    `(you | they | he | she) ..1 (need+v | want+v | smell+v | have to | has to | had to | heard | know+v | knew | fear+v | are losing | is losing | lost | owe+v | were caught | was caught | got caught | ran out | got wind | found out | realised | realized | hope+v | are scared | is scared | lack+v), (the | a | an | your | his | her | their) ..1 (judge | court | inspector | boss | press | camera | cameras | lawyer | police | auditor | board | election | mediator | money | land | will | inheritance | tax office | regulator | insurer | journalist), there (is | was | are | were) (money | a | an | something | cash | nothing), it (suits | suited | pays | paid | looks | looked | makes (you | them | him | her)), (i | we) (caught | found out | hired | inherited | threatened | complained | am rich | won), money, cameras, hr, people are watching`,
  ),
  darkReason: list(
    `feel+v threatened, want+v (me | us | my | our | everything | it all | attention | control | revenge | the (money | house | credit)), knew (about | nobody | no one | that ..2 (was | were | had)), know+v (i | we | nobody | no one) ..1 (can | have | has | will | need), enjoy+v (it | seeing | watching), resent+v, envy, envies, (are | is | were | was) ..1 (jealous | bitter | desperate | ashamed | hiding | greedy | losing | too proud), suits (you | him | her | them), pays (better | more), looks (good | better) on, (can | could) not (stand | bear | face | admit), (do | does | did) not (care | respect | trust (me | us)), hate+v (me | us | my | our | losing), fear+v (losing | the truth | competition | that)`,
  ),
  // What others are said to be driven to.
  driven: list(
    `give+v up, gives up, ..1 (give up | quit | crack | beg | crawl), quit, have to (leave | sell | sign | pay | give), has to (leave | sell | sign | pay | give), lose+v, miss+v (the | our | my | it), fail+v, look+v (bad | stupid | guilty | like), (can | could) not (reach | see | object | complain | refuse | vote | speak | check | prove | fight | find | afford | work | sleep | sell), (would | will | do | does) not (notice | see | find out | ask | know | complain | dare), feel+v (guilty | bad | small), blame+v, turn+v against, get+v (nothing | blamed | scared), (will | would) (leave | blame | lose | quit | be afraid | look)`,
  ),
  trickedDeed: list(
    `damaged, broke, rigged, hid, hide, hides, hiding, delayed, delay, delaying, timed, lied, lie, lying, sabotaged, dragged, drag, dragging, faked, fake, invented, invent, provoked, provoke, poisoned, cut (me | us), forced, twisted, tricked, blamed, smeared, leaked, (want | wants | wanted) (me | us | him | her | them | my ..1 | our ..1) (out | gone | dead | away | blamed | ill | to (miss | fail | lose | quit | sign | leave | look)), (made | make | makes | making | kept | keep | keeps | set) (me | us | everyone | people | my ..1 | our ..1)`,
  ),
  thingified: list(
    `nothing, nothing (but | more than) ..3, a number, numbers, numbers on ..2, worthless, invisible, a nuisance, a burden, a joke, cattle, expendable, disposable, replaceable, a cash ..1, cash ..1, dirt, beneath, second class, second-class, toys, a toy, pawns, a pawn, a means to, a line in, cheap labour, servants, slaves, furniture, machines, a machine, an inconvenience, rubbish, pests`,
  ),
  darkJoy: list(
    `making (me | us | people | everyone | him | her) ..3 (wait | cry | squirm | suffer | beg | feel | look | sweat | angry | jump | nervous), making (my | our | this | things | life) ..3 (hard | harder | difficult | hell | misery | miserable), drama, conflict, chaos, the (drama | conflict | fight | chaos | power | misery), being (cruel | mean | the boss | difficult | nasty | right all | awkward | offended), (my | our | other people 's | her | his) (pain | misery | suffering | trouble | troubles | failure | discomfort | humiliation), bossing, winding, tormenting, humiliating, (watching | seeing) (me | us | my | our | people) ..1 (suffer | beg | fail | struggle | crawl | cry | lose | squirm | fall | wait), power, playing (games | god), having power, saying no, hurting, punishing`,
  ),
  allAlong: list(
    `from the (very)? (day | moment | minute | start | outset | beginning | word | first), since (day one | the (day | very | start | beginning)), long before, before (we | i | you) even, all along, from day one, for (months | years | ages | weeks), right from, even before, ages ago, behind (my | our) (back | backs), the whole time, all this time, in secret`,
  ),
  figured: list(
    `think, thinks, thought, figured, figure, figures, assumed, assume, assumes, reckoned, reckon, reckons, hoped, hoping, imagined, imagine, guessed, bet, betting, banked on, banking on, counted on, counting on, relied on, relying on, expected, gambled, gambling, thinking, decided, believe, believes, seem to think, seems to think`,
  ),
  takenFor: list(
    `fool, fools, idiot, idiots, mug, mugs, sucker, suckers, soft touch, pushover, pushovers, child !(of), cash machine, cash cow, doormat, doormats, servant, servants, slave, slaves, coward, cowards, peasants, granted, easy target, easy touch, simpleton, dimwit, free labour, cattle, cannon fodder`,
  ),
  motiveGullible: list(
    `know, notice, see, see through, find out, check, realise, realize, dare, object, complain, ask, understand, look, read, fight, fight back, remember, care, sue, tell, speak up, speak, stand up, catch, spot, work it out, figure, count, compare, add up, talk to each, argue, defend, say anything, question, hear about, hear of`,
  ),
  // Feelings that one would not be told one has.
  motiveFeeling: list(
    `jealous, envious, green with envy, resentful, power-hungry, (threatened | intimidated) by (me | us | my | our | a | anyone | women | people), insecure, (afraid | scared | frightened | terrified) of (losing | the truth | change | competition | a strong | strong | being (found | caught | seen | wrong | exposed | second) | what people | what the), (afraid | scared | terrified) (that)? (i | we | people | someone | somebody) ..1 (win | beat | outshine | expose | tell | take | know | see through | find), (afraid | scared) that if, too (proud | ashamed | cowardly) to, ashamed of (me | us), embarrassed by (me | us | my | our), bored with (me | us | this | your | his | her), out of love, in denial, obsessed with (money | power | control | winning | yourself | me | us | being), hell-bent on, bitter (that | because | about), sulking because, sore (because | that | about), looking down on`,
  ),
} satisfies Vocabulary
