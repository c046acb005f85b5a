/** Mind-reading of knowledge: what they are said to have known, thought of us, or not to believe themselves. */
import type { Family } from '../pattern.ts'

export const mindReadingOfKnowledge = {
  kind: 'mind-reading',
  reason:
    'What others plan or know only they can say; told what it is, they will deny it rather than explain it.',
  patterns: [
    {
      id: 'thought-nobody-would-notice',
      match: [
        '[<reader> ..1 <figured> !(it|this|that (it|this)|...9 <calm>) ...7 (would not|will not|can not|could not|do not|does not|did not|never|would never|not|are too|am too|is too|was too|were too|would be too) ..1 (<motiveGullible>|busy|old|stupid|weak|nice|scared|afraid|polite|ill|poor|young|naive|desperate|sad|upset|noticing|checking|seeing|knowing|asking|finding|reading|looking|understanding) <rest>?]',
        '[<reader> ..1 (think|thinks|thought|believe|believes|imagine|imagines|reckon|reckons|figured|figure) ..9 (will|would|can|could) (just|simply|magically)? (make up for|buy (me|us|my|our)|smooth (this|it|things) over|shut (me|us) up|wipe (it|that) ..1 away) <rest>?]',
        '[<reader> ..1 <figured> (that)? (i|we|my <word>|our <word>|people|nobody|mum|dad|women|tenants) ..2 too <word> to <rest>] !(...4 (high|late) to)',
        '[<reader> ..1 (think|thinks|thought|believe|believes) (that)? (women|men|foreigners|immigrants|farmers|workers|tenants|people like (me|us)|mothers|fathers|nurses|teachers|builders) (can not|belong|have no|are (stupid|inferior|beneath)|should (stay|keep|be (grateful|quiet))) <rest>?]',
      ],
      say: [
        'I wonder how this was seen on the other side',
        'I would like to hear how this was seen on the other side',
      ],
      ask: ['How did you see this?', 'I would like to hear how this was seen on your side.'],
    },
    {
      id: 'takes-us-for-fools',
      match: [
        '[<reader> ..1 (take|takes|took|taking|mistook|mistake|mistakes|have taken|has taken) (me|us|him|her|them|people|everyone|everybody|my <word>|our <word>|customers|tenants) for (a|an|some)? (<takenFor>) <rest>?]',
        '[<reader> ..1 <figured> (that)? (a|an|the|my|our|people|women|foreigners|tenants|old|young|poor|single|widows|workers|farmers|everyone|everybody|anyone|mum|dad|<name>|i|we) ..4 (pushover|soft touch|stupid|fool|fools|idiot|idiots|mug|mugs|easy (target|prey)|gullible|naive|beneath (you|them|him|her)|inferior|worth less|disposable|made of money|roll over|put up with (it|this|anything)|swallow|fall for|keep quiet|stay quiet|sign anything|pay anything) <rest>?]',
        '[<reader> ..1 (think|thinks|thought|believe|believes|assume|assumes|assumed) (that)? (i am|we are|my <word> is|our <word> is) ..1 (mad|crazy|lazy|greedy|weak|stupid|naive|blind|beneath (you|him|her|them)|worthless|incompetent|desperate|easy (prey|meat|money)|bluffing|lying) <rest>?]',
        '[<reader> ..1 (regard|regards|view|views|see|sees|treat|treats|think of|thinks of|saw|treated|use|uses|used) ..3 (as|like) (nothing (but|more than))? (a|an|your|his|her|their)? (<takenFor>|<thingified>|free labour|cheap labour|free labor|second-class|the enemy|enemies|criminals|a threat|an obstacle) !(for the play) <rest>?]',
      ],
      say: ['I would like to be met on equal terms', 'I wonder how I am seen in this'],
      ask: ['How do you see my part in this?', 'I would like us to meet on equal terms.'],
    },
    {
      id: 'laughed-behind-our-backs',
      match: [
        '[(i|i will|i would) (bet|wager) (that)? <reader> ..1 (laugh+v|planned|enjoyed|loved|never|did it|are (laughing|enjoying|loving)|could not wait|think (i|we)|knew) <rest>?]',
        '[<reader> ..1 (laughed|laughing|laugh) (yourself|yourselves|themselves|himself|herself|behind|all the way|your head|up your) <rest>?]',
      ],
      say: ['I wonder how this was for the other side', 'I would like to know how this was for you'],
      ask: ['How was this for you?', 'I would like to know how this was for you.'],
    },
    {
      id: 'saw-easy-money',
      match: [
        '[<reader> ..7 (saw|see|sees|spotted|spot|sniffed|smelled|smelt|smell|smells|sensed|scented) (a|an|your|the|his|her|their|my|our|some|only)? ..1 ((chance|opportunity|opening) to !<motiveMild> (<motiveHarm>|squeeze)|weakness !(in the)|easy money|money|easy target|easy prey|victim|pushover|soft touch|payday|meal ticket|cash cow|gold mine|goldmine|weak spot|blood !(in the|on the)) !(to (thank|meet|talk|visit|save)) <rest>?]',
      ],
      say: ['I wonder how this was seen on the other side', 'I would like to be met on equal terms'],
      ask: ['How did you see this?', 'I would like us to meet on equal terms.'],
    },
    {
      id: 'both-know-it',
      match: [
        'and [(we|you and i) (both|all) (know|knew) (it|that|this)] $',
        'and [(we|you and i|everybody|everyone) (both|all)? (know|knows|knew) (perfectly well|full well|very well|damn well|exactly)? (that)? (it|this|that) (is|was|has|will|had) (not|no|never|all|just|only|really|nothing|about) <rest>]',
        '[(we|you and i) (both|all) (know|knew) (perfectly well|full well|very well|damn well|exactly)? (that)? <reader> ..1 (did|do|does|have|has|had|never|just|only|want|wants|wanted|made|lied|planned|took|enjoy|meant|hate|will (never|not|find (an|some|another) excuse)|would never|are (lying|hiding|after|bluffing|stalling)|is (lying|hiding|after|bluffing|stalling)|were (lying|there)|was (lying|there)) !(..4 (your best|worked|well|best|hard|right|love)) <rest>]',
        '[and (everybody|everyone|the whole <word>) (knows|can see|sees) (it|that)] $$',
        'and [you know (it|that|this|the truth)] $$',
        '^ [deep down ,? <reader> (know|knows|understand|understands|hate|hates|want|wants|agree|agrees) !(i (care|love)|..2 well) <rest>]',
        '[in (your|his|her|their) heart (of hearts)? ,? <reader> (know|knows|want|wants|hate|hates) <rest>]',
      ],
      say: ['I would like to hear how you see it', 'I would like to know how each of us sees it'],
      ask: ['How do you see it?', 'I would like to know how each of us sees it.'],
    },
    {
      id: 'knew-it-and-did-it',
      match: [
        '<reader> !(..2 (will|would|can|please)) <word> ...9 [(knowing|aware|realising|realizing) (full|perfectly|very|fully|damn|only too|all too|quite) well (all along|all the while)? (that)? <rest>]',
        '[<reader> (knew|must have known|had known) !(...9 <calm>) ...9 (when (you|they|he|she) (sold|rented|let|promised|shook|took (my|our)|hired|left|swore|gave (us|me))|and (still|yet|you|they|he|she)? (said nothing|did nothing|let (us|me|him|her|it)|sold|signed|hid|never (told|said|warned)|kept (quiet|it))|but (still|you|they|he|she)? (said nothing|did nothing|kept (quiet|it)|never (told|said|warned)|chose)) <rest>?]',
      ],
      say: ['and I would like to know what was known then', 'I wonder what was known at the time'],
      ask: ['What was known at the time?', 'I would like to know what was known at the time.'],
    },
    {
      id: 'was-told-what-to-find',
      match: [
        '[<reader> (was|were|has been|have been|had been|got) ..1 (told|paid|instructed|ordered|coached|primed|bribed|bought) (exactly)? (what|how|which|to)? (to)? (find|conclude|vote|decide|lie|look away) !(by proxy|the (room|house|way|bus)) <rest>?]',
      ],
      say: ['I would like to know how this was arrived at', 'I wonder how this was arrived at'],
      ask: ['How was this arrived at?', 'I would like to know how this was arrived at.'],
    },
    {
      id: 'do-not-tell-me-tales',
      match: [
        '^^ [do not (you)? (try to|even try to|even)? tell me (that)? ((the|your|it|he|she|they) <word>? (was|were|went|got|did|had|could|broke|never) <rest>|you (did not|were|forgot|could not|never|have no|had no|do not) <rest>)]',
        '[<reader> (expect|expects|expected|want|wants) (me|us|anyone|people|the court|the judge) to (believe|buy|swallow|fall for) (that|this|it|a|your|these|the (story|excuse)) <rest>?]',
      ],
      say: ['I find this hard to believe so far', 'I would like to hear how it came about'],
      ask: ['I would like to hear how it came about.', 'How did it come about?'],
    },
    {
      id: 'expects-us-to-bow',
      match: [
        '[<reader> (expect|expects|expected) (me|us|everyone|people|my <word>|our <word>|others) to ..1 (be grateful|thank (you|him|her|them)|bow|jump|crawl|grovel|put up with|roll over|live on|sit quietly|forgive and|forget|read your mind|beg|kneel|obey|foot|suffer|work for (free|nothing|peanuts)|lie down|wait on|applaud|worship|drop everything|just (accept|pay|sign|take|agree|go)) <rest>?]',
      ],
      say: ['I wonder what is expected of us', 'I would like to talk about what is fair to expect'],
      ask: ['What do you expect of us?', 'I would like to talk about what is fair to expect.'],
    },
    {
      id: 'pretending',
      match: [
        '[<reader> (are|is|were|was|keep|keeps|just|only) ..1 (pretending|feigning|play-acting) (to|that|like|as|you) !(be (a|an|dragons|pirates)|not see) ..1 (negotiate|care|listen|help|be (sorry|interested|concerned|ill|sick|surprised|nice)|want|love|like|agree|work|did not|does not|do not|know|have|understand|think) <rest>?]',
      ],
      say: ['I am not sure yet how this is meant', 'I wonder how serious this is'],
      ask: ['How is this meant?', 'I am not sure yet how this is meant.'],
    },
    {
      id: 'your-apology-was-for-show',
      match: [
        '[<your> ..1 (apology|concern|tears|smile|lawsuit|silence|illness|generosity|kindness|sympathy|outrage|gesture|resignation|campaign|consultation|survey|anger|politeness|promises|gift|gifts|friendliness) (is|was|are|were) (only|just|purely|all|simply|merely|nothing but) ..1 (for (show|the (press|cameras|judge|public|neighbours|board|mediator ..2))|to (look|get|make|win|keep|please|impress)|a (show|trick|ploy|front)|an act|because|designed|meant) <rest>?]',
      ],
      say: ['I am not sure yet how this was meant', 'I would like to know how this was meant'],
      ask: ['How was this meant?', 'I am not sure yet how this was meant.'],
    },
    {
      id: 'does-not-believe-it',
      match: [
        '[<reader> (do|does|did) not ..1 (believe|mean) (a word|half|anything you) of ..3 (yourself|yourselves|himself|herself|themselves|saying|say|says|said|wrote|told)] !(i hope)',
        '[<reader> (are|is) not ..1 (really|one bit|at all|even|the least bit) sorry ($|,|for|that|one bit|at all)]',
      ],
      say: ['I wonder how sure of this we can be', 'I am not sure yet how this is meant'],
      ask: ['How sure of this are you?', 'I am not sure yet how this is meant.'],
    },
  ],
} as const satisfies Family
