/** Blame for damage: what somebody, or something of theirs, did to people and things. */
import type { Family } from '../pattern.ts'

export const blameForDamage = {
  kind: 'blame',
  reason: 'Blame is answered with a defence; what happened and what you need can be heard.',
  patterns: [
    {
      id: 'their-thing-damaged-ours',
      match: [
        '<your> !(..3 (perhaps|maybe|will|would|can|could|may|might|not|never|to)) ..2 <word> (have|has|had|just|also|nearly|almost|completely|totally|keeps|keep|is|are|always|all|now|then|been)? <blameFill>? [v=<damageDo>] <damageTo>',
        '<your> ..3 (have|has|had|just)? [v=(get+v|do+v) (me|us|my ..1|our ..1|him|her) (fired|sacked|evicted|into trouble|in trouble|banned|fined|suspended|out of)]',
      ],
      say: ['{v~affect}', '{v~have an effect on}'],
    },
    {
      id: 'cost-us-something',
      match: [
        '<your> !(..3 (perhaps|maybe|will|would|can|could|may|might|not|never|to)) ..6 [cost (me|us|my <word>|our <word>|her|him|them|the (company|firm|family|club|team|school|union|business))] !(nothing|less|little) <word>',
        '<accused> !(..1 <damageUnless>) ..8 [cost (me|us|my <word>|our <word>|her|him|them|the (company|firm|family|club|team|school|union|business))] !(nothing|less|little) <word>',
      ],
      say: ['played a part in the loss of', 'had a part in the loss of'],
    },
    {
      id: 'cut-down-ours',
      match: [
        '<accused>|<your> !(..2 (perhaps|maybe|will|would|can|could|may|might|not|never|to)) ..3 [(cut down|cut off|shut off|undercut|shut down|split up)] (my|our|us|me|the (whole|entire|water|heating|power|gas|electricity|tree|trees|hedge|roses)|half|every|all|two|three)',
      ],
      say: ['made changes to', 'changed'],
    },
    {
      id: 'they-damaged-ours',
      match: [
        '<accused> <blameFill>? <blameFill>? [v=<damageDo>] <damageTo>',
        '<accused> [v=(kill+v|ruin+v|wreck+v|destroy+v|spoil+v|break+v|sink+v|botch+v)] it (with|when|by|again|for|all|$)',
        '<accused> <blameFill>? [v=break+v] !(...4 never mind) (the|my|our|this|that) !(news|ice|silence|record|deadlock|tie|law|rules|bread|journey|habit|cycle|pattern)',
        '<accused> ..8 and (then|nearly|almost|just|also)? [v=<damageDo>] (my|our|the (whole|entire|only)|me|us|everyone|everything|half|three|two|him|her) !(..3 laugh)',
        '(what|whatever|how) <accused> ..1 [v=(do+v|do+v) to (my|our|me|us|this|him|her)]',
      ],
      say: ['{v~affect}', '{v~have an effect on}'],
    },
    {
      id: 'turned-it-into-a-dump',
      match: [
        '<accused>|<your> !(..1 <damageUnless>) ..3 [(turned|turn|turns|turning|made|make|makes|making) o=(<blameObject>|everything|the ..3|a ..4) (into)? (a|an|one|his|her|your|their)? ..1 (dump|slum|pigsty|tip|rubbish tip|skip|nightmare|wasteland|scrapyard|junkyard|bombsite|bomb site|building site|battlefield|war zone|warzone|circus|farce|shambles|disaster|laughing stock|hell|misery|prison|swamp|bog|sauna|fridge|ice box|ghost town|bin|sweatshop|toilet|sewer|zoo|madhouse|money pit|ruin|mess|car park|toxic ..1)]',
        '<accused>|<your> !(..1 <damageUnless>) ..3 [(turned|turning) o=(my ..2|our ..2|the ..3|this ..2|his ..1|her ..1|every ..1) into (a|an|your|his|her|their) ..1 (football pitch|construction site|car park|nightclub|ashtray|kennel|warehouse|pub|landfill|thoroughfare|smoking area|dumping ground|laundry|dormitory|battleground|racetrack|race track|building site|toilet|doormat|minefield|soap opera|casino|bar|cattle <word>|public <word>|storage <word>|permanent <word>|private <word>)]',
        '[(left|leave|leaves|leaving) o=(<blameObject>|the ..3) (in (a|such a) (terrible|dreadful|awful|right|shocking|disgusting|filthy|sorry|complete)? (state|mess|shambles)|(a|in a|like a|looking like (a)?) ..1 (dump|slum|pigsty|tip|wreck|mess|ruin|disgrace|shambles|bombsite|building site|wasteland|shell|pigsty))]',
      ],
      say: ['left {o} far from how we need it', 'left {o} in need of care'],
    },
    {
      id: 'got-it-wrong',
      match: [
        '<accused> (have|has|had|just|then|also|already|nearly|even)? [(lost|mislaid|misplaced) o=(my <word>|our <word>|my <word> <word>|our <word> <word>)] !(trust)',
        '<accused>|<your> !(..1 <damageUnless>) ..3 [(got|get|gets|getting|had) o=(the ..3|my ..2|our ..2|it|this|that|them|everything|every ..1|half ..3|both ..1) (all|completely|totally|so|badly|hopelessly|consistently)? (wrong|backwards|upside down)] !(and that is (fine|ok))',
        '<accused> !(..1 <damageUnless>) ..2 [(bungled|fluffed|muffed|flunked|misread|miscounted|mismeasured|mistimed|misjudged|mislabelled|mislabeled|misquoted|mispriced|mistook|misfiled|misdiagnosed|miscalculated) o=(the ..2|my ..2|our ..2|it|this|that|every ..1)]',
      ],
      say: ['had trouble with {o}', 'had difficulties with {o}'],
    },
    {
      id: 'bleeding-them-dry',
      match: [
        '[v=(bleed+v|suck+v|milk+v|squeeze+v|drain+v) o=(..4 <word>) (dry|white|to death|until nothing <rest>)] !(in|on) ',
        '<accused> <blameFill>? [v=(squeeze+v|strangle+v|starve+v|suffocate+v|choke+v|crush+v|grind+v down|throttle+v) o=(this ..2|these ..2|small ..2|the ..2|our ..2|my ..2|us|local ..1)] ',
      ],
      say: ['{v~leave} {o} with very little', '{v~put} a heavy load on {o}'],
    },
    {
      id: 'took-the-credit',
      match: [
        '<accused> !(..1 <damageUnless>) ..2 [(took|take|takes|taking|taken|grabbed|stole|claimed|hogged|had|got|get|gets) (all|the|all the|all of the|every bit of the|full)? (credit|glory|praise|applause) (for|of)? <rest>?]',
        '<accused> ..4 [(pass+v|shift+v|push+v|dump+v) (off)? (my|our|the|her|his) (work|blame|report|idea|ideas|risk|buck) (off)? (as|onto|on to|on) <rest>]',
        '<accused> ..2 [(pass+v the buck|wash+v (your|his|her|their) hands of) <rest>?]',
      ],
      say: ['left us out of this', 'went on without naming our part'],
    },
    {
      id: 'kept-it-quiet',
      match: [
        '<accused> !(..1 <damageUnless>) ..1 [(kept|keep|keeps|hushed|hush|covered|cover|swept|brushed) ..4 (quiet|secret|under wraps|from (me|us|everyone|my|our|the (tenants|members|staff|buyers|family|others))|under the (carpet|rug)|hushed up|to (yourself|yourselves|himself|herself|themselves)) <rest>?] !(in (class|here))',
        '<accused> !(..1 <damageUnless>) ..1 [(hushed up|covered up|suppressed|concealed|glossed over|buried|hid|doctored|falsified|fiddled|cooked|massaged) !(the (eggs|presents|key|keys|gift|gifts|dog|cat|dinner|chair|meal|bone)) (the|this|that|it|my|our|your|every|all|a) <rest>?] ',
        '<accused> !(..1 <damageUnless>) ..1 [(did|do|does|would|could|had) not ..1 (tell|warn|told|warned|say a word|said a word|mention|inform|mentioned) (me|us|anyone|anybody|my|our|her|him|the ..1)? <rest>] ,? (and|so) (now|we|i|my|our)',
      ],
      say: ['did not share this with us', 'left us without this information'],
    },
    {
      id: 'helped-yourself',
      match: [
        '<accused> !(..1 <damageUnless>) ..1 [(helped (yourself|yourselves|himself|herself|themselves) to|made off with|walked off with|ran off with|went off with|emptied|cleared out|cleaned out|raided|plundered|drained|dipped into|siphoned off|siphoned|pocketed|creamed off|skimmed)] (my|our|the|her|his|mum|mom|dad|grandma|grandpa|everything|all|half|a|some)',
        '<accused> ..9 [(dipping into|dipped into|fingers in|hand in|skimming off|creaming off|stealing from)] (my|our|the|his|her) ..2 (account|till|savings|fund|kitty|pension|money|budget|estate|cash|cookie)',
      ],
      say: ['used', 'made use of'],
    },
    {
      id: 'talked-them-into-it',
      match: [
        '<accused> !(..1 <damageUnless>) ..1 [(talked|tricked|conned|pushed|pressured|pressurised|bullied|lured|fooled|duped|manipulated|guilted|nagged|sweet-talked|coaxed|badgered|cornered|scared|frightened|shamed|rushed|roped|strong-armed|goaded|provoked|egged) o=(..3 <word>) (into|on to)] <word>',
      ],
      say: ['led {o} towards', 'brought {o} to the point of'],
    },
    {
      id: 'sold-them-something-useless',
      match: [
        '<accused> !(..1 <damageUnless>) ..1 [(sold|flogged|palmed off|foisted|fobbed|rented|leased|gave|handed|sent|delivered|left|billed|charged) ..6 (that|which|and)? (did not|does not|never|could not|would not|was not|were not|is not|are not|can not|had (already|been)) ..1 (work|fit|understand|afford|need|want|last|exist|suit|run|worth|open|start|legal|finished|safe|ready|ordered|agreed|asked|owe|fall)] !(but)',
        '<accused> ..1 [(sold|flogged|palmed off|rented|leased|handed|sent|delivered) (me|us|my ..1|our ..1|him|her|them) ..1 (a|an|some|the|this)? ..2 (lemon|dud|wreck|junk|rubbish|scrap|rust bucket|death trap|crap|garbage|fake|counterfeit|duds|fakes)]',
      ],
      say: ['supplied something that was of no use to us', 'provided something other than what was needed'],
    },
    {
      id: 'gave-us-something-bad',
      match: [
        '^ !(...9 (because|as (i|we)|could you|can you|please|sorry|thank|thanks|refund|replaced)) [(you|they|he|she|<your> ..1 <word>|<name>|<role>) (have|has|had|just|then|also|even|still)? !(..1 (<damageUnless>)) (<badDeed>) ..8 (<badThing>) <rest>?]',
        '^ [(you|they|he|she|<your> ..1 <word>|<name>|<role>) ..1 (turned up|showed up|came|arrived|came home|drove) (drunk|hungover|unprepared|empty-handed|stoned|high|(an hour|two hours|hours|days|weeks|half an hour) late) <rest>?]',
        '<accused>|<your> ..3 [(gave|given|gives|giving|give) (me|us|my ..1|our ..1|him|her|them|the (kids|children|staff)) ..2 (tinnitus|asthma|migraines|headaches|nightmares|rash|ulcer|grey hair|sleepless|breakdown|panic|anxiety|food poisoning|grief|hell|hard time|heart attack|high blood) <rest>?]',
        '<accused> !(..1 <damageUnless>) ..1 [(handed|sold|gave|given|passed|leaked|showed|sent|forwarded|fed) (my|our|the|all|every|her|his) ..4 to (a|the|our|my|your|their) ..1 (competitor|competitors|competition|rival|rivals|press|papers|boss|tax|police|other side|media|opposition|stranger|strangers|cousin|friends|mates|mate|girlfriend|boyfriend) <rest>?]',
        '<accused> !(..1 <damageUnless>) ..1 [(took|stole|wasted|robbed|cost|ruined) ..3 years of (my|our|her|his) <rest>]',
        "<accused> !(..1 <damageUnless>) ..1 [(spent|blew|burned through|burnt through|frittered|lost|emptied|drained|used up|ate up|burn through) (all)? (my|our|mum 's|mom 's|dad 's|gran 's|her|his|the (whole|entire|family)? ..1) ..1 (savings|inheritance|pension|deposit|life savings|college fund|fund|nest egg|reserve|reserves|emergency fund) <rest>?]",
        '<accused> !(..1 <damageUnless>) ..1 [(made|make|makes|broke|break) ..3 promises ..4 (no|never|not|nobody|empty) <rest>?]',
        '(paid|pay|ordered|asked for|waited|trusted|gave) ...8 (and|but) [(you|they|he|she|your <word>) ..1 (delivered|gave|sent|did|brought|left|handed|supplied|built) (me|us)? ..1 (half|nothing|a fraction|a quarter|none|scraps|rubbish|junk|two|one|something else) <rest>?]',
        '[(and|but|yet) (you|he|she|they|<your> <word>) (just|simply|only|still|then|even) (shrug+v|laugh+v|sneer+v|grin+v|look+v away|hang+v up|carry+v on|do+v nothing|say+v nothing|act+v as|walk+v (off|away)|roll+v|blame+v|deny+v|yawn+v|smirk+v|wave+v (it|me|us)|ignore+v) <rest>?]',
        '^ [(you|they|he|she|<your> ..2|<name>|<role>) (have|has|had)? !(not|will|would|can|could|feel|felt|slept|need|needed|want|wanted|was|were|is|are) <word> ..4 (badly|wrongly|carelessly|sloppily|poorly|recklessly|shoddily|thoughtlessly|negligently) <rest>?]',
      ],
      say: ['what happened here has been hard for us', 'what we got was not what we needed'],
      ask: [
        'What happened here has been hard for us.',
        'What we got was not what we needed. How can we put it right?',
      ],
    },
    {
      id: 'walked-out-on-them',
      match: [
        '<accused> !(..1 <damageUnless>) ..1 [(set|sets|turned|turns|poisoned|poison|filled|fill) (..3 <word>) (against (me|us|my|our|each|one|him|her|them|the (other|rest|whole))|with (lies|poison|nonsense|stories|hatred)) <rest>?]',
        '<accused> !(..1 <damageUnless>) ..1 [(walked out|ran out|turned (your|his|her|their) (back|backs)|gave up|bailed|walked away|cheated|ratted|snitched|spied) on (..4 <word>) <rest>?]',
        '<accused> !(..1 <damageUnless>) ..1 [(cheated|conned|swindled|tricked|did|done|priced|forced|pushed|drove|froze|shut|cut|edged|squeezed|elbowed|talked|bullied|hounded) (me|us|him|her|them|my ..1|our ..1|mum|mom|dad|<name>|your own ..1|his own ..1|her own ..1|their own ..1|everyone|everybody|half ..2|the (members|tenants|staff|others|children|kids|workers|customers|family)) out of <rest>?] !(the (way|car|room|house to|mud))',
        '<accused> !(..1 <damageUnless>) ..1 [(told|reported|grassed|snitched|ratted|informed|dobbed|set|sicced) ..4 on (me|us|my ..1|our ..1|him|her|them) <rest>?] $',
        '<accused> !(..1 <damageUnless>) ..1 [(wore|worn|ground|dragged|beat|wear|grind) (me|us|him|her|them|my ..1|our ..1|mum|mom|dad|<name>|the ..1) down <rest>?] ',
        '<accused> !(..1 <damageUnless>) ..1 [let (..6 <word>) (go to (ruin|rack|seed|pot|waste)|fall (apart|to bits|into)|rot|crumble|decay|run dry|run out|lapse|expire|slide|slip) <rest>?]',
        '<accused> !(..1 <damageUnless>) ..1 [let (..4 <word>) (run wild|run riot|run amok|get away with|walk all over|roam|go wild|terrorise|wander|bark|scream|trample|wreck|climb all|rot|starve|suffer|drown) <rest>?]',
        "<accused> !(..1 <damageUnless>) ..1 [(drove|drive|drives|pushed|push|sent|threw|put|puts|plunged) (..4 <word>) (into the (arms|ground|abyss)|to drink|into (a|depression|despair|exile|hiding)|mad|crazy|insane|up the wall|round the bend|to despair|in (danger|jeopardy|peril|trouble|a bad light|harm 's way)) <rest>?]",
        '<accused> !(..1 <damageUnless>) ..1 [(made|got|turned|set|talked) (..4 <word>) (turn on|turn against|hate|gang up on|laugh at|against|avoid|shun|distrust) (me|us|my ..1|our ..1|each other|one another) <rest>?]',
        '<accused> !(..1 <damageUnless>) ..1 [(made|make|makes) (my ..2|our ..2|mum|mom|dad|<name>|him|her|us|me) (change|sign|sell|quit|choose|lie|pay|miss|lose|leave|beg) <rest>]',
        '<accused> !(..1 <damageUnless>) ..1 [(cut|cuts|kept|keep|shut|locked) (me|us|him|her|them|my ..1|our ..1|mum|dad) (off|away|out) (from|of) (my|our|his|her|their|the) <rest>?]',
        '<accused> !(..1 <damageUnless>) ..1 [(signed|forged) (my|our|her|his) (name|signature) <rest>?]',
      ],
      say: ['left us all in a difficult position', 'put a strain on us all'],
    },
    {
      id: 'had-the-nerve',
      match: [
        '[(have|has|had|with) ..1 the (nerve|cheek|gall|audacity|face|effrontery|brass neck|chutzpah|impudence) to <rest>]',
        '[what a (nerve|cheek) <rest>?]',
      ],
      say: ['went further than I had expected', 'did something that I find hard to accept'],
    },
    {
      id: 'could-not-get-one-right',
      match: [
        '<accused> [(can not|could not|can never|could never|do not|did not|never|have never|has never|have not|has not|seem unable to|failed to) ..2 (manage to|managed to)? (get|got|give|gave|deliver|delivered|send|sent|do|done|write|run|keep|kept|put) (a|one|a single|even one|anything|the simplest|a simple|even the|even a|two) ..3 (right|straight|on time|correctly|without (a|some|any)|properly) <rest>?]',
        '<accused> [(can not|could not|can never|could never) ..1 (even)? (organise|organize|run|manage|find|read|tie|boil|hang|hold|keep) ..6 (in a brewery|to save|without (a|some|being|falling|breaking|losing|ruining)|an egg|your own shoe|your own shoes) <rest>?]',
      ],
      say: ['have had difficulties with this', 'have had trouble with this'],
    },
    {
      id: 'made-this-bed',
      match: [
        '[<accused> (made|make) (this|that|(your|their|his|her) own) ..1 bed (<rest>)?]',
        '[<accused> ..1 (opened|started|set) (the floodgates|this ball|the rot|off a|a chain|all (this|of this)|this whole|the whole|this|that) <rest>]',
        '[<accused> ..1 (dug|digging|dig) ..3 (hole|grave) <rest>?]',
        '[<accused> ..1 (brought|bring|brings|invited) (this|that|it|all this|all of this|the whole thing|everything|these ..2|the ..2) ..1 (on|upon|down on) (yourself|yourselves|himself|herself|themselves) <rest>?]',
        '[(the|this|these|those|that) <word> (brought|bring) (this|that|it|all this|all of this|the whole thing) ..1 (on|upon) (yourself|yourselves|himself|herself|themselves) <rest>?]',
        '^ [<accused> ..1 (start|started) (this|that|the|all this) (whole|entire|stupid|ridiculous)? (mess|fight|row|war|feud|argument|dispute|thing|trouble|drama|nonsense|rumour|rumor) <rest>?]',
      ],
      say: ['several things led to where we are now', 'more than one of us had a part in this'],
      ask: [
        'More than one of us had a part in this. How do we go on from here?',
        'Several things led to where we are now.',
      ],
    },
  ],
} as const satisfies Family
