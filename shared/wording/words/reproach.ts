/** Vocabulary of totals and reproaches as people say them in one breath: whom one means, what pleases, what is asked too late. */
import { list, type Vocabulary } from './list.ts'

export const reproachWords = {
  reproachWho: list(
    `<everyWho>, dad, daddy, mum, mummy, mom, granny, grandad, hr, headquarters, your side|lot|sort|crowd|bunch|gang|outfit|firm, the other side,
    (this|that|the|your|their) (board|office|committee|company|firm|council|club|school|department|union|family|team|shop|factory|garage|warehouse|studio|hotel|kitchen|lab|city|town|ministry|insurance|provider|depot|workshop|branch|authority|authorities|helpline|works council|sales team|buying team), my (mother-in-law|father-in-law|son-in-law|daughter-in-law|in-laws|ex|stepdad|stepmum|boyfriend|girlfriend|supervisor|team leader|client|clients|lodger|assistant|business partner|co-founder), the (day|night|early|late) shift, both of you|them, each of you|them, your (technicians|engineers|people|warehouse|office|helpline|depot)`,
  ),
  // Said with them, the rest is praise or thanks.
  reproachPleased: list(
    `appreciate+v, grateful, thankful, thanks, thank+v, glad, pleased, impressed, proud, admire+v, delighted, relieved, credit to, well done, congratulations, helpful, kind of you, sweet of, love+v that, happily, reassuring`,
  ),
  // Never done, it is praise.
  reproachSpared: list(
    `late, too late, rude, unkind, complain+v, miss+v, fail+v, forget+v, argue+v, quarrel+v, let (me|us|anyone|anybody|him|her|them) down, let ..3 down, raise+v <your> voice, shout+v, lie+v, lied, cheat+v, cause+v, give+v (me|us) (cause|reason|trouble|grief), been absent, absent, in arrears, a bother, a burden, a nuisance, any trouble, a problem, hesitate+v, ask+v for (more|anything), disappoint+v, a wrong, the wrong, wrong part+n, been anything but, refuse+v (to help|help|me|us), cross word, bad word, break+v <your> (word|promise), broken <your> (word|promise), charge+v (me|us) (for|a)`,
  ),
  // Welcome: nobody minds that it is so.
  reproachGood: list(
    `welcome, kind, kindly, kindness, fair, fairly, reliable, reliably, punctual, on time, in good time, early, prompt, promptly, polite, politely, helpful, help+v (me|us|with|out), enjoy+v, love+v, lovely, nice, nicely, friendly, generous, patient, patiently, great, best, brilliant, wonderful, excellent, perfect, perfectly, professional, professionally, pleasant, pleasure, joy, happy, happily, glad, grateful, thankful, thank+v, thanks, appreciate+v, support+v (me|us), supportive, encourage+v, care+v for, careful, carefully, considerate, thoughtful, understanding, fun, laugh+v with, smile+v, sweet, warm, gracious, loyal, well, tidy, clean, spotless, safe, safely, proud, impressed, good !(excuse+n|reason+n|at (excuses|blaming|avoiding)), correct, correctly, accurate, quick, quickly, fast, within, make+v time, take+v care, look+v after, stand+v by, stood by, there for, listen+v to (me|us), a friend, special, favourite, favorite, flexible, cooperative, approachable, courteous, diligent, thorough, decent, gentle, right on, ready when, to help`,
  ),
  // That it is so tells against somebody.
  reproachBad: list(
    `<totalDeed>, <totalBadNoun>, <absoluteMean>, bad, terrible, awful, dreadful, appalling, poor, faulty, damaged, incomplete, returned, disputed, chased, unpaid, missing, unanswered, ignored, changed, rejected, refused, dismissed, shot, squeeze+v, haggle+v, gouge+v, snipe+v, undercut+v, overbook+v, mumble+v, crawl+v, slack+v, moan+v, cost+v (me|us), park+v, dump+v, pick+v the (cheapest|easiest|worst), leave+v (me|us), left (me|us), short, nowhere, nothing, no one, nobody, empty-handed, invent+v, something different, a different, double, triple, overpriced, too high|much|expensive|small|big, over budget, inflated, ended up, turned out, half-finished, find+v (a|some|another) (way|reason|excuse) (to|not to|for|why), unreadable, unusable, someone else, not, lose+v, lost`,
  ),
  // What somebody owes, in every form.
  reproachOwed: list(
    `keep+v, kept, answer+v, reply, replied, replies, respond+v, read+v, check+v, apologise+v, apologize+v, admit+v, own+v up, listen+v, help+v, clean+v, tidy, tidied, tidies, wash+v up, cook+v, pay+v, say+v (sorry|thank|thanks|please|hello|a|anything|one), said (sorry|thank|thanks|please|hello|a|anything|one), thank+v, ask+v, tell+v (me|us|the|anyone|anybody|him|her|them), told (me|us|the|anyone|anybody|him|her|them), inform+v, consult+v, warn+v, show+v (up|any|the|interest|respect|me|us), turn+v up, come+v (on|to|when|through|up with|prepared), arrive+v (on|when), deliver+v, finish+v, do+v (a|an|any|anything|one|what|the|your|his|her|their|it|as), make+v (a|an|any|the|time|one), made (a|an|any|the|time|one), give+v (a|an|any|anything|me|us|one|way|in|up|back), gave (a|an|any|anything|me|us|one|way|in|up|back), put+v (anyone|the|us|me|anything|your|his|her|their), take+v (the blame|responsibility|any|no|us|me|part|out|a turn|your|his|her|their), pick+v (up|him|her|them|the), put+v up, fix+v, repair+v, sort+v, return+v, bring+v (back|the|anything|them|him|her), offer+v, share+v, compromise+v, budge+v, back+v (me|us|down), support+v, defend+v, stand+v (up|by), stick+v to, stuck to, honour+v, honor+v, meet+v (a|one|the|any|us|me|our|your|his|her|their), met (a|one|the|any|us|me|our|your|his|her|their), follow+v (through|up|the|a), lift+v a finger, care+v, cared, consider+v, think+v (of|about|before|ahead), thought (of|about|before|ahead), look+v (after|at|up from), notice+v, remember+v (my|our|to|anything|the|a), call+v (back|me|us|when), ring+v (back|me|us), pull+v <your> weight, take+v no, contribute+v, attend+v, understand+v, respect+v, accept+v (any|the|responsibility|blame|our|my|a), be+v honest, been honest, been on time, be on time, tell+v the truth, told the truth, put+v a, close+v, shut+v, lock+v, turn+v (it|the ..1) (down|off), water+v, learn+v, change+v (a|anything|your|his|her|their), explain+v, provide+v, send+v, sent, open+v (my|our|the|a), work+v (with|a), stop+v to, credit+v, praise+v`,
  ),
  // What somebody did or left undone who ought to have acted: asked about, it is a charge.
  reproachLate: list(
    `wait+v (until|till|so long|<pastSpan>), keep+v (quiet|silent|me waiting|us waiting|it from|this from|that from|me in the dark|us in the dark), kept (quiet|silent|me waiting|us waiting|it from|this from|that from|me in the dark|us in the dark), say nothing, said nothing, do nothing, did nothing, sit+v on (it|this|that|<my>), sat on (it|this|that|<my>), never (tell|told|warn|warned|ask|asked|inform|informed|answer|answered|reply|replied|call|called|mention|mentioned|check|checked|thought|noticed|bothered) !(me you), forget to (tell|ask|mention|pay|call|send|check), forgot to (tell|ask|mention|pay|call|send|check), ignored (me|us|my|our|it|this|every|the (warning+n|letter+n|reminder+n|rules)), hid (it|this|that|the), refused, broke <your> (word|promise), could not (be|even|bother|manage|find) !(there|here), not (tell|warn|ask|inform|answer|reply|call|mention|check) (me|us|anyone|anybody|it|this|my|our), only (tell|told|mention|mentioned|notice|noticed|ask|asked) ..2 (now|yesterday|today|last)`,
  ),
  // Whom one thinks of as having failed: with experience, in such a post.
  reproachMeasure: list(
    `(someone|somebody|anyone|anybody|a <word>|people|a <word> <word>) (with|of|in) (<your>|that) ..2 (experience|years|training|salary|title|position|post|qualifications|reputation|background|age|rank|size|standing|job|expertise|degree), (a|an|any) <pastVirtue> ..1 <word>`,
  ),
  reproachTime: list(
    `at the time, back then, from the (start|outset|beginning), at the (start|outset|beginning), all along, back in ..1 <word>, before, earlier, in writing, repeatedly, right away, straight away, years ago, months ago, weeks ago, days ago, long ago, last <word>, again and again, more than once, twice, a dozen times, often enough, in january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter, even then, then, <pastSpan> ago, beforehand, in good time, on day one, the first day, that day, from day one`,
  ),
  // Said with them, what was done is told in a friendly way, or regretted.
  reproachKind: list(
    `<reproachPleased> !(yourself), great !(deal|cost|many), lovely, wonderful, brilliant, fantastic, generous, kind !(of (thing|person|people|man|treatment)), so kind, kindly, helped (me|us), fun, joy, happy, happier, happily, smile+v, love+v, enjoy+v, luckily, fortunately, politely, patient, comfort+v, by (mistake|accident), even better, no matter, is fine, all fine, are fine, was fine, is (quite|perfectly) (normal|fine|all right), is that (right|correct), fair enough, a surprise, good news, is quick, my fault, my mistake, our mistake, our fault, i apologise, i apologize, i am sorry, we are sorry, i see that now, worked well, works well, went well, best, perfect, beautiful, delicious, safe, safely, wisely, smoothly, welcome, well played, good fun, as a favour`,
  ),
  // What one had said would come of it.
  reproachOutcome: list(
    `happen, end (badly|like|in|up), fail, break, leak, crack, swell, rot, sink, flood, collapse, fall (apart|through|over|off|down), crash, go (wrong|bust|under|badly), not (work|last|hold|be enough|fit|do|be ready|happen|pay|come|help), never (work|last|hold|be|fit|come|happen), cost (more|too|a|you|us|twice), be (late|too|a (mistake|problem|disaster|mess|trap)|wrong|trouble|delayed|dangerous|behind), get (worse|wet|expensive|out of hand), lean, burst, backfire, run out, come loose, need (a permit|twice|more), ruin+v, lose`,
  ),
  // How it came out when it went wrong.
  reproachSpoilt: list(
    `missed, dented, late, lost, broke, broken, nothing, never, not, wrong, damaged, ruined, weeks, months, twice, double, leaked, flooded, crashed, stranded, empty, ended (up|in|badly), disaster, trouble, waiting, waited, regret+v, regretted, short, gone, failed, scratched, cried, in tears, paid for it, half-finished`,
  ),
  // Done to somebody, these are wrongs.
  reproachWronged: list(
    `dumped, ditched, humiliated, embarrassed, abandoned, betrayed, cheated, tricked, deceived, misled, excluded, overcharged, sacked, evicted, sued, robbed, fooled, mocked, ridiculed, insulted, overruled, bypassed, undermined, blackmailed, bullied, disowned, disinherited, fleeced, swindled, conned, duped, snubbed, ghosted, stonewalled, sidelined, double-crossed, short-changed, fobbed, stitched`,
  ),
} satisfies Vocabulary
