/** Vocabulary of the patterns of blame: deeds, what they hit, what it led to. */
import { list, type Vocabulary } from './list.ts'

export const blameWords = {
  // Who is blamed: people, and what they are said to have brought with them.
  blameWho: list(
    `you guys|people|lot|all|both|two, you and ..3, you, head office, they, he, she, <name>, <role>, your side|lot|company, <blameTrait>, the other side, you (in | at) ..2`,
  ),
  blameTrait: list(
    `(your | their | his | her) ..1 (silence | behaviour | behavior | attitude | stubbornness | greed | carelessness | negligence | incompetence | indifference | refusal | inaction | laziness | arrogance | pride | temper | jealousy | recklessness | dishonesty | lies | tricks | games | dithering | indecision | sloppiness | selfishness | mistakes | mess | meddling | interference | neglect | bickering | scheming | delays | dithering | parties | drinking | impatience | ego | obsession | drama | gossip | secrecy | rudeness | aggression | hostility | disrespect | betrayal | lateness | tardiness | complacency | ignorance | vanity | hesitation | obstruction | cost-cutting | penny-pinching | mismanagement | blunder | blunders | error | errors | mistake | delay | decision | decisions | choices | actions | words | conduct | people | nerve | rumours | rumors | bungling | cowardice | pettiness)`,
  ),
  blameFill: list(
    `have, has, had, are, is, was, were, just, simply, really, also, single-handedly, singlehandedly, completely, totally, utterly, absolutely,
    nearly, almost, basically, effectively, clearly, obviously, deliberately, then, even, actually, only, once again, again, already, now, still, always,
    constantly, repeatedly, practically, literally, have been, has been, had been, went and, go and, went ahead and, both, all, truly, quite, managed to, manage to, have managed to, has managed to, somehow, systematically, shamelessly, badly, knowingly, happily, quietly, secretly, blatantly, have well and truly, well and truly`,
  ),
  // Deeds with what they hit: of a plan, a trust, a family.
  blameRuin: list(
    `ruin+v, wreck+v, destroy+v, sabotage+v, poison+v, torpedo+v, derail+v, spoil+v, shatter+v, jeopardise+v, jeopardize+v, undermine+v, kill+v off,
    trash+v, butcher+v, mangle+v, cripple+v, devastate+v, demolish+v, scupper+v, tank+v, blight+v, trample+v, tarnish+v, smear+v, drain+v, decimate+v, hijack+v, gut+v, endanger+v, obliterate+v, wrecked, taint+v, corrupt+v, stifle+v, crush+v, cheapen+v, upend+v`,
  ),
  blameMess: list(
    `(mess+v | screw+v | foul+v | muck+v | louse+v | fuck+v | fucked | ball+v | cock+v | stuff+v) up !(again), botch+v, bungle+v, muff+v, fumble+v, mishandle+v, mismanage+v, bodge+v, made a (right | complete | total | real | proper | terrible | absolute | utter | bloody | fine | sorry | big | huge | awful)? (mess | hash | pig's ear | pig 's ear | muck | shambles | disaster | dog's dinner | dog 's dinner | fiasco) of,
    make|makes|making a (right | complete | total | real | proper | terrible | absolute | utter | bloody | fine | sorry | big | huge | awful)? (mess | hash | shambles | disaster) of`,
  ),
  blameFooled: list(
    `misled, mislead, misleads, hoodwinking, tricked, conned, fooled, deceived, duped, hoodwinked, cheated, scammed, bamboozled, double-crossed, betrayed, lied to, exploited, manipulated, shafted, hustled, snookered, stiffed, gaslit, gaslighted, blindsided, ambushed, tricking, cheating, lying to, deceiving, conning, misleading, fooling, manipulating, exploiting, double-crossing`,
  ),
  blameFleeced: list(
    `ripped, overcharged, fleeced, robbed, swindled, bled, milked, gouged, short-changed, shortchanged, diddled, stung, defrauded, rip, overcharge, fleece, rob, swindle, ripping, overcharging, fleecing, robbing, milking, short-changing, milk, bleed`,
  ),
  blameUs: list(
    `me, us, everyone, everybody, (my | our) ..2, the (whole | entire | rest) ..2, the (family | team | crew | staff | children | kids | tenants | members | boys | girls | community | office | club | class | company | firm), all of us, both of us, the (two | three) of us, him, her, them, these ..1, people, this family, your (own)? (children | kids | family | team | staff | customers | clients | tenants | members | son | daughter | wife | husband | workers | patients), (his | her | their) (own)? (children | kids | family | team | staff | son | daughter | wife | husband | workers | members)`,
  ),
  blameLoss: list(
    `lose+v, lost, late, miss+v, stuck, waiting, wait+v, sick, ill, cost+v, owe+v, broke, debt, have to, had to, has to, can not, could not, will not, no longer, sleep+v, sleepless, cry+v, crying, without, ruin+v, ruined, cancelled, canceled, cancel+v, delayed, delay+v, fine, fined, fail+v, failed, never, not, no, nobody, nothing, nowhere, behind, broken, dead, gone, bankrupt, homeless, evicted, penalty, sued, in trouble, trouble, mess, chaos, disaster, worse, worst, suffer+v, pay+v (for | twice | double | the | a | more), angry, furious, exhausted, embarrassed, humiliated, fired, sacked, unemployed, over budget, overdue, cold, hungry, upset, in tears, tears, afraid, scared, alone, flooded, leaking, mould, mold, damp, divorced, falling apart, fall+v apart, fell apart, fall+v through, fell through, collapse+v, on hold, stopped, dying, damage+n, damaged, stand+v here, standing here, hate+v, refuse+v, leave+v, left, quit, ruins, nightmare, hell, back to square one, this situation, in this`,
  ),
  blameHarm: list(
    `mess, delay+n, chaos, disaster, damage+n, loss, losses, situation, crisis, fiasco, debacle, breakdown, failure, collapse, problem+n, trouble, shambles, dispute, conflict, fight, row, disagreement, deadlock, stalemate, impasse, accident, flood, leak, fire, injury, asthma, illness, stress, pain, misery, suffering, divorce, separation, split, cost+n, fine, penalty, shortfall, debt+n, deficit, downtime, outage, strike, layoffs, disruption, confusion, misunderstanding, catastrophe, nightmare, headache+n, breakup, break-up, standstill, hold-up, mould, mold, smell, noise, dirt, tantrum+n, tears, unhappiness, overrun, overspend, bankruptcy, redundancies, slump, rift, shortage+n, backlog+n, panic, hassle, pressure, tension+n, queue+n, overcrowding, hole, vacuum, bad blood, ill feeling, rift+n, lost (sale | client | contract | order | business | time)`,
  ),
  blameOpen: list(
    `listen, talk, engage, negotiate, compromise, discuss, answer, admit, acknowledge, take (any)? responsibility, take no, accept (any)? responsibility, budge, see, see reason, cooperate, co-operate, understand, face, learn, change, help, meet us, meet me, move, give an inch, look, consider, apologise, apologize, work with, play ball, pay, do, deal with, respond, hear, let go, own, even, lift`,
  ),
  blameBother: list(
    `bother to, bothered to, care to, deign to, trouble to, think to, see fit to, have the (decency | courtesy | guts | manners | nerve | courage | grace | common decency | basic decency) to, so much as, lift a finger to, make the slightest effort to, make any effort to, have time to, take the trouble to, even bother to, even try to, even have the (decency | courtesy | guts | manners | courage) to, even think to, even care to, even take the time to, take the time to`,
  ),
  blameGlad: list(
    `met, made it, make it, finish+v, finished, got the, get the, get to, got to, got home, found, find+v, save+v, saved, won, win, passed, pass, succeed+v, succeeded, success, happy, happier, glad, grateful, better, easier, works, worked, work again, can now, could, is safe, safe, finally, able, learned, learnt, know, enjoyed, love+v, smile+v, laugh+v, proud, on time, early, open, growing, grew, good, great, lovely, alive, warm, clean, confident, progress, again, managed, manage, thrive+v, thriving, kept`,
  ),
} satisfies Vocabulary
