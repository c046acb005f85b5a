/** Vocabulary of the patterns of mind-reading of wishes and purposes: what hurts us, what is coveted, what is put on for show. */
import { list, type Vocabulary } from './list.ts'

export const mindMoreWords = {
  // What one may be said to do to us, as a purpose.
  mindToVerb: list(
    `trick, cheat, squeeze, fool, con, mislead, deceive, pressure, bully, scare, intimidate, blackmail, manipulate, corner, trap, exploit, confuse, provoke, punish, humiliate,
    embarrass, undermine, silence, starve, bleed, milk, rob, swindle, break, crush, ruin, destroy, sabotage, bribe, divide, fleece, screw, hurt, spite, annoy, irritate, upset, anger,
    infuriate, wind, needle, bait, goad, harass, shame, snub, offend, insult, belittle, mock, taunt, rattle, discredit, distract, exhaust, frighten, weaken, control, torment, smear, kill, wreck, bankrupt, poison`,
  ),
  mindVictim: list(
    `union, family, team, business, company, deal, project, marriage, reputation, career, strike, vote, talks, club, association, school, community, friendship, campaign, future`,
  ),
  mindToUs: list(
    `get (back at|rid of|one over|one up on|at|even with), score (points)? (off|against)?,
    make (me | us | him | her | them | my ..1 | our ..1) ..1 (look | feel | suffer | pay | wait | sweat | jump | crawl | beg | seem | quit | leave | sign | give | lose | go | fold | cave | sell | back | dance), send (me | us) a (message | signal | warning), teach (me | us) a lesson, show (me | us) up, show (me | us) who,
    put (me | us) (down | off | in my|our place | under), push (me | us) (out | off | around | over), drive (me | us) (out | mad | crazy | up | away), force (me | us), wear (me | us) (down | out), cut (me | us) (out | off), edge (me | us) out, freeze (me | us) out, shut (me | us) (up | out),
    cause (me | us) trouble, hang (me | us) out, set (me | us) up, use (it | this | that | them) against, keep (me | us) (quiet | sweet | in | down | out | under | away | from | waiting | guessing | on), turn (him | her | them | the ..1 | my ..1 | our ..1) against, shift the (blame | risk | cost) ..1, rub it in, rub (my|our) nose, prove a point, blame (me | us), pin (it | this) on (me | us), catch (me | us) out, trip (me | us) up, see (me | us) (fail | suffer | fall | lose | squirm | beg | go under | go), steal (my | our), grab (my | our | the), take (my | our) !(side | hand | word | call | time | point)`,
  ),
  // What one gains by it at the cost of others.
  mindSelfish: list(
    `save (face | your (skin | face | own ..1 | neck) | his ..2 | her ..2 | their ..2), cover (your | his | her | their) (tracks | back | own ..1 | backside), line (your | his | her | their) ..1 pockets, look (good | clever | tough | important | innocent | generous), score points, get (your | his | her | their) (own)? way, get out of (paying | it | this | your | doing | everything), avoid (paying | responsibility | the (question | issue | truth) | answering | admitting | blame), dodge, wriggle out, weasel out, get away with, buy time, stall, cash in, show off, gloat, win, impress (the | your | everyone | people), feel (important | superior | powerful | big | better about), play the (victim | hero | martyr), climb the, get (my | our) (signature | money | house | land | job | vote | customers | clients), have it both ways, pocket, make (a quick | a fast | more money | a killing | easy money)`,
  ),
  mindShow: list(
    `ploy+n, trick+n, stunt+n, tactic+n, pretext+n, smokescreen, facade, sham, charade, pretence, pretense, front, act, excuse+n, game+n, pose, manoeuvre, maneuver, gimmick, bluff+n, show, theatre, theater, performance, cover, cover-up, power play, power grab, land grab, money grab, cash grab, guilt trip, publicity stunt, mind game+n, emotional blackmail, window dressing, crocodile tears, fishing expedition, delaying tactic+n, scare tactic+n, tax dodge, way to (get | avoid | make | squeeze | force | push | punish | cut | save | dodge | keep), means to`,
  ),
  mindCovet: list(
    `money, revenge, cash, power, attention, sympathy, blood, a doormat, control, cheap (labour | labor), free (labour | labor), a scapegoat, the credit, all (of)? the (credit | glory | money | power | attention | profit | benefits | fun), it all, everything (for | your | his | her | their), the glory, (my | our) (money | house | land | flat | business | customers | clients | water | rights | job | shop | farm | savings | pension | signature | inheritance | vote | silence), special treatment, a free ride, a fight, a war, a row, drama, applause, an audience, a yes-man, yes-men, a servant, servants, a slave, slaves, a maid, a puppet, puppets, a punchbag, a punching bag, a rubber stamp, someone to blame, (me | us) (gone | out | broke | on (my|our) knees | to (fail | suffer | beg | crawl | leave | lose | grovel | quit | go under | shut up | disappear | fold | give up | be miserable)), to (see | watch) (me | us) ..2 (broke | fail | suffer | beg | lose | gone | out | squirm | fall | go under | crawl | struggle | miserable | starve | leave), to (rule | own | run | control) (everything | everyone | us | me | the whole), to win, to be (right | the boss | in charge), to look (good | important), the (whole | entire) (cake | pie | estate | pot), obedient ..1, obedience, puppets, to be (worshipped | obeyed), (your | his | her | their) own way, (your | his | her | their) pound of flesh`,
  ),
  mindLow: list(
    `just, only, nothing, nobody, no one, a wallet, a number, numbers, a cash machine, a cash cow, cash cows, a nuisance, a burden, dirt, rubbish, trash, worthless, expendable, disposable, a servant, servants, a doormat, second-class, invisible, a joke, a pawn, pawns, a line, less than, not (good enough | worth | real | people | human), beneath, idiots, fools, stupid, an obstacle, a problem, a cost, cheap, always the, never, a means to, does not (count | matter | exist), do not (count | matter | exist), peasants, troublemakers, a threat, the help`,
  ),
  mindGloom: list(
    `fail+v, suffer+v, starve, starving, lose, losing, fall+v, beg+v, broke, gone, go under, going under, go bust, out on (the|our|my), struggle+v, crawl+v, squirm+v, leave, leaving, quit, quitting, resign, give up, giving up, give in, giving in, get tired, run out, cave, caving, fold, folding, crack, stuck, too (desperate | tired | busy | scared | poor | stupid | weak | polite | afraid | broke | soft | nice) ..2, the one (to | who | stuck | left), not (notice | read | see | check | find | ask | remember | realise | realize | dare | fight | mind | know | complain), never (find | notice | check | ask | know | read | come), just (sign | accept | pay | go | take | swallow | give | roll | leave), die, dead, sign (without | anything | blindly), back down, backing down, go away, move out, sell up, walk away, disappear, miss it, forget, overlook, drop (it | the), fall for, be grateful, be the one, keep quiet, stay quiet, swallow, roll over, miserable, homeless, sacked, fired, replaced, evicted, pay up, foot the bill, cover for, lower (our | my) price, settle for less, sick, collapse, humiliated, suffering`,
  ),
} satisfies Vocabulary
