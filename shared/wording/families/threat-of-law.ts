/** Threats of law: lawyers, courts, collectors, custody, and what failing to comply leads to. */
import type { Family } from '../pattern.ts'

export const threatsOfLaw = {
  kind: 'threat',
  reason: 'A threat makes the other defend themselves instead of answering.',
  patterns: [
    {
      id: 'lawyers-at-you',
      match: [
        '[(my|our|the|a) ..1 (lawyer+n|solicitor+n|attorney+n|barrister+n|legal team|legal department|counsel|insurers) (will|shall|can|are going to|is going to|would) ..1 (take (you|your|this) (apart|to)|tear (you|your|this)|eat (you|your|them)|destroy (you|your|this)|crush|bury (you|your)|make (you|mincemeat|short work)|come (after|for) (you|your)|go (after|for) (you|your)|hound|chase (you|him|her|them)|pursue (you|him|her|them|this|it|every)|see (you in|to it that)|strip|bleed|run rings|enjoy (this|you|taking|seeing|hearing|reading)|love (this|you|taking|hearing|reading)|finish (you|him|her)|drag|sue|wipe|bankrupt|clean you|pick (you|it|this) apart|show no mercy|be (on|all over) (you|your)|deal with you|take care of you) <rest>?]',
        '[(my|our|the|your) ..1 (lawyer+n|solicitor+n|attorney+n|legal team|legal department|counsel|agents|collectors|bailiffs) (have|has|are|is) (now|already|been|being)? ..1 (been)? (instructed|told|ordered|retained|briefed) ..1 to (pursue|sue|recover|take (you|action|legal|this|all)|issue (a claim|proceedings|a writ)|go (after|to court)|evict|chase|seize|come (after|for)|(begin|start|commence) (proceedings|legal|court|action|eviction)|press|serve (you|notice|papers)|collect (from you|every|the (debt|money|keys from you)|what)|fight) <rest>?]',
        '[<i> (have|am|are|will) (already|now|just|be|been)? (instructed|instructing|told|telling|engaged|hired|hiring|retained|instruct|hire|paying|briefed) (my|our|a|the) ..2 (lawyer+n|solicitor+n|attorney+n|barrister+n|legal team|collectors|bailiffs|debt collectors) ..1 to (pursue|sue|recover|take (you|action|legal|this to)|issue (a claim|proceedings|a writ)|go (after|to court)|evict|chase|seize|come (after|for)|(begin|start|commence) (proceedings|legal|court|action|eviction)|press|serve (you|notice|papers)|fight) <rest>?]',
        '[(pursue|pursuing|hound|hounding|go after|going after|come after|coming after|sue|suing|bleed) (you|him|her|them) (personally|all)? ..1 (for (every|all|the (costs|lot|full|rest|damage)|our costs|my costs|everything|damages|costs|each)|through the (courts|tribunal)|to the (ends|grave|end|highest|last)|until|till|in (every|the) court|as far as) <rest>?]',
        '[(take|taking) (you|him|her|them) (for (every (penny|cent|last)|everything (you|he|she|they))|to the cleaners|through (the|every) (court|courts|tribunal)) <rest>?]',
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
        '(your|this|the|that|his|her|their|it|everything) ..3 [(goes|is going|will go|will be (passed|handed|sent|sold)|gets (passed|handed|sent)|is being (passed|handed|sent)|is (passed|handed)) ..2 (to|over to|on to|into) (a|the|my|our|your)? ..1 (debt collector+n|collector+n|debt collection|collection agency|collections agency|collections|bailiffs|small claims|tribunal|ombudsman|fraud squad|trading standards|credit (agency|agencies|bureau)|inspectors|taxman|tax office) !(...6 (for (review|signature|advice))) <rest>?]',
        '(your (case|file|debt|complaint|arrears|account|name|unpaid ..1)|this|(this|the|that) ..1 (matter|debt|dispute)) [(goes|is going|will go|will be (passed|handed|sent)|gets (passed|handed|sent)|ends up) ..1 (to|with) (my|our|the|a) ..1 (lawyer+n|solicitor+n|attorney+n|legal department|court|courts|press|papers) !(...6 (for (review|signature|advice)|in (march|april|may|june))) <rest>?]',
        '(my|our|the next|this|that|your|everything) ..2 (order|orders|business|custom|contract|contracts|work|lease|flat) [(goes|will go|is going) ..1 to (your|a|the|another|someone|somebody) ..1 (competitor+n|rival+n|competition|highest bidder|else|supplier|bidder) ] (unless|if (you|the price)|next|instead) !(are (too|busy|ill|full))',
      ],
      say: ['may be harder for us to settle then', 'would then be harder to settle between us'],
    },
    {
      id: 'goes-on-your-file',
      match: [
        '(this|that|it|everything|matter|behaviour|refusal|complaint|absence) [(goes|go|is going|will (be|go)|ends up|stays|will stay) (straight)? (on|onto) (your|his|her|their) ..1 (file|record|personnel file|records|permanent record|employment record|credit file) !(...6 (so that you|with my thanks)) <rest>?]',
      ],
      say: ['is something I would like to settle with you first', 'is something we need to talk about'],
    },
    {
      id: 'charge-on-the-house',
      match: [
        '[<i> (will|shall|can|am going to|are going to) ..1 (slap|put|take out|register|secure|place) (a|an) ..1 (charge|lien|caution|caveat|injunction|charging order|freezing order|restraining order|attachment) (on|against|over) (your|you|him|her|them|the (house|flat|property|car|van|land|business)) <rest>?]',
        '[<i> (will|shall|can|am going to|are going to) ..1 (slap|get|take out|file|bring|lodge) (a|an) ..1 (claim|complaint|injunction|court order|restraining order|freezing order|warrant|writ|lawsuit|suit) (on|against) (you|him|her|them|your) <rest>?]',
        '[<i> (will|shall|am going to|are going to) ..1 (have|get|seek|obtain|apply for|be seeking|go for) (a|an|the) ..1 (court order|injunction|restraining order|freezing order|eviction order|possession order|summons|writ|judgment|emergency order)] !(for the|together|to (change|rename)|of (probate|adoption))',
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
        '[<i> (will|shall|am going to|are going to|am|are) ..2 (go|going|file|filing|apply|applying|fight|fighting|push|pushing|sue|suing|petition|petitioning|press|seek|seeking) (the court|the judge)? (for)? (full|sole|exclusive) (custody|guardianship) !(...6 (of the (cat|dog|plant))) <rest>?]',
        '[(you|he|she) (will|are going to|is going to|may|might|could) (lose|not get|never get) ..1 (custody|visitation) <rest>?]',
        '[(you|he|she) (will|are going to|is going to) (lose|never see) ..1 (your|the) (kids|children|son|daughter|boys|girls) ..1 (over this|again|for good|if|unless|$) <rest>?]',
        '[<i> (will|shall|am|are) ..2 (taking|take|moving|move) (the|my|our) (kid+n|children|boys|girls|baby|boy|girl|son|daughter) ..3 (for good|and (you|leave|not)|away from you|out of your|abroad for good|where you) <rest>?]',
      ],
      say: [
        'I would like us to find what works for the children',
        'I hope we can agree on this for the children',
      ],
    },
    {
      id: 'failure-leaves-no-choice',
      match: [
        '(failure|failing|refusal|refusing|non-payment|nonpayment|non-compliance|silence|anything (less|else)|your ..2|this|that|any further ..2|further ..2) ..6 [(will|would|is going to|leave+v|can only) (leave|give|leaving)? (me|us|my ..1|our ..1) (with)? (no|little|few) (other)? (choice|option|options|alternative) but to] !(move the date|wait|reschedule|postpone|cancel the (trip|party|event))',
      ],
      say: ['would mean that so far I see no other way than to', 'could mean that I have to'],
    },
    {
      id: 'failure-leads-to',
      match: [
        '(failure|failing|refusal|refusing|non-payment|nonpayment|non-compliance|default) (to|on) ..8 [(will|shall|is going to|would) (result in|lead to|mean|trigger|be (met|treated|followed|punished|reported)|cause|force|oblige|entitle) ..3 (eviction|dismissal|termination|legal|proceedings|court|disciplinary|a (claim|lawsuit|strike|report)|prosecution|forfeiture|consequences|suspension|disconnection|removal|bailiffs|us to|me to|your) <rest>?]',
        '(any|your|further) (failure|refusal|non-payment|breach|delay|default) ..4 [(will|shall|would) (result in|lead to|trigger|be (met|treated|followed|punished|reported)|force) ..3 (eviction|dismissal|termination|legal|proceedings|court|disciplinary|a (lawsuit|strike)|prosecution|consequences|suspension|disconnection|bailiffs|us to|me to) <rest>?]',
      ],
      say: ['would make it harder to settle this', 'would leave us fewer ways to settle this'],
    },
  ],
} as const satisfies Family
