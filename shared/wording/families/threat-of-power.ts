/** Threats of power: who can afford to fight longer, what it cost others, and what one will make sure of. */
import type { Family } from '../pattern.ts'

export const threatsOfPower = {
  kind: 'threat',
  reason: 'A threat makes the other defend themselves instead of answering.',
  patterns: [
    {
      id: 'deeper-pockets',
      match: [
        '[(i|we|my ..2|our ..2) (have|has|have got) (far|much|a lot|rather)? (deeper pockets|(bigger|better|more|more expensive) (lawyer+n|solicitor+n|barrister+n) (than|$)|more (money|time|resources|staying power) (than (you|him|her|them)|to (fight|spend) ..2 than (you|him|her|them))) <rest>?]',
        '[<i> (can|could|will) (easily|always|happily|just|simply)? (outlast (you|him|her|them)|outspend (you|him|her|them)|wait you out|sit you out|starve you out|last longer than you|keep (this|it) (up|going) longer than (you|him|her|them)|drag (this|it) (out|on|through)|tie (this|it|you) up in (court|the courts|litigation)|(afford to)? wait (longer|far longer|much longer) than you !(think|expect|need)) <rest>?]',
        '[(can|could) you (really|even) afford (to (lose|fight|go to court|be (seen|named)|let this)|(a|another) ..1 (lawsuit|strike|court|lawyer|fight|scandal|bad|legal|war|tribunal|court case|boycott)|lawyers|that (fight|risk)) <rest>?]',
        '[(can|could) you afford (to (lose|fight|go to court)|(a|another) ..1 (lawsuit|strike|scandal|war|tribunal|boycott|bad review)) <rest>?]',
        '[<i> (can|could) afford (it|that|this|a lawyer|lawyers|the lawyers|to ..4) (can you|you can not|unlike you|could you)]',
        '[<i> can (make|drag) (this|the|that|your) ..2 (last|drag on|go on|out) ..1 (year+n|month+n|forever|decades|until you|for (years|months|ever)) !(...6 (for you to enjoy)) <rest>?]',
      ],
      say: ['I would like us to save what a dispute would cost', 'a long dispute would cost all of us'],
      ask: [
        'I would like us to save what a dispute would cost.',
        'How can we keep this from becoming a long dispute?',
      ],
    },
    {
      id: 'friendly-way-or',
      match: [
        '[(we|you and i|this) can (do|settle|handle|sort|be done) ..2 the (friendly|easy|nice|quiet|civilised|cheap|polite|pleasant|simple|gentle|grown-up) way ..2 or (the (hard|other|ugly|expensive|nasty|loud|legal|long)|through|in (court|front)|by|with (lawyers|the)|i|we|you) <rest>?]',
      ],
      say: ['I would like us to settle this in a friendly way', 'let us find a way that works for all of us'],
    },
    {
      id: 'it-cost-others-dearly',
      match: [
        '[(it|this|that|which|he|she|your ..2|one ..2) (will|could|may|might|is going to) (cost) (you|him|her|them) (your (house|home|job|licence|license|marriage|career|reputation|business|place|contract|practice|name|shirt|children|kids|custody)|everything|dearly|dear) <rest>?]',
        '(last|others|another|predecessor|previous|before you|one) ...6 [(it|this|that|which|and) ..1 (cost) (him|her|them) (your|his|her|their|the) (house|home|job|licence|license|marriage|career|reputation|business|place|contract|practice|name|shirt|children|kids|custody) <rest>?]',
        '[<i> (have|had) (taken|beaten|broken|crushed|sunk|sued|closed|buried|outlasted|fought|seen off|bankrupted|evicted|dealt with|handled) ..4 (bigger|larger|tougher|richer|smarter|stronger) ..2 than (you|yours|him|them) <rest>?]',
        '[<i> have (sacked|fired|evicted|sued|dropped|terminated|thrown|divorced|broken|walked) ..5 for (far|a lot|much|a great deal)? less] !(money|rent|pay|than (the|a))',
      ],
      say: ['I would like us to save what a dispute would cost', 'a long dispute would cost all of us'],
      ask: [
        'I would like us to save what a dispute would cost.',
        'How can we keep this from becoming a long dispute?',
      ],
    },
    {
      id: 'make-sure-you-never',
      match: [
        '[<i> (will|shall|am going to|are going to|can|could|would) ..1 (make (sure|certain|it my (business|mission))|see to it|ensure|guarantee|arrange things so|promise you) (that)? ..6 (never|no|nobody|no one|no-one|not) ..4 (works+v|work+v|rent+v|let+v|hire+v|lend+v|touch+v|take+v|get+v|sell+v|see+v|deal+v) ..5 (again|another job|(in|of) (this|the) ..1 (town|business|industry|trade|city|county|village)|(with|to|for) you|takes you|hires you) !(...6 (wait|worry|worse|late)) <rest>?]',
        '[<i> (will|shall|am going to|are going to|can|could|would) ..1 (make (sure|certain)|see to it|see that|ensure|guarantee) (that)? (no|nobody|no one|no-one) ..5 (hire+v|take+v|let+v to|rent+v to|deal+v with|work+v with|touch+v|lend+v to) (you|him|her|them|your) <rest>?]',
        '[<i> (will|shall|am going to|are going to|can|could|would) ..1 (make (sure|certain)|see to it|see that|ensure|guarantee) (that)? (you|he|she|they|your ..2|his ..2|her ..2|the ..1 (girl|boy|man|woman|person|clerk|manager|driver) ..4) ..1 (lose+v|regret+v|suffer+v|pay+v (for|dearly)|(be|is|are|get|gets) (fired|sacked|evicted|banned|ruined|struck|blacklisted|dismissed|closed|barred|shut|deported|finished|sorry|punished|out)|get+v nothing|(do not|does not|will not) ..1 (get|work|see|find)) !(...6 (his way|her way|track|sight|a penny|any sleep|weight|interest)) <rest>?]',
        '[<i> (will|shall|am going to|are going to|can|could|would) ..1 (make (sure|certain)|see to it|see that|ensure|guarantee) (that)? (everyone|everybody|the (whole|press|police|council|board)|your ..2|every ..2|people|all ..2) ..4 (read+v|know+v|hear+v|find+v out|learn+v|see+v) ..1 (<threatDeeds>|about (you|your)) <rest>?]',
      ],
      say: ['I am looking for a way to settle this', 'I would like to settle this with you first'],
    },
    {
      id: 'make-it-hard-for-you',
      match: [
        '[<i> (can|could|will|am going to) make (life|it|things|this|your ..2|the next ..3) ..5 (long|hard|difficult|miserable|unpleasant|lonely|expensive|uncomfortable|hell|complicated|awkward|painful|impossible|unbearable) for (you|him|her|them|your ..2) !(to (get lost|miss|lose)) <rest>?]',
        '(no (money|cash|pay|payment)|you (build|put|plant|paint)|unless|if you) ...6 [<i> (can|could|will) (tear|take|bring|burn|pull|break) (it|this|everything) (down|apart|away|back|off) ..1 (again|just as (easily|quickly|fast)|as easily) <rest>?]',
        '[<i> made you ..4 (break|unmake|destroy) you]',
      ],
      say: ['I am looking for a way to settle this', 'I would like to settle this with you first'],
    },
    {
      id: 'hangs-by-a-thread',
      match: [
        '[(your|his|her|their) ..1 (job|career|contract|licence|license|bonus|place|position|lease|future|visa|reputation|business|deposit|reference) ..2 (is|are) (hanging by a thread|on the line|on borrowed time|in my hands|in our hands|on thin ice|hanging in the balance) <rest>?]',
        '[(you|they|he|she) (are|is) (on thin ice|on borrowed time|hanging by a thread) <rest>?]',
        '[(<i>|<role>|my ..2|our ..2|the ..2) (will|can|shall) not be able to (hold|keep) (the|my|our|them|him) ..1 (lads|men|boys|members|workers|staff|lawyers|crew|brother|brothers|team|back|union)? ..1 (back|quiet|under control) ..2 longer <rest>?]',
      ],
      say: ['I am looking for a way to settle this', 'I would like to settle this with you first'],
    },
    {
      id: 'nothing-more-out-of-us',
      match: [
        '[(you|they|he|she) (will (not|never)|are not going to|is not going to) (get|see|have|be getting|be seeing) (a|one|another|any|a single) !(bill|invoice|reminder|letter|form) ..3 (out of|from) (me|us|my ..1|our ..1) ($$|after (this|that|today)|again|if (you|they|he|she)|unless|until) !(...6 (bill|invoice|reminder)) <rest>?]',
        '[(you|they|he|she) (will (not|never)|are not going to|is not going to) (get|be getting) (a|another|any) ..1 (reference|job|contract|order|loan|cent|visa|lease|shift) !(number) ..2 (from|out of|in|again|if|unless|after|here) <rest>]',
      ],
      say: ['I am looking for a way to settle this', 'I would like to settle this with you first'],
    },
  ],
} as const satisfies Family
