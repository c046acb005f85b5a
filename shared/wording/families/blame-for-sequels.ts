/** Blame for sequels: it went wrong because, when or since they did something, and we bear what came of it. */
import type { Family } from '../pattern.ts'

export const blameForSequels = {
  kind: 'blame',
  reason: 'Blame is answered with a defence; what happened and what you need can be heard.',
  patterns: [
    {
      id: 'it-went-wrong-because-they',
      match: [
        '<woe> ...8 [(because|since|cos|cuz) <accused> !(told|asked|helped|warned|were ill|was ill) ..2 (<damageDo>|<blameDeed>|<blameRuin>|chose|choose|decided|decide|insist|insisted|refuse|let|lets|letting|allowed|allow|would not|will not|won|did not|do not|does not|could not|can not|never|kept|keep|keeps|thought|wanted|want|had to|have to|were too|was too|are too|is too|stormed|walked|gave|took|turned|left|opened|signed|sent|hired|fired|moved|put|pulled|changed|switched|raised|pay|paid|park|parked|smoke|smoked|drink|drank|spend|gamble|talk|talked|blab|lie|cheat|said|told everyone|treat|treated|overruled|overloaded|underpaid|skimped|bought|rushed|went|got|showed|turned up|shouted|yelled|filled) <rest>?] !(for me|for us)',
        '<woeFact> ...8 [(when|once|after|the (day|moment|minute|second|instant)) <accused> !(told|asked|helped|warned|were ill|was ill) ..2 (<damageDo>|<blameDeed>|<blameRuin>|chose|choose|decided|decide|insist|insisted|refuse|let|lets|letting|allowed|allow|would not|will not|won|did not|do not|does not|could not|can not|never|kept|keep|keeps|thought|wanted|want|had to|have to|were too|was too|are too|is too|stormed|walked|gave|took|turned|left|opened|signed|sent|hired|fired|moved|put|pulled|changed|switched|raised|pay|paid|park|parked|smoke|smoked|drink|drank|spend|gamble|talk|talked|blab|lie|cheat|said|told everyone|treat|treated|overruled|overloaded|underpaid|skimped|bought|rushed|went|got|showed|turned up|shouted|yelled|filled) <rest>?] !(for me|for us)',
        '<woeFact> ...8 [(because|since|cos) !(..3 (ill|sick|away|busy)) (you|<your> <word>|<your> <word> <word>) !(told|asked|helped|warned|were ill|was ill|was sick|were sick|are ill|need|asked for|wish|prefer|had (a|an|the)|are (sick|away|busy)|were (sick|away|busy)) <word> <rest>?]',
        '<woe> ...8 [(since|ever since) (he|she|they|we|i|it|the ..1) ..3 (at|with|in|under|near|for|by) (you|your <word>|your <word> <word>)] ($|,)',
        '(not one|not a single|nothing|hardly|hardly anything|nobody|no one|none) ...8 [(since|ever since) (you|<your> <word>|<your> <word> <word>) <word> <rest>?]',
        '(i|we|my ..1|our ..1|nobody|no one|he|she|they|the ..2) ..2 (have|has) not !(heard|received|seen|met|read) ..8 [(ever since|since) (you|<your> <word>) <word> <rest>?]',
        '[all because (of)? (you|he|she|they|<your> ..2|<role>|<name>) <rest>]',
        '<woeFact> ...8 [(when|after|once) <accused> (moved in|took over|arrived|came along|showed up|turned up|joined|got involved|interfered|became|took charge|built|parked|planted|put up) <rest>?]',
        '<woe> ...8 [(because|since|ever since|from the (day|moment)) <accused> (moved in|took over|arrived|came along|showed up|turned up|joined|started|got involved|interfered|were elected|became|took charge|bought|built|parked|planted|put up) <rest>?]',
        '(broke down|collapsed|fell apart|fell through|died|ended|stopped|stalled|failed|went (wrong|south|downhill|sour)|turned (sour|ugly)) ..2 [(the (moment|minute|day|second)|when|as soon as|because|after|once) (<accused>|<your> ..2) <word> <rest>?]',
        '(had to|have to|has to|can not|could not|can no longer|is not|are not|was not|were not|am|are|is|works) ...8 [(because|since) (you|<your> <word>|<your> <word> <word>) (stopped|stop|never|refuse|refused|keep|kept|let|left|forgot|insist|insisted|failed|broke|lost|ruined|cancelled|sold|threw|spent|would not|will not|could not be bothered|did not (bother|pay|lock|tell|turn up|show|check|book|clean|fix|listen|stop)|do not (bother|pay|lock|clean|listen|stop|care)) <rest>?]',
      ],
      say: [
        'for reasons I would like us to look at together',
        'and I would like to understand how that came about',
      ],
    },
    {
      id: 'because-they-it-went-wrong',
      match: [
        '^^ [(because|since|as|when|after|once|ever since|from the (day|moment)) <accused> !(told|asked|helped|warned|were ill|was ill|wish|prefer) <word> ..9] , ...6 <woeFact>',
        '^^ [(because|since|ever since|from the (day|moment)) <accused> !(told|asked|helped|warned|were ill|was ill|wish|prefer) ..1 (joined|arrived|moved|took|came|started|became|turned|bought|built|chose|decided|refused|insisted|forgot|failed|could not|would not|did not|had to|thought|let|allowed) ..5] !(...8 no (complaints|problems|trouble|noise|delays)) ,? (the|my|our|i|we|nobody|everyone|nothing|everything|he|she) ...5 <woe>',
      ],
      say: ['for reasons I would like us to look at together', 'over this time, as I see it'],
    },
    {
      id: 'they-did-it-and-we-had-to',
      match: [
        '<accused>|<your> !(..1 (<damageUnless>|fixed|repaired|helped|kindly|painted)) <word> ...9 [(and|so|then) (now|then|still)? (i|we|my ..2|our ..2|everyone|the rest|mum|mom|dad|the (kids|children|staff|team|tenants|members|family|whole)) (had to|have to|has to|must|got to|got|get|gets|am left|are left|was left|were left|am|are|is|was|were|ended up|end up|took|take|pay|pick) ..4 (<chore>) <rest>?]',
        '<accused>|<your> !(..1 <damageUnless>) <word> ...9 [(and|so) (now|suddenly|today|since then|ever since) (i|we|he|she|they|it|my ..2|our ..2|the ..2|nobody|no one|everyone|everything|half ..2|there) !(..4 (better|happy|well|fine|works|great|lovely|brand|smiles|warm|dry|safe)) ..4 <woe> <rest>?]',
        '<accused>|<your> !(..1 <damageUnless>) (broke|lost|let|left|cut|promised|forgot|ignored|sold|signed|put|pulled|parked|hit|built|dug|drilled|used|hired|sent|drove|moved|changed|gave|told|switched|turned|skipped|missed|messed|overloaded|ordered|quoted|swore|refused|delayed|rushed|stopped|kept|took) ...9 [and (my|our|the|half|everything|nobody|it all|her|his|their|every|all|two|three|four|five|ten|twenty|thirty|forty|fifty|dozens|hundreds|a|one|mum|dad|<name>) ..3 (<woeFact>|got out|escaped|ran off|ran away|fell|came down|caught fire|cracked|was off|is off|cost+v|had to|has to|suffered|suffers|hates|hate|lost|jumped|blew|snapped|cancelled|went) <rest>?]',
        '<accused> !(..1 <damageUnless>) <word> ...9 [and (now|since then|suddenly|today) (nobody|no one|none of us|not one|everyone|everybody|i|we|the ..2) (can|could|dares|wants|trusts|speaks|will|has|is|knows|have|can not|are) ..2 (not|get|speak|talk|trust|use|go|come|work|left|afraid|stuck|leave|sleep|believe|enter|pay|buy|rent|find|in|out|up) <rest>?]',
        '<accused>|<your> !(..1 <damageUnless>) (broke|lost|damaged|forgot|missed|handed|ignored|left|let|ruined|took|drank|spent|gambled|hired|built|cut|sold|signed|promised|cancelled|messed|botched|refused|walked|quit|stopped|skimped|rushed|delivered|sent|gave|got|put|planned|ordered|changed|made|turned|moved|went|kept|swore|lied|shouted) ...9 [and (i|we|my ..2|our ..2|everyone|the (kids|children|staff|team|tenants|members)) (got|get|had|have|took|take|paid|pay|lost|lose|missed|spent|suffer+v|was|were|am|are) ..3 (<woe>|<chore>) <rest>?]',
        '<accused>|<your> !(..1 <damageUnless>) <word> ...6 [(,)? and (my|our|half|everything|her|his|their|every|all|two|three|four|five|ten|twenty|thirty|forty|fifty|dozens|hundreds|the (whole|entire)) ..4 (vanished|disappeared|missing|stolen|in pieces|smashed|ruined|broke|collapsed|flooded|burst|died|lost (my|our|their|his|her|the)|quit|resigned|walked out|cancelled|froze|burned|burnt|fell (apart|through)) <rest>?]',
      ],
      say: [
        'and the effects on us have been hard',
        'and I would like us to find a fair way to deal with what followed',
      ],
    },
    {
      id: 'while-we-suffered',
      match: [
        '<accused> !(..1 <damageUnless>) <word> ...8 [(while|whilst|when) (i|we|my ..1|our ..1|mum|mom|dad|he|she|they|everyone|the ..2|others) (was|were|am|are|is|had|have|has|lay|sat|did|do|slaved|worked|nursed|struggled|froze|starved|paid|pay|suffered|cried|cleaned|fought) ..3 (<hardTime>|<woe>) <rest>?]',
        '^^ [(while|whilst) (i|we|my ..1|our ..1|mum|mom|dad|the ..2) (was|were|am|are|is|lay|sat|slaved|worked|nursed|struggled|froze|starved) ..2 (<hardTime>|nights|in ..2|at ..2|on ..2|<woe>) ..3] ,? <accused> !(..1 <damageUnless>) <word>',
        '(<woe>|went wrong|stood|sat|waited) ...8 [(while|whilst) (<accused>|<your> ..2) (was|were|are|is|sat|sits|lay|went|chatted|slept|played|had|enjoyed|enjoy+v) ..3 (at lunch|asleep|on holiday|on vacation|on the phone|golfing|skiing|partying|chatting|smoking|having|away|in bed|on the beach|drinking|sunning|relaxing|watching|playing|arguing|dithering|in the pub|at the pub|idle|around|lunch|coffee|golf|cards|enjoying|living|sipping) <rest>?]',
      ],
      say: ['at a time that was hard for us', 'in a time when we needed support'],
    },
    {
      id: 'they-missed-it-so-it-went-wrong',
      match: [
        '^^ [(you|he|she|they|<your> ..2|<name>|<role>) ..1 (would not|did not|could not|never|forgot|refused|ignored|failed|insisted|promised|let|left|kept|broke|lost|swore|skipped|chose|rushed|would only|(gave|sent|told|delivered|used|ordered|booked|installed|printed|quoted|put|wrote|fitted|picked) ..3 wrong) ..9] , (so|and|then|now|and now|and so)? (i|we|my ..1|our ..1|the ..2|he|she|they|everyone|nobody|half) ..3 (<woeFact>|had to|have to|missed|lost|stood|sat|waited|froze|paid|pay)',
      ],
      say: ['something was missed here', 'something went differently than we had planned'],
    },
    {
      id: 'so-much-that-we-had-to',
      match: [
        '<accused>|<your> !(..1 <damageUnless>) ..6 [so !(neatly|well|good|nice|kind|kindly|quickly|fast|beautifully|clear|clearly|happy|helpful|generous) (<word>|<word> <word>) that (i|we|my|our|the|nobody|no one|everyone|he|she|they|it) ..3 (had to|have to|has to|could not|can not|could no|can no|<woeFact>|gave up|moved|left) <rest>?]',
        '<accused> ..8 [and (then|just)? (threw|thrown|tossed|flushed) (it|them|that|everything|all ..2|my ..1|our ..1|years ..2) (all)? (away|down the (drain|toilet|pan)|back in (my|our) face) <rest>?]',
        '<accused>|<your> !(..1 <damageUnless>) <word> ...9 [until (i|we|my|our|the|nobody|no one|everyone|he|she|they|it|nothing) ..3 (had to|could not|would not|can not|quit|left|gave up|broke|signed|cried|walked (off|out)|resigned|snapped|collapsed|was left|went|stopped|refused|cried|closed) <rest>?]',
        '<word> ..7 [while (<accused>|<your> ..2) (live+v off|lived off|slept through|looked on|watched|sunned|did nothing|sat (on|by|back|there|in|at)|stood (by|there)|partied|played|drank|laughed|lounged|took (all|the|it)|counted|spent|went (on|to|off|skiing|golfing)|swanned|posted|enjoyed|raked|lined|pocketed|gave yourself|dithered|argued|hid|ignored|refused) <rest>?]',
        '(i|we|my ..1|our ..1|she|he|mum|dad) (gave|give|have given|sacrificed|have sacrificed|worked|have worked|put up|put in|paid|have paid|raised|lent|slaved|nursed|cared|lost|looked after) ...9 [(and|but) (all)? (i|we|you)? (got|get|have got|received|gave (me|us)|have) ..2 (nothing|zero|not even|not so much as|no thanks|no <word>|only|just|in return|a kick|a slap|the sack|this) <rest>?]',
        '<accused> ..1 (promised|swore|vowed|pledged|offered) ...8 [(and|but|then) (then)? (gave|delivered|sent|brought|got|left|handed) (me|us|them|him|her|the ..1|my ..1|our ..1)? ..1 (excuses|nothing|half|scraps|a (bill|shrug|fraction)|less|none|crumbs|promises|silence) <rest>?]',
        '<accused>|<your> !(..1 <damageUnless>) ..9 [and (then)? (blamed|blame|blames|blaming) (the|it|me|us|everyone|others|my|our|someone|her|him|<name>) <rest>?]',
      ],
      say: ['and that has been hard for us', 'and the effects on us have been hard'],
    },
    {
      id: 'left-us-to-nurse-him',
      match: [
        '<accused> !(..1 <damageUnless>) ..2 [v=leave+v o=(me|us|my ..1|our ..1|mum|mom|dad|her|him|them|everyone else|everybody else|others|the (kids|children|staff|rest|others|tenants)) (all alone|alone|on my own)?] (to !(catch|watch|visit|park|lock|finish|book|order|check|talk|plan|pick|decide|choose|enjoy|settle|it|think|read|rest|sleep|work in peace) <verb>|holding|picking|paying|cleaning|standing|facing|dealing|carrying|explaining|freezing|sitting|with (the (errors|blame|debts|bill|bills|mess|kids|work|rest|shame)|a (mess|debt|bill|mountain|pile)))',
      ],
      say: ['{v~leave} it to {o}', '{v~count} on {o}'],
    },
    {
      id: 'by-dithering',
      match: [
        '<accused> !(..1 <damageUnless>) <word> ...9 [by (constantly|endlessly|always|simply|just|not|never|first)? (dithering|stalling|dragging|refusing|ignoring|insisting|forgetting|delaying|lying|cheating|meddling|interfering|shouting|bullying|sulking|arguing|bickering|messing|sitting|changing|hiding|withholding|skimping|cutting corners|gossiping|spreading|threatening|walking|pulling|failing|neglecting|playing|fiddling|squabbling|rushing|overspending|gambling|drinking|nagging|moaning|whining|telling everyone|going behind|turning|paying|answering|listening|caring|bothering|checking|showing up|turning up) !(rent|by|on) <rest>?]',
      ],
      say: ['in a way that was hard for us', 'and that has been hard for us'],
    },
    {
      id: 'without-so-much-as',
      match: [
        '<accused> !(..1 <damageUnless>) <word> ...9 [without (so much as|even|ever|once|a (single)? (word|call|thought|warning|thank|second|glance|phone call|by your leave)|the (slightest|least)|any (warning|thought|apology|explanation|regard|consideration)|a care|giving (it|us|me) a|bothering|lifting|thinking (of|about) (me|us|anyone|the)) <rest>?]',
      ],
      say: ['and I would have liked to hear from you', 'and a word beforehand would have helped'],
    },
    {
      id: 'took-our-credit-and-left-us',
      match: [
        '<accused> !(..1 <damageUnless>) <word> ...9 and [v=(leave+v|land+v|saddle+v|lumber+v|stick+v|burden+v) o=(me|us|my ..1|our ..1|everyone|him|her|them|the ..1) (with|to|in|holding|without|standing|for) <rest>?]',
        '<accused> ..2 [v=(land+v|saddle+v|lumber+v|burden+v) o=(me|us|my ..1|our ..1|everyone|him|her|them|the ..1) with <rest>?]',
      ],
      say: ['{v~put} a heavy load on {o}', '{v~ask} a great deal of {o}'],
    },
    {
      id: 'we-did-it-for-your-mistakes',
      match: [
        '(for|over|by|with|from|after|under|about|of|up|through|to|against) (all|every one of|the rest of|covering|fixing|hiding|correcting|cleaning|mopping|paying for|putting right|explaining)? [y=(your|their|his|her) (own|endless|constant|many|stupid|little|bloody|damn|foolish|silly|bad|poor|reckless)? (mistake+n|mess|messes|cock-up+n|screw-up+n|blunder+n|bungling|incompetence|laziness|carelessness|negligence|sloppiness|stupidity|greed|lies|failure+n|failings|dithering|mismanagement|overspending|gambling|recklessness|shoddy <word>|sloppy <word>|poor planning|bad planning|cock up|irresponsibility|selfishness|stubbornness|arrogance)] !(perhaps|at all)',
        '(clean|tidy|mop|sort|fix|clear|cleaning|tidying|mopping|sorting|clearing|cleaned|sorted|cleared|swept|pay|paid|paying|make up|cover|covering) ..1 (up|out|for)? (after|behind|for)? [(what y=(you|they|he|she) (did|left|broke|messed|destroyed|ruined) (behind)?|y=(you|them|him|her) again)]',
      ],
      say: ['what happened on the other side', 'what came from the other side'],
    },
  ],
} as const satisfies Family
