/** Threats of law and money: lawyers, courts, collectors and custody, and who can afford to fight longer. */
import type { Family } from '../pattern.ts'

export const threatsOfLaw = {
  kind: 'threat',
  reason: 'A threat makes the other defend themselves instead of answering.',
  patterns: [
    {
      id: 'lawyers-at-you',
      match: [
        '[(my|our|the|a) ..1 (lawyer+n|solicitor+n|attorney+n|barrister+n|legal team|legal department|counsel|insurers) (will|shall|can|are going to|is going to|would|could) ..1 (take (you|your|this) apart|tear (you|your|this)|eat (you|your|them)|destroy|crush|bury|make (you|mincemeat|short work)|come (after|for|down)|go (after|for)|hound|chase (you|him|her|them)|pursue|have you|see (you|to it|that you)|strip|bleed|run rings|enjoy|love|finish|drag|sue|wipe|bankrupt|clean you|pick (you|it|this) apart|show no mercy|be (on|all over|writing to you|contacting you|calling you|in touch)|deal with (you|it|this)|take (it|this|over|care of you)|handle (you|it|this)) <rest>?]',
        '[(my|our|the|your)? ..1 (lawyer+n|solicitor+n|attorney+n|legal team|legal department|counsel|agents|collectors|bailiffs) (have|has|are|is) (now|already|been|being)? ..1 (been)? (instructed|told|ordered|asked|retained|briefed) ..1 to (pursue|sue|recover|take|file|issue|go|evict|chase|seize|come|begin|start|commence|press|serve|collect|fight) <rest>?]',
        '[<i> (have|am|are|will) (already|now|just|be|been)? (instructed|instructing|told|telling|engaged|hired|hiring|retained|instruct|hire|paying|briefed) (my|our|a|the) ..2 (lawyer+n|solicitor+n|attorney+n|barrister+n|legal team|collectors|bailiffs|debt collectors) ..2 (to (pursue|sue|recover|take|file|issue|go|evict|chase|seize|come|begin|start|commence|press|serve|fight)|, so|, and (you|he|she|they)) <rest>?]',
        '[(pursue|pursuing|hound|hounding|chase|chasing|go after|going after|come after|coming after|sue|suing|take|bleed) (you|him|her|them) (personally|all)? ..1 (for (every|all|the (costs|lot|full|rest|damage)|our costs|my costs|everything|damages|costs|each)|through (the|every)|to the (ends|grave|end|cleaners|highest|last)|until|till|in (every|the) court|as far as) <rest>?] !(walk|station)',
      ],
      say: ['I would like to settle this without lawyers', 'let us try to settle this here first'],
      ask: [
        'I would like to settle this without lawyers.',
        'What could we settle here before lawyers come in?',
      ],
    },
    {
      id: 'goes-to-collectors',
      match: [
        '(your|this|the|that|his|her|their|it|everything) ..3 [(goes|is going|will go|will be (passed|handed|sent|sold)|gets (passed|handed|sent)|is being (passed|handed|sent)|is (passed|handed)) ..2 (to|over to|on to|into) (a|the|my|our|your)? ..1 (debt collector+n|collector+n|debt collection|collection agency|collections agency|collections|bailiffs|small claims|tribunal|ombudsman|fraud squad|police|credit (agency|agencies|bureau)|<threatForce>) <rest>?] !(for (review|signature|advice))',
        '(your|this|the|that|his|her|their|it) ..1 (matter|case|file|debt|complaint|dispute|claim) [(goes|is going|will go|will be (passed|handed|sent)|gets (passed|handed|sent)|ends up) ..1 (to|with) (my|our|the|a) ..1 (lawyer+n|solicitor+n|attorney+n|legal department|court|courts|board|press|papers|hr|head office) <rest>?] !(for (review|signature|advice))',
        '[(goes|go|going|will (be|go)|ends up|stays|will stay) (straight)? (on|in|into|onto) (your|his|her|their) ..1 (file|record|personnel file|records|permanent record|employment record|appraisal|reference|credit file) <rest>?]',
        '(my|our|the|this|that|your|everything) ..3 [(goes|will go|is going) ..1 to (your|a|the|another|someone|somebody)? ..1 (competitor+n|rival+n|other (bidder|buyer|supplier)|competition|highest bidder|else|another (buyer|supplier|bidder|firm)) ] (unless|if|next|tomorrow|instead)',
      ],
      say: ['may be harder for us to settle then', 'would then be harder to settle between us'],
    },
    {
      id: 'charge-on-the-house',
      match: [
        '[<i> (will|shall|can|am going to|are going to) ..1 (slap|put|get|take out|register|file|place|secure) (a|an) ..1 (charge|lien|caution|caveat|claim|complaint|injunction|charging order|freezing order|court order|restraining order|warrant|attachment|writ|blacklist) (on|against|over) (your|you|him|her|them|the|it|this) <rest>?]',
        '[<i> (will|shall|can|am going to|are going to) ..1 (have|get|seek|obtain|apply for|be seeking|go for) (a|an|the) ..1 (court order|injunction|restraining order|freezing order|eviction order|possession order|warrant|summons|writ|judgment|emergency order) <rest>?]',
      ],
      say: ['I would like us to settle this first', 'I am looking for a way to settle this'],
      ask: [
        'I would like us to settle this before others come in.',
        'What could we settle between us first?',
      ],
    },
    {
      id: 'full-custody',
      match: [
        '[<i> (will|shall|am going to|are going to|am|are) ..2 (go|going|file|filing|apply|applying|fight|fighting|push|pushing|ask|asking|sue|suing|petition|petitioning|press|seek|seeking|demand|want) (the court|the judge)? (for)? (full|sole|total|exclusive|complete) (custody|guardianship) <rest>?]',
        '[(you|he|she) (will|are going to|is going to|may|might|could) (lose|not get|never get|not see|not have|never see) ..2 (custody|visitation|your (kids|children|son|daughter)|the (kids|children)|them again) <rest>?]',
        '[<i> (will|shall|am|are) ..2 (taking|take|moving|move) (the|my|our) (kid+n|children|boys|girls|baby|boy|girl|son|daughter) ..2 (away|abroad|for good|to (my|another|a different|live)|out of (the country|here|your)|and (you|leave|go|not)|with me for good) <rest>?] !(for (the (weekend|holidays|summer|week)|a (week|day|walk)))',
      ],
      say: [
        'I would like us to find what works for the children',
        'I hope we can agree on this for the children',
      ],
    },
    {
      id: 'deeper-pockets',
      match: [
        '[(i|we|my ..2|our ..2|he|she|they) (have|has|have got) (far|much|a lot|rather)? (deeper pockets|(bigger|better|more|more expensive) (lawyer+n|solicitor+n|barrister+n) !(in|here|now)|more (money|time|resources|staying power) (to spend|than you|for this)|(very)? deep pockets) <rest>?]',
        '[<i> (can|could|will) (easily|always|happily|just|simply)? (outlast|outspend|wait you out|sit (it|this) out|starve you out|afford to (wait|lose|fight|sit|drag|see|take)|wait (longer|far longer|much longer) than you|last longer than you|keep (this|it) (up|going) longer|drag (this|it) (out|on|through)|tie (this|it|you) up|make (this|it) (last|drag|very)) <rest>?]',
        '[(can|could) you (really|even)? afford (to (lose|fight|go to court|be (without|seen|named)|have|let this)|(a|another|the) ..1 (lawsuit|strike|court|lawyer|lawyers|fight|scandal|delay|bad|legal|war|tribunal|court case|boycott)|lawyers|that (fight|risk)) <rest>?] !(to take it easy)',
        '[<i> (can|could) afford (it|that|this|a lawyer|lawyers|the lawyers|to) ..3 (can you|you can not|unlike you|could you)]',
        '[(we|you and i|this) can (do|settle|handle|sort|be done) ..2 the (friendly|easy|nice|quiet|civilised|cheap|polite|pleasant|simple|gentle|grown-up) way ..2 or <rest>]',
        '[(it|this|that|yours|they|which|he|she|your ..2|my ..2|our ..2|the ..2|one ..2) (cost|costs) (you|him|her|them) (your (house|home|job|licence|license|marriage|career|reputation|business|place|deposit|bonus|pension|contract|practice|name|shirt|children|kids|custody)|everything|dearly|dear|far more|a lot more|more than you) <rest>?]',
        '[<i> (have|had) <verb> ..6 (bigger|larger|tougher|richer|smarter|stronger) ..2 than (you|yours|him|them|this) <rest>?]',
        '[<i> have (sacked|fired|evicted|sued|stopped|cut|dropped|closed|left|cancelled|terminated|thrown|walked|divorced|broken) ..5 for (far|a lot|much|a great deal)? less <rest>?] !(money|than (the|a))',
        '[<i> can (make|drag) (this|the|that|your) ..2 (last|drag on|take|go on|out) ..1 (year+n|month+n|forever|as long|decades|until|for (years|months|ever)|a (long|very)) <rest>?]',
      ],
      say: ['I would like us to save what a dispute would cost', 'a long dispute would cost all of us'],
      ask: [
        'I would like us to save what a dispute would cost.',
        'How can we keep this from becoming a long dispute?',
      ],
    },
    {
      id: 'failure-leaves-no-choice',
      match: [
        '(failure|failing|refusal|refusing|non-payment|nonpayment|non-compliance|silence|delay|anything (less|else)|your ..2|this|that|any ..3|further ..2) ..6 [(will|would|is going to|leave+v|can only) (leave|give|leaving)? (me|us|my ..1|our ..1) (with)? (no|little|few) (other)? (choice|option|options|alternative) but to]',
      ],
      say: ['would mean that so far I see no other way than to', 'could mean that I have to'],
    },
    {
      id: 'failure-leads-to',
      match: [
        '(failure|failing|refusal|refusing|non-payment|nonpayment|non-compliance|default|breach|delay) (to|on|of|by|in) ..8 [(will|shall|is going to|would) (result in|lead to|mean|trigger|be (met|treated|followed|punished|reported)|cause|force|oblige|entitle|cost) ..3 (eviction|dismissal|termination|legal|proceedings|court|action|disciplinary|a (claim|lawsuit|penalty|fine|strike|report)|penalties|prosecution|forfeiture|consequences|suspension|disconnection|removal|bailiffs|you|us to|me to|reported|your) <rest>?]',
      ],
      say: ['would make it harder to settle this', 'would leave us fewer ways to settle this'],
    },
    {
      id: 'loses-the-job',
      match: [
        '[<i> (will|shall|am going to|are going to|can|could|would) ..1 (make (sure|certain|it my (business|mission))|see to it|ensure|guarantee|arrange things so|promise you) (that)? ..6 (never|no|nobody|no one|no-one|not|lose+v|regret+v|suffer+v|pay+v (for|dearly)|(be|is|are|get|gets) (fired|sacked|evicted|banned|ruined|struck|blacklisted|dismissed|closed|barred|shut|deported|finished|sorry|punished|blocked)|out of (work|a job|business)|last ..1 (job|contract|day|deal)|know+v (what|how|about|who|exactly)|hear+v (what|how|about|who)) ..5 (again|job|you|your|work+v|rent+v|let+v|hire+v|lend+v|here|town|business|industry|him|her|them|this|it|contract|licence|like this|like you) <rest>?] !(feel|are safe|bothered|disturb)',
        '[<i> ..3 (make sure|see to it|see that|ensure) (that)? ..6 (loses|lose|will lose|never (gets|get|finds|find|works|work|sees|see|sells|rents|lets|sets|set)|is (fired|sacked|out|evicted)|are (fired|sacked|out|evicted)|gets (fired|sacked|nothing|evicted)|get (fired|sacked|nothing|evicted)) <rest>?] !(his way|her way|track|sight)',
        '[<i> (can|could|will) make sure (that)? you (never|do not|will not|lose|get nothing|are (out|gone|fired|evicted)) <rest>?]',
        '[<i> (can|could|will|am going to) make ..6 (very|extremely|really|quite)? (long|hard|difficult|miserable|unpleasant|lonely|expensive|uncomfortable|hell|complicated|awkward|painful|impossible|unbearable) for (you|him|her|them|your ..2) <rest>?]',
        '[<i> (can|could|will) (tear|take|bring|burn|pull|break) (it|you|this|him|her|them|everything) ..1 (down|apart|away|back|just as (easily|quickly|fast))? (again|just as (easily|quickly|fast)|as easily) <rest>?]',
        '[<i> made you ..4 (break|unmake|destroy) you]',
        '[(your|his|her|their) ..5 (is|are) (hanging by a thread|on the line|on borrowed time|in my hands|in our hands|on thin ice|hanging in the balance) <rest>?]',
        '[(you|they|he|she) (will (not|never)|are not going to|is not going to) (get|see|have|be getting|be seeing|find) ..4 (out of|from) (me|us|this|my ..1|our ..1) (after|again|if|unless|now|ever|until) <rest>?]',
        '[(you|they|he|she) (will (not|never)|are not going to|is not going to) (get|be getting) (a|another|any) ..1 (reference|job|contract|order|loan|cent|visa|lease|shift) <rest>?]',
        '[(<i>|<role>|my ..2|our ..2|the ..2) (will|can|shall) not be able to (hold|keep|stop) ..3 (back|from|quiet|under control) ..2 longer <rest>?]',
      ],
      say: ['I am looking for a way to settle this', 'I would like to settle this with you first'],
    },
  ],
} as const satisfies Family
