/** Threats for conduct: do that, or do that once more, and something is done to you. */
import type { Family } from '../pattern.ts'

export const threatsForConduct = {
  kind: 'threat',
  reason: 'A threat makes the other defend themselves instead of answering.',
  patterns: [
    {
      id: 'conduct-and-i-act',
      match: [
        '^^ (you|just|<name> ,)? (dare)? <conduct> ...9 [and (then)? <i> (will|shall|am going to|are going to|am gonna|are gonna|am|are|would) !(not|happy|glad|sorry|sure|<threat-mild>) <rest>]',
        '^^ (you|just|<name> ,)? (dare)? <conduct> ...9 [and (then)? <i> <threatActs> <rest>?]',
        '^^ (speak|talk) to (me|us|her|him|my ..1) like (that|this) again [and <rest>]',
        '^^ touch (a|my|one|our|any|that|the (pension|fund|money|rota|overtime|contract|will|account|accounts|savings|house|trust|shares)) ...6 [and <i> (will|am|are|walk|strike) !(feel|see|open|light|hear|be able|<threat-mild>) <rest>]',
        '^^ (<conduct>|strike|walk|resist|object|quit|resign|sell|try me|fight|lie) , [and <rest>]',
        '^^ (close|shut|cut|scrap|cancel|sack|fire|raise|ban|ignore|break|block|evict|outsource|reject|reduce|freeze|dock|sell|drop|lower|try to) ...7 [and (<i> (will|shall|am going to|are going to)? ..1 <threatActs>|<i> (am|are) <threatActing>) <rest>?]',
      ],
      say: ['and we need to talk about what comes next', 'and it would be hard for us to go on as before'],
    },
    {
      id: 'conduct-and-it-falls-on-you',
      match: [
        '^^ (you|just|<name> ,)? (dare)? <conduct> ...9 [and (you|he|she|they) (will|can|are going to|is going to|are) !(be (fine|safe|ok|okay|able|glad|happy)) <rest>]',
        '^^ (you|just|<name> ,)? (dare)? <conduct> ...9 [and (the|your|my|our|his|her|their|every|this|that|it|everyone|everybody|nobody|no-one|no one|none|there|head office|half|all|<name>|<role>) ..6 (will|is|are|go+v|get+v|can|walk+v|stop+v|end+v|hear+v|know+v|lose+v|find+v|come+v|close+v|stay+v) !(fine|safe|ok|okay|free|open) <rest>?]',
        '^^ <threat-dare> ...9 [and (do not|never) (expect|come (to (me|us)|back|running|crying)|be surprised|ask (me|us)|bother|blame (me|us)|count on) <rest>]',
        '^^ !(<threat-kindly>) <threat-dare> ...9 [and (there|it|that|this) ..3 (strike|war|trouble|hell|blood|court|walkout|riot|lawsuit|fireworks|tribunal|scandal|police|consequences) <rest>?]',
        '^^ touch (a|my|one|our|any|that|the (pension|fund|money|rota|overtime|contract|will|account|accounts|savings|house|trust|shares)) ...6 [and (there|you|the|every|all) ..2 (will|are|is|walk|strike) !(feel|see|open|light|hear|find out how) <rest>]',
        '^^ (<threat-dare>|walk|leave|sign|go) ...9 [and (you|he|she|they) (leave with nothing|leave without|lose (your|everything|him|her|us|me)|get nothing|forfeit|walk away with (nothing|less)|pay (for (it|this)|dearly|double|the price)|risk (losing|your (job|bonus|licence|deposit|place))) <rest>?]',
        '^^ (close|shut|cut|scrap|cancel|sack|fire|raise|ban|block|evict|outsource|reject|freeze|dock|lower|try to) ...7 [and (you|they|he|she) (will|are going to) (regret|lose|pay (for|dearly)|be (sorry|sued|alone|out|finished)|find (yourself|yourselves|this (flat|place|house)|no (buyer|tenant|one))|wish|answer|hear from (my|our)|have (a (strike|fight|war|walkout)|the union|to answer|us all)|never|see (us|me) in) <rest>?]',
      ],
      say: ['and we need to talk about what comes next', 'and it would be hard for us to go on as before'],
    },
    {
      id: 'conduct-and-see',
      match: ['^^ <conduct> ...9 [and (just)? (see|watch) (how|what|where|who|if|your|the) <rest>]'],
      say: ['and we would need to talk about it', 'and it would be hard for us to go on as before'],
    },
    {
      id: 'or-i-act',
      match: [
        '^ !(if|does|did|would|could|can|should|shall|will|is|are|i|we|either|do you) <word> ...9 [(or|otherwise) (i|we) (will|shall|am going to|are going to|am gonna)? ..1 <threatActs> <rest>?]',
        '^ !(if|does|did|would|could|can|should|shall|is|are|i|we) <word> ...9 [(or|otherwise) (i|we) (am|are) (going (to (the|your) (<threat-public>|boss|wife|husband|employer)|straight|public|legal|over your|to court|elsewhere)|having (you|it|your|him|her|them) ..2 <event-done>|coming (round|over|for you|after|down)|cutting|taking (it|this|you|him|her|them|the|my|our|your|everything) ..1 (away|to (court|the|a)|elsewhere|off|down|out|from)|ringing (the|your) (<threat-alarm>|boss|wife|husband)|calling (the|your) (<threat-alarm>|boss|wife|husband|cops)|calling (my lawyer|it off)|telling (your|everyone|everybody)) <rest>?]',
        '^ !(if|does|did|would|could|can|should|shall|is|are|i|we) <word> ...9 [(or|otherwise) (i|we) (am|are) (pulling|keeping (your|the deposit)|walking|reporting (you|your|this|it|him|her|my)|filing|suing|evicting|stopping (the|your|all|work)|changing the locks|getting (a lawyer|lawyers|my lawyer)|putting (your|you|the (flat|house)) ..2 (on|out|up)|finding (someone|somebody|another)|starting (legal|proceedings)|withdrawing|throwing|blocking) <rest>?]',
        '^ (now|just|<name> ,|either|you|your ..1)? (can|could|must|will)? <threatYield> ...9 [(or|otherwise) <i> (will|shall|am going to|are going to|would have to) !(<threat-mild>|forget|worry|miss|never|starve|freeze|be|faint|burst|cry|help|call|ring|send|email|explain|wait|pick|meet|find|look|try|read|write|ask|have to (ask|call|wait|check)) <rest>]',
      ],
      say: [
        'or we need to talk about what stands in the way',
        'or we will have to find another way together',
      ],
    },
    {
      id: 'or-you-lose-it',
      match: [
        '^ (now|just|<name> ,|either|you|your ..1)? (can|could|must|will)? <threatYield> ...9 [(or|otherwise) (you|he|she|they)? (will)? (watch|lose|face|live with|prepare (for|to)|get ready (for|to)|say goodbye|kiss|regret|suffer|risk|brace|forfeit|get nothing|expect (a|the|my|our) ..2 (visit|lawsuit|letter|call|strike|bill|claim)) <rest>]',
        '^ (now|just|<name> ,|either|you|your ..1|management|the (company|council|landlord|board|union))? (can|could|must|will)? (<threatYield>|drops|drop) ...9 [(or|otherwise) (the|my|our|your|his|her|this|that) ..4 (will hear|hears|gets|finds out|goes|go|comes (down|off|out)|come (down|off|out)|walks|walk|stops|stop|stays (off|shut|closed|here|where)|pays|loses|is (coming (down|off|out)|going (to|on|back)|out|off|gone|over)|are (coming|going|out|off|gone|over)|will (be (at|in|out|gone|round|sold|cut|closed|towed)|pay|suffer|know|come (after|for|down))) <rest>?]',
        '^ !(if|i|we) <word> ...9 [(or|otherwise) (the|a|your) ..1 (price|rent|penalty|fine|fee|interest) ..2 (kicks in|doubles|is triggered|rises|goes up) <rest>?]',
        '^ !(if|i|we) <word> ...9 [(or|otherwise) (nobody|no one|none of (us|them)) (works|gets (paid|anything|a (penny|cent|thing))|moves|signs|plays) <rest>?]',
      ],
      say: [
        'or we need to talk about what stands in the way',
        'or we will have to find another way together',
      ],
    },
    {
      id: 'once-more-and-i-act',
      match: [
        '^^ ((just)? (one|a single) more|another|one single|any more|next) !(..2 <threatLittle>) ...9 [and (then)? <i> (will|shall|am going to|are going to)? ..1 <threatActs> <rest>?]',
        '^^ (just)? (one|a single) more (week|day|month|night) (without|of (this|that|your|silence|excuses|delay)) ...9 [and (then)? <i> (will|shall|am going to|are going to)? ..1 <threatActs> <rest>?]',
        '^^ ((just)? (one|a single) more|another|one single|any more|next) !(..2 <threatLittle>) ...9 [and (then)? <i> (am|are) (<threatActing>|off|out|gone|leaving) <rest>?]',
        '^^ <verb> ...6 (again|once more|one more time|any more) ...4 [and <i> (am|are) <threatActing> <rest>?]',
        '^^ !(<threat-kindly>|once) <verb> ...6 (again|once more|one more time|any more) ...4 [and <i> (will|shall|am going to|are going to)? ..1 <threatActs> <rest>?]',
        '^^ <threat-dare> (one|a single|another|any|once) more !(..1 <threatLittle>) ...9 [and <i> (will|shall|am going to|are going to|am|are) !(not|happy|done|ready|<threat-mild>) <rest>]',
        '^^ (just)? one (more)? (sniff|whiff|hint|word|sign|slip|wrong|false|peep|mistake|scratch|complaint|squeak|stain|letter|email|call) ..2 (like|from|out of|about|of|to (the|my)|slip|step|move|and) ..4 [and (<i> (will|am|are)? ..1 (<threatActs>|<threatActing>|putting|out|off|done)) <rest>?]',
        '(one|a single) more !(..1 <threatLittle>) <word> ..4 [and <i> (am|are) <threatActing> <rest>?]',
      ],
      say: ['and we need to talk about what comes next', 'and I would find it hard to go on like this'],
    },
    {
      id: 'once-more-and-you-are-out',
      match: [
        '^^ ((just)? (one|a single) more|another|one single|any more) !(..2 <threatLittle>) ...9 [and (you|he|she|they|it|that|this|your ..2|the (deal|contract|wedding|sale|partnership|agreement|lease|offer|talks|kids|children|dog|police|council|locks) ..1) (will|can|are|is|go|goes|get|gets) ..1 (look|pack|leave|out|off|over|sacked|fired|finished|gone|start|clear|forget|kiss|explain|celebrating|sleep|get (nothing|the (sack|boot)|fired|sacked|evicted)|lose|pay|regret|toast|history|dead|to the (police|council)|barred|banned|evicted|closed|cancelled|walk) !(...6 (home|early)) <rest>?]',
        '^^ (just)? one (more)? (call|word|email|letter|mistake|slip|complaint) ..2 [and (you|your|his|her|their) ..3 (is|are|will be) (history|gone|finished|over|toast|out|done for|dead|ruined|fired|closed|shut) <rest>?]',
        '^^ !(<threat-kindly>|once) (<verb>|be|do) ...6 (again|once more|one more time|any more|like (that|this)) ...4 [and (you|he|she|they) (will|are|is|can) ..1 (be (sorry|clearing|leaving|packing|hearing|out|gone|fired|finished|sacked|evicted|sued)|start clearing|clear|look for another|leave|out|over|finished|gone|regret|not see|never|forget|kiss|end up|sued|evicted|lose|pay (for|dearly)|on your own|forfeit) <rest>?]',
        '^^ !(<threat-kindly>|once) (<verb>|be|do) ...6 (again|once more|one more time|any more|like (that|this)) ...4 [and (it is|this is|that is|we are) (over|finished|done|through|the end) <rest>?]',
        '^^ !(<threat-kindly>|once) (<verb>|be|do) ...6 (again|once more|one more time|any more|like (that|this)) ...4 [and there (will be|is) ..2 (trouble|hell|war|consequences|blood|a (fight|strike)) <rest>?]',
      ],
      say: ['and we need to talk about what comes next', 'and I would find it hard to go on like this'],
    },
    {
      id: 'either-or-your-call',
      match: [
        'either (you|they|he|she) ...9 , [(and)? (it is)? (entirely|all)? (your (choice|call|decision|pick|move|funeral)|the choice is yours)] $$',
        '^^ [either (that|this|the|your) ..2 (stops|goes|leaves|comes down|gets fixed|is gone|is out|shuts) ...4 or <i> (will|shall|am going to|are going to)? (<threatActs>|am <threatActing>|are <threatActing>) <rest>?]',
        '^^ [(so|now|it is|that is|the)? your funeral] $$',
      ],
      say: ['I would like to hear what you would need', 'let us see what would work for you'],
      ask: ['What would you need to choose well?', 'What would work for you?'],
    },
    {
      id: 'so-behave-yourself',
      match: [
        ', [so (be (nice|polite|smart|sensible|reasonable|grateful)|think about (it|that)|think (again|carefully|hard)|behave (yourself)?|mind yourself|watch (it|yourself)|back off|keep quiet|do not (push|test|tempt|mess|cross) <rest>)] $$',
        '(bonus|contract|lease|job|reference|licence|deposit|will|money|shifts|visa|council|police|lawyer|lawyers|list) ...6 , [so (be (careful|good|nice|quiet|polite)|choose (wisely|carefully|well)|do not (make|try) <rest>)] $$',
      ],
      say: ['so I would like us to find a way together', 'and I would like to hear what you would need'],
    },
  ],
} as const satisfies Family
