/** Absolutes of all and nothing: they get everything, nothing works there, never thanked, only when they need something. */
import type { Family } from '../pattern.ts'

export const absoluteAllOrNothing = {
  kind: 'absolute',
  reason: 'One exception is enough to refute what is said of everything and nothing, and the point is lost.',
  patterns: [
    {
      id: 'treats-every-word-as-attack',
      match: [
        '(<reproachWho>|<i> ..1 as if you) ..1 (treat+v|see+v|saw|take+v|took|regard+v|view+v|hear+v|turn+v|read+v) [(every (single)?|any|each)] <word> ..5 (as|like|into) (a|an) ..1 (<totalBadNoun>|crime|betrayal|provocation|competition|war|problem|declaration)',
      ],
      say: ['nearly every', 'more than one'],
    },
    {
      id: 'no-matter-how-early',
      match: [
        '^ [no matter (how|what|when|who|which|where) <rest>] , (<reproachWho>|there|nobody|no one|nothing|it|<your>) ..2 (already|always|still|never|not|nothing|no|<reproachBad>)',
      ],
      say: ['several times now', 'more than once'],
    },
    {
      id: 'will-never-be',
      match: [
        '(<reproachWho>|<your> ..1 <word>) (will|would|can|could) [never (ever)? be] !(forgotten|alone|forgiven if|a (problem|burden)|too|sure|able to (thank|repay)) (a|an|able|any|the|ready|happy|satisfied|fair|honest|reliable|on time|like|half|<verb>)',
      ],
      say: ['find it hard to be', 'hardly be'],
    },
    {
      id: 'unreachable-always',
      match: [
        '(<reproachWho>|<your> ..2 <word>) (is|are|was|were|do|does|have|has) !(..6 (<reproachGood>|welcome)) ..7 , [(always|constantly|permanently|all the time|every (single)? time|every single (day|week|month)|for ever|forever)] $$',
      ],
      say: ['as I have found quite often', 'as has happened more than once'],
    },
    {
      id: 'only-calls-when',
      match: [
        '<reproachWho> [only (ever)?] (contact+v|call+v|ring+v|visit+v|write+v|text+v|email+v|come+v|turn+v up|show+v up|speak+v|talk+v|listen+v|help+v|answer+v|reply|replies|replied|care+v|apologise+v|apologize+v|act+v|move+v|phone+v|remember+v|pay+v|work+v|smile+v) ..4 (when|if|because) (something|there|it|you|he|she|they|i|we|somebody|someone|anyone|money|the|<your>)',
      ],
      say: ['mostly', 'mainly'],
    },
    {
      id: 'everyone-knows-you',
      match: [
        '^ [(everyone|everybody|the whole (street|village|town|office|school|company|club|family|neighbourhood|building|team|class|board|department|site|world|industry))] ..4 (knows|thinks|says|agrees|can see|sees|has noticed|remembers|laughs|talks|complains|hates|is sick|is tired) (that|how|what|about|at|of)? ..2 (you|<your>|<third>)',
      ],
      say: ['nearly everyone', 'almost everyone'],
    },
    {
      id: 'never-thanked',
      match: [
        '(<i>|<my> ..2 <word>) (have|has|had) [never (once|ever|even)?] (been|had|got|gotten) ..1 (thanked|asked|told|consulted|invited|paid (on|for|back)|praised|heard|included|informed|considered|appreciated|respected|promoted|listened|offered|given|shown|credited|believed|acknowledged|taken seriously|helped|supported|compensated|apologised) !(..4 (reason|cause|trouble|complain))',
        '(<i>|<my> ..2 <word>) (was|were|am|are|get|gets|got) [never (once|ever|even)?] ..1 (thanked|asked|told|consulted|invited|paid (on|for|back)|praised|heard|included|informed|considered|appreciated|respected|promoted|listened|offered|given|shown|credited|believed|acknowledged|taken seriously|helped|supported|compensated|apologised) !(..4 (reason|cause|trouble|complain))',
      ],
      say: ['rarely', 'seldom'],
    },
    {
      id: 'gets-everything',
      match: [
        '<reproachWho> ..1 (get|gets|got|take|takes|took|has|have|had|keep|keeps|kept|want|wants|wanted|inherit|inherits|inherited) [everything] ..2 ,? (and|while|but) (i|we|everyone else|everybody else|the rest ..2|the others|others|nobody else|my ..1|our ..1) ..3 (nothing|none|no|not|the (scraps|crumbs|bills|debts|rest|leftovers|work))',
      ],
      say: ['very much', 'a great deal'],
    },
    {
      id: 'does-nothing-while-we',
      match: [
        '<reproachWho> ..1 (do|does|did|pay|pays|paid|give|gives|gave|get|gets|got) [nothing] ..2 ,? (and|while|but) (i|we|everyone else|everybody else|the rest ..2|the others) ..3 (everything|all|it all|the lot|the (work|bills))',
      ],
      say: ['rather little', 'not very much'],
    },
    {
      id: 'whenever-there-is-work',
      match: [
        '[(every (single)? time|each time|whenever|any time|as soon as|the (moment|minute|second))] there (is|are|was|were) ...9 , <reproachWho> !(...6 <absoluteThanks>) <word>',
      ],
      say: ['often when', 'more than once when'],
    },
    {
      id: 'nothing-works-there',
      match: [
        '^ [(absolutely|literally|simply|practically)? nothing (ever)?] (works|worked|happens|functions|gets done|is done|is clean|is safe|is ready|is organised|is organized|moves|goes right|runs|fits|is properly <word>) ..4 (in|at|with|on|from) (<to>|<your>|this|that)',
        '^ [(absolutely|literally) nothing] (<reproachWho>|works|happens|is|was|gets|changes|changed) !(wrong|against|to (worry|fear)) <word>',
      ],
      say: ['little', 'not much'],
    },
    {
      id: 'whatever-goes-wrong-is-us',
      match: [
        '^ [(anything|everything|whatever) (that)?] (goes|went|breaks|broke|is|happens|happened|fails|failed) ..5 (is|gets|was|becomes|must be|has to be|is supposed to be) ..2 ((my|our) (fault|problem|responsibility|job|doing|mistake|business)|blamed on (me|us)|put on (me|us)|down to (me|us))',
      ],
      say: ['much of what', 'a good deal of what'],
    },
    {
      id: 'i-always-get-the-blame',
      match: [
        '(<i>|my ..1 <word>|our ..1 <word>) [always] (get|gets|got|am|is|are|was|were|have|has|had|end|ends|ended|pay|pays|paid|lose|loses|lost|carry|carries|take|takes|took|do|does|did|clean|wait|come|comes|hear|draw) ..3 (the (blame|worst|rest|leftovers|dirty|bill|bills|cleaning|scraps|short|night|hard|boring|heavy)|last|nothing|less|blamed|stuck|left|ignored|second|paying|waiting|cleaning|to (beg|fight|ask|chase|pay|clean|clear|give|apologise)|excluded|overlooked)',
      ],
      say: ['often', 'quite often'],
    },
    {
      id: 'goes-up-every-time',
      match: [
        '(<your> ..2 <word>|<reproachWho>) ..1 (<totalDeed>|go+v (up|down)|rise+v|grow+v|get+v (bigger|longer|higher|worse|later)|shrink+v|is different|was different|add+v|raise+v) ..4 [(every|each) (single)? time] (i|we|my|our|somebody|someone|there)',
      ],
      say: ['often when', 'more than once when'],
    },
    {
      id: 'nothing-ever-their-fault',
      match: [
        '[nothing] (is|was|has been) (ever|never) ..3 (fault|mistake|doing|responsibility|problem)',
        '[nothing] (is|was|will be) ever ..1 (good|right|clean|enough|simple|settled|final|easy|finished|fast|cheap) ..3 (for|with|in|to|here|$)',
      ],
      say: ['little', 'hardly anything'],
    },
    {
      id: 'every-penny-goes-to-them',
      match: [
        '^ [every (single|last|spare|free)?] (penny|cent|euro|dollar|pound|minute|weekend|evening|hour|holiday|day|bonus|raise|room|inch|decision) ..5 (goes|went|is spent|was spent|ends up|ended up|belongs|revolves|revolved|has to|is planned|disappears|disappeared) ..3 (<your>|<to>|you)',
        '(have|had|having|must|need|tired of|sick of) ..2 (beg|fight|ask|plead|chase|push|argue|battle|haggle|wait|justify|remind|begging|chasing|fighting|arguing|explaining|explain) ..3 !(nearly|almost) <word> [every (single|last|bloody)?] !(second|other|time|day|one|week|month) <word>',
      ],
      say: ['nearly every', 'almost every'],
    },
    {
      id: 'only-sees-their-own',
      match: [
        '<reproachWho> [only (ever)?] (see|sees|saw|think|thinks|thought|look|looks|looked|care|cares|cared|want|wants|wanted|talk|talks|talked|consider|considers|hear|hears|worry|worries|pursue|protect|protects|know|knows|live|lives|fight|fights|act|acts) ..3 (<your> own|<your> ..1 (side|interests|needs|pocket|career|pension|money|benefit|profit|wallet)|yourself|yourselves|himself|herself|themselves|money|profit|profits|number one)',
      ],
      say: ['mostly', 'mainly'],
    },
    {
      id: 'completely-ignores',
      match: [
        '<reproachWho> (just)? [(completely|totally|utterly|entirely|wholly|absolutely|blatantly|flatly|simply|consistently)] (ignore|ignores|disregard|disregards|refuse|refuses|fail|fails|neglect|neglects|dismiss|dismisses|lack|lacks|deny|denies|undermine|undermines|overlook|overlooks|reject|rejects|forget|forgets|misunderstand|misunderstands|dominate|dominates|exclude|excludes)',
      ],
      say: ['often', 'quite often'],
    },
    {
      id: 'always-liked-you-better',
      match: [
        '[always] (liked|loved|preferred|favoured|favored|spoiled|spoilt|sided with|helped|protected|defended|backed|believed|got|treated|gave|trusted|had) (you|him|her|them|<name>|<your> ..1) ..2 (better|more|best|most|over (me|us)|than (me|us|i|my|anyone|others)|first|instead|everything)',
      ],
      say: ['often', 'mostly'],
    },
    {
      id: 'none-of-them-ever',
      match: [
        '^ [none of] (the|my|our|your|his|her|their|these|those) ..3 (ever|has ever|have ever|was ever|were ever) !(..3 (complain+v|failed|late|wrong)) <word>',
      ],
      say: ['few of', 'hardly any of'],
    },
    {
      id: 'your-dog-always-there',
      match: [
        '(your|their|his|her|<name>) ..1 (builder|builders|driver|drivers|people|team|crew|dog|dogs|kids|children|guests|tenants|workers|staff|son|sons|daughter|daughters|cat|cats|visitors|technicians|customers|friends|car|cars|van|vans|bins|bin|hedge|tree|trees|music|lawyer|agent|office|company|firm|boys|girls|husband|wife|mother|brother|sister) (is|are|was|were)? [(always|constantly|forever|permanently)] !(..5 (<reproachGood>|can|could|come for)) <word>',
      ],
      say: ['often', 'quite often'],
    },
    {
      id: 'every-time-i-turn-my-back',
      match: [
        '[(every|each) (single|damn|bloody|blessed)? time] (<i>|<my> ..1 <word>|somebody|someone|anyone) !(...9 <absoluteThanks>) !(...9 <reproachPleased>) ..7 (you|he|she|they|<name>|<role>) (<verb>|are|is|have|has|do|does|go|just)',
      ],
      say: ['often when', 'more than once when'],
    },
    {
      id: 'all-they-ever-send',
      match: [
        '[all (that)? x=<reproachWho> ever v=<verb>] (to (me|us))? (is|are|was|were|has been) !(..3 <reproachGood>) <word>',
      ],
      say: ['what {x} mostly {v}', 'what {x} often {v}'],
    },
    {
      id: 'nobody-ever-tells-us',
      match: [
        '^ [(nobody|no one|no-one) ever] (tells|told|asks|asked|informs|informed|consults|consulted|listens|listened|answers|answered|helps|helped|thanks|thanked|calls|called|warns|warned|explains|explained|apologises|apologised|pays|paid|replies|replied|takes|took|considers|considered|includes|included|invites|invited|thinks|cares|cared|cleans|fixes|checks|reads|does|keeps|gives|comes) !(..3 (complain+v|late)) ($|me|us|my|our|to|about|anything|a|the|for|back)',
      ],
      say: ['hardly anybody', 'hardly anyone'],
    },
    {
      id: 'never-stops-shouting',
      match: [
        '(<reproachWho>|<your> ..2 <word>|the <verb>) [never (ever|once)?] (stop|stops|stopped|cease|ceases|tire|tires|quit|quits|rest|rests|let up|lets up|give up|gives up|get tired|gets tired) (of)? (<reproachBad>|<totalDeed>|talking|phoning|calling|texting|asking|barking|drilling|hammering|crying|running|playing|working on (me|us)|$)',
      ],
      say: ['rarely', 'hardly ever'],
    },
  ],
} as const satisfies Family
