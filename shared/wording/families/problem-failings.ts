/** Problem framing of what somebody lacks or cannot do: no respect for boundaries, cannot cope, never listens, does not understand. */
import type { Family } from '../pattern.ts'

export const problemFailings = {
  kind: 'problem',
  reason: 'Told what they lack, people defend themselves; what you need from them can be asked for.',
  patterns: [
    {
      id: 'lacks-consideration',
      match: [
        '^ [<flawWho> ..2 (lack|lacks|lacked|are lacking|is lacking) ..2 (<flawRegard> ($|and|or|of|for|towards|when|in|as|to|at|whatsoever)|<flawGrasp> (for|of|about|towards|with) <flawOthers>) <rest>?]',
        '^ [<flawWho> ..2 (have|has|had|show|shows|showed|shown|display|displays) (got)? (absolutely|clearly|just|simply|obviously|quite)? (zero|no|little|not the slightest|not the least|very little|precious little|not a shred of|not an ounce of|not one bit of|hardly any|barely any|such little) ..2 (<flawRegard> ($|for|of|about|towards|in|when|whatsoever|at all)|<flawGrasp> (for|of|about|towards|with) <flawOthers>) <rest>?]',
        '^ [<flawWho> ..1 (do|does|did|have|has) not (even)? (have|show|got|possess|shown|had|display) (the|any|an ounce of|a shred of|the slightest|much|one bit of|a scrap of|the least) ..2 (<flawRegard> ($|for|of|about|towards|in|when|whatsoever|at all)|<flawGrasp> (for|of|about|towards|with) <flawOthers>) <rest>?]',
        '^ [<flawWho> ..4 (without|with no|with zero) ..1 (any|a|the slightest|a shred of|an ounce of)? ..1 (<flawRegard> (for|of|towards)|<flawGrasp> (for|of|about|towards|with) <flawOthers>) <rest>?] !(objection|cost|price)',
        '^ [(what happened to|whatever happened to|where is) your ..1 <flawRegard> $] $$',
      ],
      say: [
        'it matters to us how we deal with each other',
        'I would like us to take more account of each other from now on',
      ],
      ask: [
        'It matters to me how we deal with each other.',
        'How could we take more account of each other from now on?',
      ],
    },
    {
      id: 'lacks-discipline',
      match: [
        '^ [<flawWho> ..2 (lack|lacks|lacked|are lacking|is lacking) ..2 <flawVigour> ($|and|or|when|in|as|to|at|whatsoever) <rest>?]',
        '^ [<flawWho> ..2 (have|has|had|show|shows|showed|shown|display|displays) (got)? (absolutely|clearly|just|simply|obviously|quite)? (zero|no|little|not the slightest|not the least|very little|precious little|not a shred of|not an ounce of|not one bit of|hardly any|barely any|such little) ..2 <flawVigour> ($|for|of|about|towards|in|when|whatsoever|at all) <rest>?]',
        '^ [<flawWho> ..1 (do|does|did|have|has) not (even)? (have|show|got|possess|shown|had|display) (the|any|an ounce of|a shred of|the slightest|much|one bit of|a scrap of|the least) ..2 <flawVigour> ($|for|of|about|towards|in|to|when|whatsoever|at all) <rest>?]',
      ],
      say: [
        'I would like us to agree what we can count on from each other',
        'I need to know what I can count on here',
      ],
      ask: [
        'I would like us to agree what we can count on from each other.',
        'What can we count on from each other here?',
      ],
    },
    {
      id: 'cannot-do-simple-things',
      match: [
        '<flawWho> (...6 (and|but))? [(can not|could not|can never|could never|can hardly|can barely|are unable to|is unable to|are incapable of|is incapable of|do not know how to|does not know how to|have no idea how to|has no idea how to|never learned (how)? to|never learnt (how)? to|struggle to|struggles to) (even)? ..3 (cope with|handle|manage|deal with|run|organise|organize|follow|keep|stick to|make|reach|hold|have|get|do|complete|answer|read|write|coping with|handling|making|following|keeping|managing|sticking to|doing) (even)? (one|a single|even the simplest|even a simple|a simple|the simplest|simple|a basic|the most basic|basic|an easy|a straightforward) <rest>] !(until|because|yet)',
        '<flawWho> (...6 (and|but))? [(can not|could not|can never|could never|can hardly|do not know how to|does not know how to|are incapable of|is incapable of) (make|making|take|taking|keep|keeping|stick to|sticking to|handle|handling|accept|accepting) (even)? (a|an|any|one|to a|to any)? ..1 (decision|decisions|promise|promises|deadline|deadlines|agreement|agreements|criticism|responsibility|instruction|instructions|advice) !(..5 (until|before|yet|because|this week|today|tomorrow|alone)) <rest>?]',
        '<flawWho> (...6 (and|but))? [(can not|can never|could never|never) keep (your|his|her|their) (own)? word] !(..3 (because|due|this time))',
      ],
      say: ['may need another way of doing this with us', 'might do this better with some support'],
    },
    {
      id: 'cannot-control-a-temper',
      match: [
        '(<flawWho>|and|but|because) [(can not|can never|could never) (make up|control|keep|hold|mind) (your|his|her|their) (own)? (mind|minds|temper|tempers|mouth|mouths|tongue|tongues|self|drinking|feelings|emotions) <rest>?] !(because)',
        '<flawWho> [(can not|can never|could never) (control|manage|handle) (your|his|her|their) (own)? (kids|children|dog|dogs|people|staff|crew|lads|boys|guests|finances|anger) <rest>?] !(because|since|alone)',
      ],
      say: ['may have a lot to cope with just now', 'might find this easier with some support'],
    },
    {
      id: 'does-not-listen',
      match: [
        '(<flawWho>|and|but) [(can not|could not|do not|does not|will not|would not|never) (ever|even|just)? (listen|communicate|see reason|see sense|take advice|think ahead|think straight|think before you|respect (boundaries|others|other people|anyone)) (to (anyone|anybody|a word|me|us|reason|others|people|advice))?] ($|and|or|like|when|speak|talk|act|open)',
      ],
      say: ['may not have heard yet what matters to us', 'may see this differently from us'],
    },
    {
      id: 'does-not-cooperate',
      match: [
        '(<flawWho>|and|but|that <other>) [(can not|could not|do not|does not|will not|would not|never) (ever|even|just)? (cooperate|compromise|apologise|apologize|let go|let things go|own up|grow up|take criticism|(get along|get on|work) with (anyone|people|others|anybody|other people)|pull (your|his|her|their) weight|take no for an answer)] ($|and|or|like|when)',
      ],
      say: ['may see this differently from us', 'may need something from us to make this easier'],
    },
    {
      id: 'does-not-understand',
      match: [
        '(^^|and|because|that|,) [(you|he|she|they|<flawWho>) ..1 (do|does|did) not (even|really|seem to|appear to)? (understand|get|grasp|realise|realize|appreciate) (how !(the|my|our|it|this|that|a|an|your|to) <verb> <verb>? (works|work|is done|is run)|what (it means to|it takes|(<verb> | being ..3 | a deadline) means|you are doing to ..3)|the (meaning|concept|point|value) of <verb>|the first thing about|the difference between right|anything about|a thing about|how to (behave|treat (people|others|us|me|anyone)|talk to (people|others|us|me|anyone)|work with (people|others|anyone)|run a|manage (a|people)|lead|apologise)|that (other people|others exist|not everyone|the world does not|we are not|actions have)|other people) <rest>?]',
        '(^^|and|because|that|,) [(you|he|she|they|<flawWho>) ..1 (do|does) not (even|really)? know (a thing about|the first thing about|the meaning of|what (it means to|it takes to be)|what (teamwork|respect|hard work|decency|loyalty|partnership) (is|means)|the difference between right|how to (behave|treat (people|others|us|me|anyone)|apologise)) <rest>?]',
        "[(you|he|she|they|<flawWho>) ..3 (can not|not able to|unable to|incapable of|never|refuse to|refuses to|fail to|fails to|do not|does not|will not) ..1 (see|seeing|look|looking|consider|considering|think|thinking|imagine) ..3 (point of view|perspective !(drawing)|the other side ($|of (this|it|the (story|argument|coin)))|own nose|viewpoint|(anyone|anybody|someone) else 's (needs|feelings|point|position|side)|of (anyone|anybody) (but|else|other)|about (anyone|anybody) (but|else|other)|other people 's (needs|feelings|lives)|beyond (your|his|her|their) (own|nose|needs|interests|wallet|profit) ..1) <rest>?]",
        '^ [(you|he|she|they|<flawWho>) (forget|forgets|seem to forget|always forget|keep forgetting) that (other people (exist|live|have|need|matter)|others (exist|live|have|need|matter)|people (live|have|need)|not everyone|some of us|the world does not|you are not (alone|the only)|he is not the only|she is not the only) <rest>?]',
        '^^ [(you|they|he|she) (just|only) (wait|waits) for (your|his|her|their|a|the) ..1 (turn|chance|moment|gap|pause) to (talk|speak|interrupt|answer back|attack) <rest>?] !(politely|patiently|with|at the)',
      ],
      say: ['we may not see the same side of this', 'it matters to me that we understand each other here'],
      ask: [
        'It matters to me that we understand each other here.',
        'We may not see the same side of this. May I show you mine?',
      ],
    },
  ],
} as const satisfies Family
