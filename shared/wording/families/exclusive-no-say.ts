/** Exclusive words: who has no say, who is not to be asked, and whose place it is not. */
import type { Family } from '../pattern.ts'

export const exclusiveNoSay = {
  kind: 'exclusive',
  reason: 'Being told that one has no say leaves only the door; saying who decides what is clearer.',
  patterns: [
    {
      id: 'above-your-pay-grade',
      match: [
        '[(is|are|was|were|goes|go) (way|far|well|a bit|just|all)? (above|beyond|over|outside) (your|his|her|their) (pay grade|paygrade|pay scale|station|head|heads|remit|level|department)] !(at the|in the|of water)',
      ],
      say: ['may need a word from others too', 'could do with more explaining'],
    },
    {
      id: 'who-put-you-in-charge',
      match: [
        '^ [who (put|made|appointed|elected|named|crowned|died and made|died and left) (you|him|her|them|<name>|your ..1) ..1 (in charge|boss|king|queen|the ..1|manager|expert|judge|chief|head|captain) <rest>?]',
        '^ [who (hired|invited|told|gave|asked|let|allowed) (you|him|her|them|<name>|your ..1) ..1 (permission|the (right|authority)|to (decide|speak|run|tell|comment|join|interfere|judge|rearrange|change|touch|move|give)) <rest>?]',
        '^ [who (do you think (you are|he is|she is|they are)|are you|is he|is she|are they) to (tell|decide|judge|lecture|say|question|criticise|criticize|talk|speak|comment|demand|give|come|ask|complain|stop|change|dictate) <rest>?]',
        '^ [since when (do|does|did|are|is|have|has) (you|he|she|they|<name>|<role>|your ..1) ..1 (decide|get|make|run|allowed|in charge|the (boss|expert)|care|have|entitled|own|the one) <rest>?]',
        '^ [(who|what) (gave|gives|makes) (you|him|her|them) (the right|the authority|permission|the idea|think) ..1 <rest>]',
      ],
      say: ['how do we settle who decides what', 'how could we decide this together'],
      ask: ['How do we settle who decides what?', 'How could we decide this together?'],
    },
    {
      id: 'decide-not-you',
      match: [
        '[<i> ..2 (decide|choose|run|set|say|make (the|these|this|that|those|such) (rules|decisions|decision|call|calls|plans)|call the shots|own|know best|pay) ..7 , (and)? not (you|him|her|them|yours|your ..1|<name>|<role>)] ($|and|but)',
        '[(<my> ..2|i|we|management|the (board|owners|parents|adults|committee|family)) (will|shall|would)? ..1 (decide|decides|choose|chooses|run|runs|handle|handles|deal with) ..6 without (you|your ..2|him|her|them|outside|any ..2) <rest>?]',
        '[<i> (do|will|can|would|shall|could) (perfectly well|very well|just fine|fine|better|all right)? (decide|choose|manage|cope|run|handle|do|know|judge|figure|raise|get|live) ..5 without (your|his|her|their) (help|advice|input|opinion|permission|blessing|interference|comments|lectures|wisdom|two cents|approval|assistance|guidance|charity) <rest>?]',
      ],
      say: ['I would like us to settle who decides what', 'this matters a great deal to me'],
      ask: [
        'How do we settle who decides what?',
        'This matters a great deal to me. What matters to you in it?',
      ],
    },
    {
      id: 'take-no-advice-from',
      match: [
        '[<i> (do|will|would|am|are|can|shall) (not|hardly) (have to|need to|going to)? (take|taking|accept|accepting|need|listen to|be taking|want|wanting|require) (any|your|parenting|legal|business|more|further)? ..2 (advice|orders|lessons|instructions|lectures|direction|directions|commands|tips|suggestions|criticism|lecture|lesson|help|input|opinions|telling) (on|about|in|off)? ..3 from (<other>|people|someone|somebody|anyone|outsiders|a|an|the|your|that|those|contractors|strangers|amateurs|anybody|him|her|them|somebody|my|our) <rest>?]',
        '[<i> (do|will|did|would) not (remember|recall) (asking|inviting|ordering|hiring|wanting) (for)? (you|your|anyone|him|her|them) <rest>?]',
        '[(if|when|once) (i|we) (want|wanted|need|needed) (your|his|her|their) (opinion|advice|help|input|view|comments|permission) ,? (i|we) (will|would|shall) <rest>]',
        '[(nobody|no one|no-one|none of us|not one of us) ..1 (asked|asks|wants|wanted|invited|needs|needed|is interested in|cares about|cares for) (for|about)? (you|your|him|her|his|their) ..1 (opinion|opinions|advice|help|input|view|views|permission|comments|to !(come early|rush|hurry|pay|lose|get hurt|leave|worry)|here|there|round) <rest>?]',
      ],
      say: ['I would like to decide this part myself', 'please let me settle this part first'],
      ask: [
        'I would like to decide this part myself. What matters to you in it?',
        'How do we settle who decides what?',
      ],
    },
    {
      id: 'stay-out-of-how',
      match: [
        "(should|must|can|had better|better|needs to|need to|has to|have to|ought to|will) ..1 [(stay|keep|butt|back|get) (well|right|the hell|completely)? out of (how|what|who|where|whatever|(my|our|this|the|other people 's) ..1 (business|affairs|life|lives|marriage|family|way|matter|matters|meeting|kitchen|decision|decisions|discussion|conversation|relationship|work|finances|parenting|upbringing)) <rest>?]",
        "^ [(please|just|kindly|you)? (stay|keep|butt|back|get) (well|right|the hell|completely)? out of (how|what|who|where|whatever|(my|our|this|the|other people 's) ..1 (business|affairs|life|lives|marriage|family|matter|matters|decision|decisions|discussion|conversation|relationship|finances|parenting)) <rest>?]",
        '^ [(you|just|please|better|you had better|why do not you)? (just)? (stick|keep|stay) (to|with|in) (the|your|your own|what you)? ..1 (kitchen|cooking|knitting|books|job|lane|desk|shop floor|teaching|driving|numbers|paperwork|sums|garden|side|trade|day job|know|knitting|own|department|patch|business|bricks|toys|pots|last) <rest>?] !(..4 (know|safe))',
        '^ [(mind|tend to|see to|look to|worry about) (your|their|his|her) own <rest>]',
      ],
      say: ['let us settle this part first', 'give us time for this part first'],
      ask: ['How do we settle who decides what?', 'Please let us settle this part first.'],
    },
    {
      id: 'only-we-count',
      match: [
        '[(you|he|she|they|<name>) (just|only|merely) (married|rent|rents|inherited) (in|here|into|for|on|last|from)? ..3] ($$|,)',
        '^ [only (the|my|our)? ..2 (gets|get|has|have|may|should|can|deserves|deserve) (a|the|any|to)? (say|vote|voice|seat|word|decide|speak|opinion|comment|right to (say|speak|decide|vote|complain)) <rest>?]',
        '[(people|those|anyone|anybody|whoever|somebody|someone|a man|a woman|tenants|members|parents|guests|newcomers|outsiders|others|the ones|renters|employees) (who|with|that|without) ..6 (should|must|ought to|had better|can|could|have|has|get|gets|do|does|need|needs|deserve|deserves|may) (just|really|simply|all|absolutely)? (not (get|have|tell|be allowed|decide|complain|lecture|speak|vote|expect|judge)|keep (quiet|out|their|your)|shut up|stay out|listen|learn|no (right|say|vote|business|voice|place)|wait (their|your) turn|know (their|your) place|be grateful|leave|stick to|go elsewhere|look elsewhere|hold (their|your)) <rest>?]',
        '[(newcomers|outsiders|renters|tenants|townies|incomers|strangers|temps|interns|juniors|amateurs|beginners|trainees|guests|in-laws|part-timers|foreigners|apprentices|lawyers) (should|must|ought to|had better|can|need to|have to|get to) (listen|learn|wait|keep|shut|stay|know|be seen|be grateful|stick|adapt|fit|accept|leave|do as|follow|respect|earn|sit) <rest>?] !(here for|in line|until|to the|below)',
        '^ [(<i> (would rather|would prefer it if|prefer it if|wish))? (you|they|he|she)? (please|just|kindly)? (keep|kept) (your|his|her|their) ..6 to (yourself|yourselves|himself|herself|themselves)]',
        '^ [(keep|get|take|move) (it|him|her|them|(your|his|her|their) ..3) (well|right|the hell)? (off|out of|away from) (my|our) <rest>]',
        '^ [(why do not you|you can|you could|you should|please|just|kindly|then)? (take|carry|bring) (your|his|her|their) ..1 (complaint+n|problem+n|business|custom|money|worries|worry|moaning|whining|anger|drama|question+n|excuse+n|demand+n|theories|attitude|quarrel|quarrels|troubles|rubbish|opinion+n|advice) (to ..3|elsewhere|somewhere else) <rest>?]',
        '[(i|we) (suggest|advise|recommend|urge) (that)? (you|he|she|they) (to)? (start (with|by)|have a (serious|good|long|hard|quiet) ..2|take a (good|long|hard) ..2 look|look (at|in) your|sort (your|out)|get (your|some|a)|find (another|someone|somebody|a)|talk to your|speak to your|ask your|think (again|twice|hard|long)|learn|deal with|put your|read (it|the ..1) (again|properly)|check your|keep your) <rest>?]',
      ],
      say: ['I would like us to settle who does what', 'let us settle who decides what'],
      ask: ['How do we settle who decides what?', 'How could this work for all of us?'],
    },
    {
      id: 'cannot-walk-in-here',
      match: [
        '[there is (absolutely|really|simply)? no (room|place|space|seat|role) for (you|him|her|them|people like ..1|your ..1|<name>) (in|at|on|here|with|among|any ..1) !(the (car|van|lift|boat)) <rest>?]',
        '[(you|he|she|they|<name>|<role>) (are|is|were|was) not (a)? part of (this|our|the|that) (conversation|family|team|discussion|decision|meeting|deal|business|agreement|group|crew|club|marriage|company|plan|community|process) <rest>?]',
        '[(you|he|she|they|<name>|<role>|nobody|no one) (can not|do not get to|does not get to|must not|should not|can hardly|have no right to|do not) (just|simply)? (walk|waltz|come|march|barge|turn up|show up|breeze|storm|stroll|swan|stride|stand) (in|here|into|up|round|there|along|around|to) ..6 (and|to|telling|demanding|expecting|with your) <rest>] !(help|collect|say)',
        '[(it|that) is (not|hardly) (for|up to|the place of|the job of) (a|an|the|some|any|somebody|someone|<role>|<name>|your ..2|him|her|them) ..3 to (tell|decide|say|judge|lecture|question|criticise|dictate|choose|comment|complain|demand|teach|ask|interfere) <rest>?]',
        '[(you|he|she|they|<name>|<role>|your ..2|newcomers|outsiders) (would do well to|would be wise to|had better|should|ought to|need to|must|are advised to) (just|simply|all)? (keep quiet|stay quiet|be quiet|shut up|(stay|keep) out (of (it|this|that|my|our|how|what) | $)|know (your|their|his|her) place|keep (your|their|his|her) (mouth|nose)|say less|hold (your|their|his|her) tongue|remember (your|their|his|her) place|pipe down|sit down and|be seen and|show some gratitude) <rest>?]',
        '[(you|they|he|she) (are|is) (only|just|merely|still|mere)? (a|an|the)? (guests|guest|visitors|visitor|tenants|tenant|lodgers|lodger|newcomers|newcomer|outsiders|employee|employees|customer|supplier|subcontractor|trainee|junior|minority shareholder|contractor|contractors) ..4 , (so|and) (you|behave|act|keep|do|stay|know|be|start|show|stop|please|kindly|mind|remember|not|they|he|she) <rest>?]',
        '[(this|that|it) is (not|no) (your|his|her|their) (kitchen|house|company|team|decision|meeting|class|classroom|shop|office|land|garden|family|place|business|playground|living room|country|wedding|project|call|money|child|son|daughter|party) ..3] ($|,|so|and|to)',
      ],
      say: ['I would like us to settle who decides what', 'this matters a great deal to me'],
      ask: [
        'How do we settle who decides what?',
        'This matters a great deal to me. What matters to you in it?',
      ],
    },
    {
      id: 'here-before-you',
      match: [
        '[(we|i|the rest of us|some of us|<my> ..1|they) (was|were|have been|has been|have lived|has lived|had been) (living|working)? (here|in this ..1|on this ..1) (first !(thing)|long before (you|him|her|them|your)|before (you|him|her|them) (came|moved|were|arrived|even|ever)|for generations|before your ..2) <rest>?] ($|,|so|and)',
        '[(you|he|she|they) (have|has) ((only|just|barely|hardly) (been|lived|worked) here (for)? (five|two|three|six|a few|a couple of|all of|a|one) | (been|lived|worked) here (for)? (all of|barely|only|five|hardly) ..1) (minutes|weeks|days|months|month|week|minute|day) <rest>?] ($|,|and|so|but)',
        '[(this|that|it) (is|was) (always|still|my|our|first)? (my|our) (house|home|kitchen|office|land|company|firm|street|building|village|town|shop|family|classroom|yard|roof|garden|team|project|club) (and|,|so) (not yours|you (do|are|have|can|will|just)|my rules|our rules|i (decide|say|make)|we (decide|say|make)) <rest>?]',
        '[(as long as|while|so long as) (you|he|she|they) (live|lives|are|is|work|works|stay|stays|sleep|sleeps) (under|in|at|on|for) (my|our) (roof|house|table|home|payroll|land|company) <rest>?]',
        '[(this|that|it) (is|was) (a|an|my|our)? (private|closed|grown-up|family|owners|members|internal|management|board) (conversation|discussion|meeting|matter|affair|decision|business|party|table) ...2 (so|and|you|not|leave|go|stay|keep|please|kindly) <rest>]',
      ],
      say: ['this place matters a lot to us', 'this is close to our hearts'],
      ask: ['This matters a lot to us. What matters to you in it?', 'How do we settle who decides what?'],
    },
  ],
} as const satisfies Family
