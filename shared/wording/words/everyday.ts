/** Vocabulary of everyday reproaches: whom one speaks of, how long it went on, and what one is tired of. */
import { list, type Vocabulary } from './list.ts'

export const everydayWords = {
  everyWho: list(
    `you, you guys|people|lot|all|both|two, they, he, she, <name>, <role>, <pastYours>, head office, (all | some | none | most | one | each) of (you | them), that|this man|woman|guy|lot, those|these people, your|his|her|their brother|sister|mother|father|parents|family|friends|office|secretary|boyfriend|girlfriend|son|daughter|foreman|site manager|colleagues|sales team|accountant`,
  ),
  everyTo: list(
    '<to>, <pastYours>, these|those people, that|this man|woman|lot|firm|company, your|his|her|their <word>',
  ),
  // What is told instead of what is owed.
  everyTale: list(
    'story, stories, excuse+n, song, tune, tale+n, fairy tale+n, nonsense, rubbish, runaround, lie+n, drama, circus, charade, pantomime, farce, theatre, theater, game+n, whining, moaning, empty promises, promises, bickering, rigmarole, palaver, carry-on, fuss, hassle, chaos, mess, trouble, performance, routine, pattern',
  ),
  everyEach: list(
    'every|each (single | bloody | damn | damned)? day|week|month|year|morning|evening|night|weekend|time|meeting|visit|handover|call|summer|winter|spring|autumn|christmas|holiday|session|quarter|season|shift|phone call|conversation|deadline|delivery|order|invoice|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  ),
  everySpan: list(
    'day in ...1 day out, week in ...1 week out, month in ...1 month out, year in ...1 year out, day after day, week after week, month after month, year after year, night after night, time after time, winter after winter, summer after summer, meeting after meeting',
  ),
  // Kept up, it is held against whoever does it.
  everyDoing: list(
    `changing (your | his | her | their | the) (mind | minds | story | tune | plans | terms | rules | date | price | figures), changing the ..2, changing everything, promising, putting (me | us | it | this | things) off, putting it, forgetting, cancelling, canceling, postponing, delaying, avoiding, telling (me | us) (what | how | it | that you | to), saying (you | it | that | the same | one thing), making (excuses | promises | me | us | changes | the same | it | things | up), finding (excuses | fault | reasons | new), asking for (more | another), coming (back with | up with | late), moving the (goalposts | deadline | date | line | fence), bringing up, going on (and on | about), going back on, turning up, missing, losing, breaking, ringing at, calling at, texting (me | him | her), parking (in | on | across | outside | your), leaving (your | the | it | everything), letting (me | us | your | him | her | the ..1) ..2 (down | run | wait), passing (me | us) (around | from), sending (me | us) (from | the wrong | round | around | away | to), pushing (me | us | it | back | the), pressing (me | us), playing (games | dumb | the | for | us), ducking, dodging, repeating yourself, picking (on | at | holes | fights), blaming, accusing, lying, complaining, nagging, whining, moaning, shouting, yelling, interrupting, talking over, talking (down | about yourself | behind), contradicting, correcting me, ignoring, overruling, undermining, threatening, demanding, insisting, dragging, stalling, pretending, ruining, spoiling, doing this, doing that, doing it, disappearing, dumping, borrowing, taking (my | our | advantage | what | everything | credit), using (me | us | my | our), banging, slamming, throwing (it | that | this) (back | in), raising the (price | rent | bar), adding (new | more | things | conditions), charging (me | us), billing (me | us), giving (me | us) (the | different | less | excuses)`,
  ),
  everyYield: list(
    `apologise, apologize, give in, give way, back down, compromise, pay, clean, clean up, tidy, pick up, call, ring, ask, wait, sort it, sort things, sort everything, fix, bend, suffer, lose out, carry, cover, do (everything | it | the | all | without), clear up, chase, explain, say sorry, make the first, take (the blame | the hit | care of | them), deal with, cook, drive, organise, arrange, cancel, stay (home | late | behind), cope, mop up, beg, remind, adapt, adjust, sacrifice, end up, ends up, pick up, gets blamed, gets left, get left, pays, waits, suffers, loses, cleans, apologises, does everything, has to, have to, had to, left (with | to | holding | out), blamed, picking up, chasing, paying, apologising, waiting, cleaning, giving in, losing, running after, compromising`,
  ),
  everyHarsh: list(
    `close (it | us | the | down), leave (us | me), sell, cut (us | me | jobs), fire, sack, get rid, push (me | us | him | her), win, cheat, back out, pull out, replace, drop (us | me), walk (out | away), dump, refuse, do as, keep (the | it | everything | all | our | my), take (the | it | everything | all | our | my | over), block, delay, stall, say no, let (us | me) (go | down), run, ruin, sabotage, outsource, evict, raise, switch, cancel, go to (court | someone | another), <mindBad>, <mindToUs>, <mindSpite>`,
  ),
} satisfies Vocabulary
