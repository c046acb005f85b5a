/** Blame for sequels: it went wrong because, when or since they did something, and we bear what came of it. */
import type { Family } from '../pattern.ts'

export const blameForSequels = {
  kind: 'blame',
  reason: 'Blame is answered with a defence; what happened and what you need can be heard.',
  patterns: [
    {
      id: 'it-went-wrong-because-they',
      match: [
        '<woe> ...8 [(because|since|cos|cuz) <accused> !(...9 (<calm>|ill|sick)) !(told|asked|helped|warned) (!(..1 (was|were|is|are|got)) ..2 <sequelDeed>|..2 <sequelStance>) <rest>?] !(for me|for us)',
        '<woe> ...8 [(because|since|cos|cuz) (you|<your> <word>|<your> <word> <word>) !(...9 (<calm>|ill|sick)) (used|ordered|sent|gave|chose|picked|fitted|brought) ..2 (wrong|cheapest|cheap|old|worst) <rest>?]',
        '<woeFact> ...8 [(when|once|after|the (day|moment|minute|second|instant)) <accused> !(...9 (<calm>|ill|sick)) !(..1 (told|asked|helped|warned|was|were|is|are|got)) ..2 <sequelDeed> <rest>?] !(for me|for us)',
        '[all because (you|he|she|they|<your> ..2|<role>|<name>) !(...9 (<calm>|believed|helped)) <rest>]',
        '<woe> ...8 [(because|since|ever since|from the (day|moment)) <accused> !(...9 <calm>) (moved in|took over|arrived|came along|showed up|turned up|got involved|interfered|were elected|took charge) <rest>?]',
        '(broke down|collapsed|fell apart|fell through|died|ended|stopped|stalled|failed|went (wrong|south|downhill|sour)|turned (sour|ugly)) ..2 [(the (moment|minute|day|second)|as soon as|because) (<accused>|<your> ..2) !(...9 (<calm>|ill|sick)) <word> <rest>?]',
        '(had to|have to|has to|can not|could not|can no longer|is not|are not|was not|were not|am|are|is|works) ...8 [(because|since) (you|<your> <word>|<your> <word> <word>) !(...9 <calm>) <sequelStance> <rest>?]',
      ],
      say: [
        'for reasons I would like us to look at together',
        'and I would like to understand how that came about',
      ],
    },
    {
      id: 'because-they-it-went-wrong',
      match: [
        '^^ [(because|since|after|once) <accused> !(...9 <calm>) !(told|asked|helped|warned) ..1 (<sequelDeed>|<sequelStance>) ..9] , ...6 <woe>',
      ],
      say: ['for reasons I would like us to look at together', 'as things went'],
    },
    {
      id: 'since-they-came-it-is-bad',
      match: [
        '^^ [(since|ever since|from the (day|moment)) <accused> !(...9 <calm>) !(told|asked|helped|warned) ..1 (joined|arrived|moved in|took over|came|started|became|turned up|bought|built|got) ..5] !(...8 (no|fewer|less|nobody has complained)) ,? (the|my|our|i|we|nobody|everyone|nothing|everything) ...5 <woe>',
      ],
      say: ['over this time, as I see it', 'in all this time, as it looks to me'],
    },
    {
      id: 'they-did-it-and-we-had-to',
      match: [
        '<accused>|<your> !(...9 <calm>) !(..1 <damageUnless>) ..2 (<sequelDeed>) ...9 [(and|so|then) (now|then|still)? (i|we|my ..2|our ..2|everyone|the rest|mum|mom|dad|the (kids|children|staff|team|tenants|members|family|whole)) ((had to|have to|has to|must|got to|am left|are left|was left|were left|am|are|is|was|were|ended up|end up|pay|pick) ..4 <chore>|(got|get|gets|had|have|lost|lose|paid|pay|missed|spent|suffer+v) ..4 (<chore>|<woe>)) <rest>?]',
        '<accused>|<your> !(...9 <calm>) !(..1 <damageUnless>) ..2 (<sequelDeed>|<sequelStance>) ...9 [and (now|suddenly|today|since then|ever since) (i|we|he|she|they|it|my ..2|our ..2|the ..2|nobody|no one|everyone|everything|half ..2|there) !(..4 (better|happy|well|fine|works|great|lovely|brand|smiles|warm|dry|safe)) ..4 <woe> <rest>?]',
        '<accused>|<your> !(...9 <calm>) !(..1 <damageUnless>) ..2 (<sequelDeed>) ...9 [and (my|our|the !(debt|loan|problem)|half|everything|nobody|it all|her|his|their|every|all|mum|dad|<name>) ..3 (<woeFact>|got out|escaped|ran off|ran away|fell|came down|caught fire|cracked|suffered|suffers|blew|snapped|died|jumped) <rest>?]',
        '<accused>|<your> !(...9 <calm>) !(..1 <damageUnless>) ..2 (<sequelDeed>) ...9 [and (now|since then|suddenly) (nobody|no one|none of us|not one) (can|could|dares|wants|trusts|speaks|will|has|is|knows) <rest>?]',
      ],
      say: [
        'and the effects on us have been hard',
        'and I would like us to find a fair way to deal with what followed',
      ],
    },
    {
      id: 'while-we-suffered',
      match: [
        '<accused> !(...9 <calm>) !(..1 <damageUnless>) ..2 (<sequelDeed>|<idledDeed>) ...8 [(while|whilst|when) (i|we|my ..1|our ..1|mum|mom|dad|everyone|the ..2|others) (was|were|am|are|is|lay|sat|slaved|worked|nursed|struggled|froze|starved|suffered|cried|cleaned|fought) ..3 (<hardTime>|nights|double shifts) <rest>?]',
        '^^ [(while|whilst) (i|we|my ..1|our ..1|mum|mom|dad|the ..2) (was|were|am|are|is|lay|sat|slaved|worked|nursed|struggled|froze|starved) ..2 (<hardTime>|nights|double shifts)] ..2 ,? <accused> !(...9 <calm>) !(..1 <damageUnless>) ..2 (<sequelDeed>|<idledDeed>)',
        '(<woeFact>|went wrong) !(...9 <calm>) ...8 [(while|whilst) (<accused>|<your> ..2) (was|were|are|is|sat|sits|lay|went|chatted|slept|played|had|enjoyed|enjoy+v) ..3 (at lunch|asleep|golfing|skiing|partying|chatting|smoking|in bed|on the beach|drinking|sunning|relaxing|playing|arguing|dithering|in the pub|at the pub|idle|golf|cards|sipping) <rest>?]',
      ],
      say: ['at a time that was hard for us', 'in a time when we needed support'],
    },
    {
      id: 'while-you-did-nothing',
      match: [
        '(i|we|mum|dad|mom|everyone|nobody|my <word>|our <word>|the ..2) !(..2 (baby|cat)) ..7 [while (<accused>|<your> ..2) (live+v off|lived off|slept through|did nothing|sat (on|by|back|there)|stood (by|there)|partied|lounged|took all|swanned|raked|lined|pocketed|gave yourself|dithered|hid|drank|laughed) !(the (kids|children|baby)) <rest>?]',
      ],
      say: ['and we would have been glad of help', 'and that was a great deal for us'],
    },
    {
      id: 'they-missed-it-so-it-went-wrong',
      match: [
        '^^ [(you|<your> ..2|<name>|<role>) !(...9 <calm>) ..1 (would not (listen|wait|pay|hear)|forgot|refused|ignored|failed|promised|let|left|kept|broke|lost|swore|skipped|chose|rushed|(gave|sent|told|delivered|used|ordered|booked|installed|printed|quoted|put|wrote|fitted|picked) ..3 wrong) ..9] , (so|and|then|now|and now|and so)? (i|we|my ..1|our ..1|the ..2|he|she|they|everyone|nobody|half) !(...6 (<calm>|minutes)) ..3 (<woeFact>|had to|have to|stood|sat|waited|froze)',
      ],
      say: ['something was missed here', 'something went differently than we had planned'],
    },
    {
      id: 'so-badly-that-we-had-to',
      match: [
        '<accused>|<your> !(...9 <calm>) !(..1 <damageUnless>) ..6 [so (badly|loudly|loud|late|slowly|slow|rudely|rude|carelessly|carelessly|often|long|hard|much <word>|many <word>|cheaply|fast|recklessly) that (i|we|my|our|the|nobody|no one|everyone|he|she|they|it) ..3 (had to|has to|have to|could no|can no|<woeFact>|gave up|moved|left) <rest>?]',
        '<accused> ..8 [and (then|just)? (threw|thrown|tossed|flushed) (it|them|that|everything|my <word>|our <word>|years ..2) (all)? (away|down the (drain|toilet|pan)|back in (my|our) face)] !(in the)',
      ],
      say: ['in a way that was hard for us', 'and the effects on us have been hard'],
    },
    {
      id: 'pushed-until-we-gave-up',
      match: [
        '(you|they|<your> <word>|<name>|<role>) !(...9 <calm>) !(..1 <damageUnless>) ..2 (<sequelDeed>|shouted|nagged|pushed|bullied|pestered|pressured|pestered|stalled|dithered|harassed|hounded|dragged|raised|moaned) ...9 [until (i|we|my <word>|our <word>|nobody|no one|everyone|she|he|mum|dad|the ..1) ..2 (quit|gave up|gave in|signed|resigned|snapped|collapsed|walked out|broke down|moved out|left|sold|closed) <rest>?]',
      ],
      say: ['and that has been hard for us', 'and the effects on us have been hard'],
    },
    {
      id: 'gave-much-and-got-nothing',
      match: [
        '(i|we|my ..1|our ..1|she|he|mum|dad) (gave|give|have given|sacrificed|have sacrificed|worked|have worked|put up|put in|paid|raised|lent|slaved|nursed|cared|looked after) ...9 [(and|but) (all)? (i|we)? (got|get|have got|received) ..1 (nothing|zero|not even <rest>|not so much as <rest>|no thanks|a kick <rest>|a slap <rest>|the sack) (back|in return|for it)?]',
      ],
      say: ['and some thanks would have meant a lot', 'and I would have been glad of some thanks'],
    },
    {
      id: 'promised-and-sent-crumbs',
      match: [
        '<accused> ..1 (promised|swore|vowed|pledged|offered) ...8 [(and|but|then) (then)? (gave|delivered|sent|brought|got|left|handed) (me|us|them|him|her|the ..1|my ..1|our ..1)? (excuses|nothing|half|scraps|a shrug|a fraction|less|none|crumbs|silence) (of it)?]',
      ],
      say: ['and what came was less than we had counted on', 'and what we counted on has not come yet'],
    },
    {
      id: 'and-blamed-it-on-us',
      match: [
        '<accused>|<your> !(..1 <damageUnless>) ..9 [and (then)? v=blame+v !(..1 (nobody|myself|the (fog|weather))) (it on)? (me|us|my <word>|our <word>|everyone|everybody|others|him|her|<name>) (else)? (for it)?] ($|,|and|when|for)',
      ],
      say: ['and {v~see} the cause elsewhere', 'and {v~name} other causes than we would'],
    },
    {
      id: 'left-us-to-nurse-him',
      match: [
        '<accused> !(...9 <calm>) !(..1 <damageUnless>) ..2 [v=leave+v o=(me|us|my <word>|our <word>|mum|mom|dad|her|him|them|everyone else|everybody else|others|the (kids|children|staff|rest|others|tenants)) (all alone|alone|on my own)?] to (<burden>)',
      ],
      say: ['{v~leave} it to {o}', '{v~count} on {o}'],
    },
    {
      id: 'landed-us-with-it',
      match: [
        '<accused>|<your> !(...9 <calm>) !(..1 <damageUnless>) <word> ...9 and [v=leave+v o=(me|us|my <word>|our <word>|everyone|him|her|them|the <word>) ((with|holding|in|without|to) ..3 (<burden>|<badLeft>) <rest>?)]',
        '<accused>|<your> !(...9 <calm>) !(..1 <damageUnless>) ..3 [v=(land+v|saddle+v|lumber+v|burden+v|stick+v) o=(me|us|my <word>|our <word>|everyone|him|her|them|the <word>) with <rest>?]',
        '<accused> !(...9 <calm>) !(..1 <damageUnless>) ..2 [v=leave+v o=(me|us|my <word>|our <word>|mum|mom|dad|her|him|them|others|the (kids|children|staff|rest|others|tenants)) (holding the (baby|bag)|picking up the pieces|paying for ..3|cleaning up after ..2|with ..2 <badLeft>)] !(and (he|she) loved)',
      ],
      say: ['{v~put} a heavy load on {o}', '{v~ask} a great deal of {o}'],
    },
    {
      id: 'by-dithering',
      match: [
        '<accused> !(...9 <calm>) !(..1 <damageUnless>) <word> ...9 [by (constantly|endlessly|always|simply|just)? (dithering|stalling|dragging|refusing|ignoring|insisting|forgetting|delaying|lying|cheating|meddling|interfering|shouting|bullying|sulking|arguing|bickering|messing|hiding|withholding|skimping|cutting corners|gossiping|spreading|threatening|failing|neglecting|fiddling|squabbling|rushing|overspending|gambling|drinking|nagging|moaning|whining|telling everyone|going behind|overloading|(not|never) (paying|answering|listening|caring|bothering|checking|showing up|turning up)) !(rent|by|on) <rest>?]',
      ],
      say: ['in a way that was hard for us', 'and that has been hard for us'],
    },
    {
      id: 'without-so-much-as',
      match: [
        '<accused> !(...9 <calm>) !(..1 <damageUnless>) !(..2 (fixed|repaired|helped|paid|took the (test|exam)|cooked)) <word> ...9 [without (so much as <rest>|even (asking|telling|calling|consulting|warning|checking|saying|knocking|a (word|call|warning|thank|phone call)) <rest>?|(once|ever) (asking|telling|calling|consulting|saying) <rest>?|a (single)? (word|call|warning|thank you|second thought|by your leave|phone call) ((to (me|us|anyone)|beforehand|first|of (warning|thanks|explanation|notice))|($))|the (slightest|least) <rest>|any (warning|apology|regard|consideration|notice) <rest>?|(bothering|lifting) <rest>|thinking (of|about) (me|us|anyone))]',
      ],
      say: ['and I would have liked to hear from you', 'and a word beforehand would have helped'],
    },
    {
      id: 'we-did-it-for-your-mistakes',
      match: [
        '(pay+v|remortgage+v|sack|sacked|fired|suffer+v|punished|fined|clean+v|tidy+v|mop+v|sort+v|fix+v|clear+v|cover+v|explain+v|correct+v|stayed|hours|days|nights|weeks|weekends|lost|blame|blamed|queue+v|wait+v|deal+v|live+v|sick|tired|fed up|redo+v|put right|make up) ..6 (for|over|by|with|from|after|under|about|of|up|through|to|against|covering|fixing|all)? [y=(your|their|his|her) (own|endless|constant|many|stupid|little|bloody|damn|foolish|silly|bad|poor|reckless)? (mistake+n|mess|messes|cock-up+n|screw-up+n|blunder+n|bungling|failure+n|failings|dithering|mismanagement|overspending|gambling|shoddy <word>|sloppy <word>|poor planning|bad planning|cock up)] !(...6 (<calm>|if you like))',
        '(for|over|by|with|from|under|of|through|against) (all)? [y=(your|their|his|her) (own|endless|constant|stupid|bloody|damn)? (incompetence|laziness|carelessness|sloppiness|stupidity|greed|lies|recklessness|irresponsibility|selfishness|stubbornness|arrogance|negligence)] !(perhaps|at all)',
      ],
      say: ['what happened on {y} side', 'what came from {y} side'],
    },
    {
      id: 'clean-up-what-you-broke',
      match: [
        '(clean|tidy|mop|sort|fix|fixing|undoing|repairing|clear|cleaning|tidying|mopping|sorting|clearing|cleaned|sorted|cleared|swept|pay|paid|paying) ..1 (up|out|for)? (after|behind|for)? [what (you|they|he|she) (broke|messed up|destroyed|ruined|wrecked|left behind) (up|again)?] !(together)',
        '(cleaning|clearing|mopping|tidying|fixing) (up)? [what (you|they|he|she) did]',
      ],
      say: ['what went wrong here', 'what we were left with'],
    },
  ],
} as const satisfies Family
