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
        '^ [no matter (how|what|when|who|which|where) <rest>] , (<reproachWho>|nobody|no one|nothing|it|<your> ..1 <word>) ..2 !(...9 (<reproachKind>|find time|mind+v)) (already (used|taken|gone|had|left)|still (not|<totalDeed>)|never|not (enough|good|happy|satisfied|listen|answer)|nothing|no one|is not|always (too|wrong|<totalDeed>)|<totalDeed>)',
      ],
      say: ['several times now', 'more than once'],
    },
    {
      id: 'will-never-be',
      match: [
        '(<reproachWho>|<your> ..1 <word>) (will|would|can|could) [never (ever)? be] !(...9 <reproachKind>) (reliable|honest|fair|satisfied|on time|trusted|half|happy with (me|us|anything)|ready to (listen|help|compromise|talk)|able to (keep|accept|listen|admit|manage|pay|deliver)|(a|any) ..1 (partner|supplier|father|mother|boss|neighbour|tenant|landlord|friend|leader|colleague|manager|husband|wife|brother|sister|teacher|customer|employer))',
      ],
      say: ['find it hard to be', 'hardly be'],
    },
    {
      id: 'unreachable-always',
      match: [
        '(<reproachWho>|<your> ..2 <word>) (is|are|was|were|do|does|have|has) !(..6 (<reproachGood>|welcome)) ..5 (<reproachBad>|<totalDeed>|unreachable|engaged|on the phone|closed|late|busy|rude|loud) ..4 , [(always|constantly|permanently|all the time|every (single)? time|every single (day|week|month)|for ever|forever)] $$',
      ],
      say: ['as I have found quite often', 'as has happened more than once'],
    },
    {
      id: 'only-calls-when',
      match: [
        '<reproachWho> [only (ever)?] (contact+v|call+v|ring+v|visit+v|write+v|text+v|email+v|come+v|turn+v up|show+v up|speak+v|talk+v|listen+v|help+v|answer+v|reply|replies|replied|care+v|apologise+v|apologize+v|act+v|move+v|phone+v|remember+v|pay+v|smile+v) !(...9 <reproachKind>) ..4 (when|if|because) (something (needs|has)|(there is|it is) (something|money|trouble|too late|convenient)|(you|he|she|they) (need|needs|needed|want|wants|wanted|run|ran|have no|has no|have to|has to)|<your> ..1 (lawyer|mother|boss|money)|money|it suits|(i|we) (chase|beg|threaten|complain|shout|push|insist|sue)|(somebody|someone|the boss) (complains|watches|is watching))',
      ],
      say: ['mostly', 'mainly'],
    },
    {
      id: 'everyone-knows-you',
      match: [
        '^ [(everyone|everybody|the whole (street|village|town|office|school|company|club|family|neighbourhood|building|team|class|board|department|site|world|industry))] ..4 (knows|thinks|says|agrees|can see|sees|has noticed|remembers) (that|how|what)? ..1 (you|<your>|<third>) !(...9 (<reproachKind>|<reproachGood>)) ..4 (<totalDeed>|<absoluteMean>|<totalBadNoun>|steal+v|cannot|never)',
        '^ [(everyone|everybody|the whole (street|village|town|office|school|company|club|family|neighbourhood|building|team|class|board|department|site|world|industry))] ..4 (laughs (at|about)|talks about|complains about|hates|is sick of|is tired of|is fed up with) ..2 (<to>|you|<your>) !(...9 <reproachKind>)',
      ],
      say: ['nearly everyone', 'almost everyone'],
    },
    {
      id: 'never-thanked',
      match: [
        '(<i>|<my> ..2 <word>) (have|has|had) [never (once|ever|even)?] been ..1 (thanked|consulted|paid (on time|back)|praised|heard|included|considered|appreciated|respected|promoted|listened to|credited|believed|acknowledged|taken seriously|helped|supported|compensated|(asked|told|informed|warned) (about|for <my>|whether|if|of|anything|first|before|$|,)|invited (in|to (any|the (meeting|meetings|talks|table))|$)|(given|offered|shown) (a ..1 (chance|say|choice|reason|copy|rise|contract)|any|anything|credit|respect|the (chance|choice))) !(..4 (reason|cause|trouble|complain))',
        '(<i>|<my> ..2 <word>) (was|were|am|are|get|gets|got) [never (once|ever|even)?] ..1 (thanked|consulted|paid (on time|back)|praised|heard|included|considered|appreciated|respected|promoted|listened to|credited|believed|acknowledged|taken seriously|helped|supported|compensated|(asked|told|informed|warned) (about|for <my>|whether|if|of|anything|first|before|$|,)|invited (in|to (any|the (meeting|meetings|talks|table))|$)|(given|offered|shown) (a ..1 (chance|say|choice|reason|copy|rise|contract)|any|anything|credit|respect|the (chance|choice))) !(..4 (reason|cause|trouble|complain))',
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
        '<reproachWho> ..1 (do|does|did|pay|pays|paid|give|gives|gave|get|gets|got) [nothing] ..2 ,? (and|while|but) (i|we|everyone else|everybody else|the rest ..2|the others) ..3 (everything|it all|the lot|(all)? the (work|bills|cooking|cleaning|driving|washing))',
      ],
      say: ['rather little', 'not very much'],
    },
    {
      id: 'whenever-there-is-work',
      match: [
        '[(every (single)? time|each time|whenever|any time|as soon as|the (moment|minute|second))] there (is|are|was|were) ..3 (work|bill+n|problem+n|trouble|overtime|something (to|that)|mess|cleaning|dishes|job+n|crisis|leak|complaint+n|decision+n|washing-up|heavy) ...6 , <reproachWho> !(...6 (<absoluteThanks>|<reproachKind>)) <word>',
      ],
      say: ['often when', 'more than once when'],
    },
    {
      id: 'nothing-works-there',
      match: [
        '^ [(absolutely|literally|simply|practically)? nothing (ever)?] (works|worked|functions|gets done|is done|is clean|is safe|is organised|is organized|moves|goes right|is properly <word>) ..2 (in|at|with) (<to>|<your>|(this|that) (house|building|place|office|company|flat|firm|school|department|shop|hotel|factory|family|town)) !(...9 (since|until|strike|power cut))',
        '^ [(absolutely|literally) nothing] (works|gets <verb>|gets done|is done|has changed|moves) !(for (you|us)|wrong|against)',
      ],
      say: ['little', 'not much'],
    },
    {
      id: 'whatever-goes-wrong-is-us',
      match: [
        '^ [(anything|everything|whatever) (that)?] (goes|went|breaks|broke|is|happens|happened|fails|failed) ..5 (is|gets|was|becomes|must be|has to be|is supposed to be) ..2 (<my> fault|blamed on (me|us)|put on (me|us)|(automatically|always|somehow|suddenly) <my> (problem|job|mistake|doing))',
      ],
      say: ['much of what', 'a good deal of what'],
    },
    {
      id: 'i-always-get-the-blame',
      match: [
        '(<i>|my ..1 <word>|our ..1 <word>) [always] (get|gets|got|am|is|are|was|were|end|ends|ended|carry|carries|take|takes|took|have|has|had|do|does|did|draw) ..2 (the (blame|worst|rest|leftovers|dirty (work|jobs)|bills|scraps|short (end|straw)|night (shift|shifts)|boring)|blamed|stuck with|left (with|out|behind)|ignored|second best|excluded|overlooked|paying for (your|his|her|their|everything)|cleaning up|to (beg|fight|chase|clear up|give in|apologise))',
        '(<i>|my ..1 <word>|our ..1 <word>) [always] (come|comes|came) last !(to|at|home) ($|,|with|for|in)',
      ],
      say: ['often', 'quite often'],
    },
    {
      id: 'goes-up-every-time',
      match: [
        '(<your> ..2 <word>|<reproachWho>) ..1 (<totalDeed>|go+v (up|down)|rise+v|get+v (bigger|longer|higher|worse|later)|shrink+v|is different|was different|raise+v) ..4 [(every|each) (single)? time] (i|we|my|our) !(..4 look)',
      ],
      say: ['often when', 'more than once when'],
    },
    {
      id: 'nothing-ever-their-fault',
      match: [
        '[nothing] (is|was|has been) (ever|never) ..3 (fault|mistake|doing|responsibility|problem)',
        '[nothing] (is|was|will be) ever ..1 (good enough|right|clean enough|enough|fast enough|cheap enough|settled|final|finished) (for|with) !(long) <word>',
      ],
      say: ['little', 'hardly anything'],
    },
    {
      id: 'every-penny-goes-to-them',
      match: [
        '^ [every (single|last|spare|free)?] (penny|cent|euro|dollar|pound|minute|weekend|evening|hour|holiday|day|bonus|raise|room|inch|decision) (of (it|ours|my time|our time|our money))? (goes|went|is spent|was spent|ends up|ended up|belongs|revolves|revolved|has to (go|be)|is planned|disappears|disappeared) ..2 !(charity) (<your>|<to>|you|around (you|<to>))',
        '(have|had|having|must|tired of|sick of) ..2 (beg|fight|plead|chase|argue|battle|haggle|justify|begging|chasing|fighting|arguing) ..3 !(nearly|almost) <word> [every (single|last|bloody)?] !(second|other|time|day|one|week|month) <word>',
      ],
      say: ['nearly every', 'almost every'],
    },
    {
      id: 'only-sees-their-own',
      match: [
        '<reproachWho> [only (ever)?] (see|sees|saw|think|thinks|thought|look|looks|looked|care|cares|cared|want|wants|wanted|talk|talks|talked|consider|considers|pursue|protect|protects|fight|fights) !(...9 when) ..3 (<your> (own)? ..1 (side|interest|interests|advantage|needs|pocket|career|pension|money|benefit|profit|wallet|comfort|gain)|yourself|yourselves|himself|herself|themselves|money|profit|profits|number one)',
      ],
      say: ['mostly', 'mainly'],
    },
    {
      id: 'completely-ignores',
      match: [
        '<reproachWho> (just)? [(completely|totally|utterly|entirely|wholly|absolutely|blatantly|flatly|consistently)] (ignore|ignores|disregard|disregards|refuse to|refuses to|fail to|fails to|neglect|neglects|dismiss|dismisses|deny|denies|undermine|undermines|overlook|overlooks|reject|rejects|dominate|dominates|exclude|excludes)',
      ],
      say: ['often', 'quite often'],
    },
    {
      id: 'always-liked-you-better',
      match: [
        '[always] (liked|loved|preferred|favoured|favored|spoiled|spoilt|sided with|protected|defended|backed|believed|trusted) (you|him|her|them|<name>|<your> ..1) ..1 (better|more|best|most|first|over (me|us)|than (me|us|i|my)|instead)',
        '[always] (treated|gave|got|helped) (you|him|her|them|<name>|<your> ..1) ..2 (better|more|first) (than (me|us|i|my|the others)|$)',
      ],
      say: ['often', 'mostly'],
    },
    {
      id: 'none-of-them-ever',
      match: [
        '^ [none of] (your|his|her|their) ..3 (ever|has ever|have ever|was ever|were ever) !(..3 (complain+v|failed|late|wrong)) !(...9 (<reproachKind>|<reproachGood>)) <word>',
        '^ [none of] (the|my|our|these|those) ..3 (ever|has ever|have ever) (<reproachOwed>|arrive+v|work+v|happen+v|got (answered|fixed|done)|gets (answered|fixed|done)|been (answered|fixed|done|kept|paid))',
      ],
      say: ['few of', 'hardly any of'],
    },
    {
      id: 'your-dog-always-there',
      match: [
        '(your|their|his|her|<name>) ..1 (builder|builders|driver|drivers|people|team|crew|dog|dogs|kids|children|guests|tenants|workers|staff|son|sons|daughter|daughters|cat|cats|visitors|technicians|customers|friends|car|cars|van|vans|bins|bin|hedge|tree|trees|music|lawyer|agent|office|company|firm|boys|girls|husband|wife|mother|brother|sister) (is|are|was|were)? [(always|constantly|forever|permanently)] !(..5 (<reproachGood>|can|could|come for)) ..3 (in (my|our)|on (my|our)|over (my|our)|across|<absoluteMean>|<totalDeed>|barking|loud|broken|in the way|too (loud|early|late)|at (two|three|four|five|six|midnight|night))',
      ],
      say: ['often', 'quite often'],
    },
    {
      id: 'every-time-i-turn-my-back',
      match: [
        '[(every|each) (single|damn|bloody|blessed)? time] (<i>|<my> ..1 <word>|somebody|someone|anyone) !(...9 (<absoluteThanks>|<reproachKind>)) ..7 (you|he|she|they|<name>|<role>) ..1 (<totalDeed>|<absoluteMean>|move+v the|change+v|raise+v|take+v (my|our|the)|find+v (some|another|an excuse|a reason)|have another|has another|pretend+v|ignore+v|start+v (shouting|crying|arguing|on about))',
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
        '^ [(nobody|no one|no-one) ever] (tells|told|asks|asked|informs|informed|consults|consulted|listens|listened|answers|answered|helps|helped|thanks|thanked|warns|warned|explains|explained|apologises|apologised|pays|paid|replies|replied|considers|considered|includes|included|invites|invited|calls|called|thinks|cares|cared|cleans|fixes) !(..4 (complain+v|late)) ($|me|us|my|our|the ..2 <word> (anything|a thing|first|until)|to (me|us)|about (it|this|that|me|us|the)|anything|a thing|the (phone|door|bell|stairs|kitchen|mess|damage)|for (me|us|my|our)|back)',
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
