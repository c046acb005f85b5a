/** Vocabulary of the patterns of absolute: who, how often, what is welcome and what is not. */
import { list, type Vocabulary } from './list.ts'

export const absoluteWords = {
  absoluteYou: list(
    `you guys|people|lot|all|both|two|folks|ones, you, your, your side|lot|sort|kind|crowd|bunch|gang|company, !(!your) <role>,
    (none | some | most | all | both) of you, you (and | in | at | from | over | on) ..3, the other side`,
  ),
  absoluteThem: list('they, <role>, their ..1 <role>, your ..1 <paper>'),
  absoluteHim: list('he, she, <name>, they, <role>'),
  // What may stand right before a sentence that accuses: "I feel you always ...".
  absoluteSay: list(
    `think, feel, feels, know, knows, like, way, see, notice, noticed, noticing, say, how come, whenever, why, which, fact, where, means,
    seems, find, fed up, sick of how, tired of how, realise, realize, guess, bet, remember, course, because, one, ones, who, and, but, so, or, then,
    yet, though, although, since, that, years, months, weeks, decades, ages, far, now, today, anyway, well, sorry, look, listen, honestly, frankly, again`,
  ),
  absoluteFill: list(
    `have, has, had, are, is, was, were, do, does, did, 's, just, simply, really, also, honestly, literally, basically, seem to, seems to,
    both, all, either, still, clearly, obviously, somehow, have been, has been, 'd, too, apparently, sadly, unfortunately`,
  ),
  absoluteOften: list(
    `always, constantly, forever, perpetually, invariably, continually, continuously, endlessly, eternally, permanently, incessantly,
    consistently, relentlessly, every (single)? time, day in (and)? day out`,
  ),

  // Welcome: nobody minds that it is always so.
  absoluteGood: list(
    `welcome, kind, kindly, kindness, fair, fairly, reliable, reliably, punctual, punctually, on time, in time, early, prompt, promptly, polite, politely,
    helpful, help+v !(yourself | yourselves), enjoy+v, love+v, loved, lovely, nice, nicely, friendly, generous, patient, patiently, honest, honestly, open (with | about | to | and | minded), great,
    good !(excuse+n | reason+n | at (excuses | blaming | avoiding | finding)), good to|with|at, best, better, brilliant, wonderful, excellent, perfect, perfectly, professional, professionally, correct,
    correctly, pleasant, pleasure, joy, happy, glad, grateful, thankful, thank+v, appreciate+v, appreciated, respect+v, respectful, respected, support+v,
    supportive, trust+v, trusted, encourage+v, encouraging, care+v for, care+v about us|me|them|him|her, caring, careful, carefully, considerate, thoughtful, understanding, understood, free to,
    fun, funny, laugh+v, smile+v, smiling, sweet, warm, gracious, loyal, faithful, cooperative, flexible, responsive, available, approachable,
    pay+v !(..4 (late | less | short | last | too)), paid !(..4 (late | less | short | last | too)), deliver+v !(..4 (late | short | wrong | broken | damaged)), keep+v <your> (word | promise | promises | side | part), keep+v (it | us | me | them | things | everything | the ..2) (clean | tidy | safe | informed | posted | going | updated | warm | up),
    kept your word|promises, tidy, clean, spotless, clear, calm, quick, quickly, fast, ready to, willing, listen+v to, be there for, there for, there when, been there, make+v time, make+v sure,
    have time, found time, find+v (a | the)? (time | way | good | right | kind | solution | moment), get+v back to, get+v on well, get+v along, work+v hard, work+v well, worked with, do your best, did your best, try+v your, trying your, tried your,
    a friend, friends, family, a part of, part of, important, special, dear, dearest, proud, impressed, favourite, favorite, hero, admire+v, admired, value+v, valued, treat+v (us | me | them | him | her | people | everyone | everybody) (well | fairly | kindly | with | like (family | friends)),
    treated us|me well|fairly|kindly|with, look+v after, take+v care, took care, taken care, remember+v, share+v, shared, give+v (a hand | your best | notice | us notice | me notice | warning | credit), stand+v by, stood by, back+v us|me, stick+v up for, stuck up for,
    save+v (us | me | the day), warn+v us|me, tell+v (us | me) (the truth | in advance | beforehand | first | when), told us|me the truth, ask+v (first | nicely | politely | before), ask+v how, knock+v, answer+v (quickly | promptly | within | the same | at once | fast | kindly), reply, replied, replies, respond+v,
    return+v (on | in | the ..1 on), bring+v (cake | cakes | flowers | coffee | biscuits | them back on | him back on | her back on), look+v (great | good | lovely | nice | smart | forward), smell+v (lovely | great | nice | good), taste+v, won, win+v (us | me) over, safe, safely, right, dependable, courteous, diligent, thorough, organised, organized,
    straight with, straightforward, transparent, decent, easy, a gentleman, a lady, a delight, a star, well prepared, well, wise, wisely, gentle, gently, on top of, on the ball, ahead`,
  ),
  // Plain: what was said, wished or is so by rule.
  absoluteNeutral: list(
    `said, know+v what|how|when|where, knew what|how|when|where, take+v the <number>, take+v the bus|train, been anything but|less, said, wanted, hoped, dreamt, dreamed, wished, been|were|was into, be, find+v (me | us | it | him | her), have the|a (right | choice | option), reach+v, live+v, lived, called him|her|it, use+v the|my|our, used the|my|our, sit+v, sat, sleep+v, slept, eat+v, ate, drink+v, drank, start+v at|with, start with, open+v at, close+v at, play+v, played, sing+v, sang, wear+v, wore, grew, cook+v, cooked`,
  ),
  // Unwelcome: what nobody likes to hear that they always do.
  absoluteBad: list(
    `late, too late, rude, wrong, unprepared, unreasonable, unfair, unavailable, unreliable, unhappy, dissatisfied, negative, difficult, aggressive, defensive, disrespectful, dismissive, hostile, angry, busy, absent,
    drunk, broken, incomplete, overdue, behind, short, a problem, the problem, problem+n, trouble+n, nuisance, a mess, mess, dirty, loud, noisy, noise, sloppy, vague, evasive, impatient, unclear, damaged,
    complain+v, moan+v, whine+v, whinge+v, nag+v, nitpick+v, quibble+v, bicker+v, argue+v, fight+v, shout+v, yell+v, scream+v, snap+v, swear+v, interrupt+v, talk+v over, lecture+v, preach+v, patronise+v, patronize+v,
    criticise+v, criticize+v, undermine+v, belittle+v, mock+v, insult+v, blame+v, accuse+v, attack+v, bully+v, pressure+v, push+v, threaten+v, provoke+v, annoy+v, disturb+v, bother+v us|me, pester+v, hassle+v, harass+v,
    lie+v, lied, lying, cheat+v, mislead+v, deceive+v, trick+v, twist+v, distort+v, exaggerate+v, pretend+v, dodge+v, avoid+v, evade+v, wriggle+v, hide+v, deny+v, deflect+v, ignore+v, neglect+v, dismiss+v, brush+v, overlook+v, forget+v, miss+v, missed,
    cancel+v, postpone+v, delay+v, stall+v, drag+v, procrastinate+v, refuse+v, reject+v, block+v, obstruct+v, veto+v, say+v no, said no, change+v, move+v the goalposts, moving the goalposts, shift+v, backtrack+v, fail+v, let+v us|me|them|everyone|people|him|her down, let ..3 down, disappoint+v, disappointed, mess+v up, screw+v up, lose+v my|our|the, break+v, broke, spoil+v, ruin+v, wreck+v, damage+v, sabotage+v,
    promise+v, make+v excuses, making excuses, excuse+n, find+v (fault | some | an | another | something | a reason | a way out | new | excuses), fault+n, overcharge+v, charge+v extra|more|too, demand+v, ask+v for more, want+v more, want+v something, take+v advantage, take+v credit, take+v over, turn+v up late, turn+v (it | everything | this) into, turn+v on, come+v (late | up with | home late), came late, leave+v (it | us | me | everything | your | the | early | a),
    put+v (yourself | the blame | it off | me down | us down | him down | off), play+v (the victim | games | favourites | us off), act+v (as | like | superior), have to (win | be right | have), has to (win | be right | have), have an excuse|answer, get+v what,  get+v your way, get+v (away | angry | defensive | it wrong | out of), know+v better, think+v you, assume+v, expect+v (us | me | others | everyone), treat+v (us | me | them | him | her) (like | as if | as), side+v with, favour+v, favor+v,
    cut+v corners, cut us|me off, cutting us|me off, pass+v the buck, passing the buck, point+v (fingers | the finger), raise+v your voice, roll+v your eyes, slam+v, park+v in|on|across, block+v my|our, the same, same old, at my|our|each expense, on the phone, on your phone, on holiday when, on my|our case|back, at it, up to something, the victim, the last, one step behind, someone else, somebody else,
    wrong part, mistake+n, error+n, complaint+n, cross word, bad word, unkind, cause+v, hesitate+v, quarrel+v, doubt+v, owe+v, steal+v, hurt, harm+v, turn+v us|me away, turned down, give+v (us | me) (cause | reason | trouble | grief), given us|me (cause | reason | trouble | grief), litter+v, smoke+v, keep+v us waiting, made us wait, step+v on, overstep+v, abuse+v, offend+v, offended, raise+v ..1 voice`,
  ),
  // Mean: held against somebody even where a child could be meant.
  absoluteMean: list(
    `late, rude, drunk, unprepared, unreasonable, aggressive, dismissive, undermine+v, lie+v to, lied, lying, cheat+v, blame+v, ignore+v (me | us | my | our | the | every), shout+v at, yell+v at, interrupt+v, criticise+v, criticize+v, nag+v, cancel+v,
    bully+v, belittle+v, mock+v, insult+v, refuse+v to, make+v excuses, making excuses, twist+v, let+v (me | us | them | him | her | everyone) down, put+v me|us down, change+v the|our|his|her, move+v the goalposts, drag+v, promise+v, talk+v over, overrule+v, dismiss+v, pick+v on, contradict+v, badmouth+v, bad-mouth+v, run+v me|us down, take+v credit, pass+v the buck, find+v (fault | an excuse | some excuse | excuses | a reason), expect+v (me | us), play+v (the victim | games), turn+v up late, show+v up late, drop+v (him | her | them) off late, bring+v (him | her | them) back late, demand+v, threaten+v to, push+v (me | us), leave+v (it | me | us), have an excuse, has an excuse`,
  ),

  // What is owed or hoped for: that it never comes is held against them.
  absoluteDue: list(
    `listen+v, answer+v, reply, replied, replies, replying, respond+v, call+v (back | me | us), called, ring+v (back | me | us), rang, phone+v, write+v back, wrote back, ask+v (me | us | how | what | before | first | permission | if | whether | for (my | our) | anyone | anybody), asked (me | us | how | what | before | first | if | whether | permission | about | anyone | anybody), tell+v (me | us | anyone | anybody | the truth), told, inform+v, consult+v, warn+v, consider+v, think+v (about | of | before | ahead), thought, care+v, cared,
    help+v, lift+v a finger, bother+v to, bothered, turn+v up (on | to | for | when), show+v up, come+v (on | to | when | through), arrive+v on, pick+v up, keep+v (your | his | her | their | to | a | any | us | me), kept, stick+v to, stuck to, honour+v, honor+v, pay+v, paid, apologise+v, apologize+v, say+v (sorry | thank | thanks | please | hello | what | anything), said (sorry | thank | thanks | please | hello | a), thank+v, acknowledge+v, admit+v, own+v up, take+v (responsibility | no | us | me | any | the time | part | my | our | it), took (responsibility | us | me | part | any | no | our | my | it),  follow+v (through | up | the), deliver+v, finish+v, clean+v, tidy, tidied, share+v, give+v (me | us | an | a | any | notice | anyone | in | way), gave, given, let+v (me | us | anyone | anybody | him | her | them | go) !down, allow+v, offer+v, offered, try+v, tried, make+v (an effort | time | any | a | it), made, compromise+v, budge+v, change+v (your | his | her | their), learn+v, want+v (to | us | me), wanted, see+v (it | my | our | anything | the), notice+v, understand+v, understood, appreciate+v, respect+v, trust+v, support+v, read, check+v, look+v at, return+v, send+v, sent, provide+v, explain+v, discuss+v, talk+v (to | about | with), agree+v, accept+v, invite+v, include+v, attend+v, contribute+v, contact+v, confirm+v, satisfied, happy (with | about)?, content, there (when | for | on), around when, on time, ready, available, reachable, honest, prepared, pleased, grateful, in the office, wrong, at fault, enough, good enough, get+v (back | it | anything | around | round | to (work | the)), do (what | anything | your | his | her | their | the | it | as), does (what | anything | his | her | the | it), did, done, have (time | the time | the decency | the courtesy | a | any | an), has (time | the | a | any | an), had, stop+v (to | complaining | talking), mean+v it, meant (it | a), leave+v (us | me) alone, work+v with, fix+v, repair+v, sort+v, solve+v, correct+v, back+v (me | us), stand+v (up | by), stood, put+v (us | me | the | yourself | things), set foot, show+v (any | the | us | me | up | interest | respect | your), shown, spend+v, mention+v, believe+v, forgive+v, praise+v, recognise+v, recognize+v, lived up, live up, volunteer+v, bring+v (it | them | the | anything | back), brought, wait+v, lock+v, shut+v, close+v the`,
  ),
  // After "they" and "he": only what is plainly owed to us.
  absoluteOwed: list(
    `listen+v, answer+v, reply, replied, replies, respond+v, call+v (back | me | us), called me|us, ring+v (back | me | us), apologise+v, apologize+v, say+v (sorry | thank | thanks), said sorry|thank, thank+v, consult+v, inform+v (me | us), tell+v (me | us), told me|us, warn+v (me | us), ask+v (me | us | before | permission), asked me|us|before, keep+v (to | his | her | their), kept, stick+v to, stuck to, honour+v, honor+v, pay+v ..3 on time, pay+v (on | us | me | the | his | her | their), paid (on | us | me | the | a | his | her | their), help+v (me | us | with | out), helped, lift+v a finger, bother+v to, bothered, turn+v up, show+v up, admit+v, own+v up, take+v (responsibility | no | us | me | my | our), took us|me, compromise+v, budge+v, consider+v, acknowledge+v, respect+v, explain+v, follow+v (through | up), return+v (my | our | calls), get+v back, deliver+v (on | what), read (my | our | the), let+v (me | us) !down, care+v about, back+v me|us, support+v me|us, think+v of (me | us | others | anyone | anybody), satisfied, on time, there when, reachable, do what, did what, does what, give+v (me | us | an), gave me|us, have the decency, had the decency, has the decency, meant (it | a | to), intend+v, cooperate+v, clean+v up, contribute+v, see+v (my | our), grateful`,
  ),
  absoluteFetch: list(
    `ask+v, call+v, ring+v, phone+v, report+v, raise+v, try+v, complain+v, mention+v, write+v, email+v, e-mail+v, text+v, request+v, need+v, want+v, bring+v, come+v, propose+v, suggest+v, open my|our, say+v, make+v, offer+v, point+v, talk+v, speak+v, send+v, knock+v, meet+v, contact+v, question+v, remind+v, invite+v, go+v, get+v, turn+v, have a, had a, let+v, think+v, look+v, agree+v, put+v, pick+v, drop+v, plan+v, leave+v, visit+v, chase+v, follow+v`,
  ),
  absoluteThanks: list(
    `thank, thanks, grateful, kind, lovely, welcome, smile+v, enjoy+v, laugh+v, glad, pleased, helpful, please, patient, on time, early, great, brilliant, happy, perfect, love, nice, friendly, good, well, better, best, generous, cake+n, quickly, fast, promptly, cheer+v, help+v (me | us), come running, came running, lend+v, spotless, tidy`,
  ),
  absoluteYield: list(
    `excuse+n, promise+n, empty, hot air, silence, lies, complaint+n, trouble, problem+n, grief, headache+n, delay+n, stress, a runaround, the runaround, bad, broken, abuse, insult+n, criticism, nonsense, rubbish, drama, hassle, threats, demands, vague, more, another, a|the|an, no, you|he|she|they, complain+v, moan+v, take, talk, blame, argue, cry, shout, nag, whine, want, wait, sit, say, spend, criticise, criticize, lie, make, find, push, delay, attack, stall, block, ask, grief, misery, disappointment+n, bills, invoices, rejection+n, tears, cost+n, shrugs`,
  ),
} satisfies Vocabulary
