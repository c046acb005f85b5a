/** Contempt as jibes: some leader you are, let alone a company, who let the amateurs in, the vultures have arrived. */
import type { Family } from '../pattern.ts'

export const contemptJibes = {
  kind: 'contempt',
  reason: 'A jibe is answered in kind; said plainly, the point can be answered.',
  patterns: [
    {
      id: 'some-leader-he-is',
      match: [
        '^^ [some ..1 (<plainOffice>|<verdictMan>|<role>|leadership|apology|expert|help|service|support|professional|christian|gentleman|hero|charmer|team player) (you|he|she|they|that|this|it|<name>|<role>|<word>) (is|are|was|were|turned out|have been|has been) !(<verb> (left|missing)) <rest>? (, <rest>)?]',
        '^ [what (sort|kind|type) of (a|an)? ..2 (adult|grown-up|man|woman|father|mother|dad|mum|parent|person|landlord|landlady|boss|manager|company|firm|friend|neighbour|neighbor|brother|sister|son|daughter|teacher|builder|plumber|electrician|lawyer|doctor|employer|professional|idiot|family|people|supplier|contractor) (can not|could not|does not|do not|did not|will not|would (leave|let|lie|charge|say|treat|abandon|forget|throw|think|write|speak)|forgets|leaves|lets|lies|steals|needs|has to|sends|charges|calls|puts|hides|asks|takes|turns|makes|throws|sells|cancels|abandons|treats|talks|goes|says) <rest>] $$',
        '^ [who (on earth|the hell)? (let|invited|allowed|sent|ordered|hired|brought) (in)? (the|these|those|this|that) ..1 (<contemptCalled>|<verdictNoun>|circus) !(..6 (party|show|birthday|tennis|golf|open day|wedding)) <rest>?] $$',
        '^^ [(well|oh|ah|look|hey)? ,? ..1 if it is not (the|our|my|his|her|mr|mrs|ms|miss)? ..4 (himself|herself|themselves|genius|majesty|highness|boss man|negotiator|expert|know-it-all|saint ..1|important) <rest>?]',
        '^^ [(there goes|here comes|behold|enter|here is) (our|the|my|your) ..1 (brave|noble|mighty|fearless|brilliant|glorious|esteemed|beloved|illustrious|heroic|tireless|resident|great|almighty|all-knowing|famous) (<word> ,|<role>|leader|negotiator|expert|genius|hero|boss|strategist|committee|team|treasurer|chairman|manager|professor) <rest>?] !(wall|outdoors)',
      ],
      say: ['I had hoped for something else', 'this is hard for me to accept'],
      ask: ['I had hoped for something else.', 'This is hard for me to accept, and I would like to say why.'],
    },
    {
      id: 'the-vultures-have-arrived',
      match: [
        '^ [(i see|so|well|oh|look ,?|oh look ,?)? ..1 the (vultures|clowns|hyenas|leeches|parasites|bloodsuckers|cowboys|jackals|crooks|thieves|muppets|goons) (have|has|are|is) (arrived|landed|gathered|here|circling|descended|gathering|in (town|charge|the (room|building|house))) !(..1 (for|from|with|over|above|at the|in the (sky|field|zoo|ring))) <rest>?]',
        '^ [(i see|so|look ,?|oh look ,?|great ,?) ..1 the (circus|clown|vulture|rat|snake|freak show|clown show|pantomime) (has|is) (arrived|landed|back|here|in town|come) <rest>?]',
        '^^ [(a|an|such a|what a|just a|another)? ..1 (bunch|pack|gang|load|shower|pair|set) of ..1 (<contemptCalled>|<verdictNoun>) ,? (the (whole)? lot|all|every|both|and|that is|if|you|nothing|the (pair|two|whole)) <rest>?]',
        '^^ [(greedy|lazy|lying|thieving|useless|stupid|nasty|arrogant|spoilt|ungrateful|pathetic|miserable|rotten|selfish|crooked|stingy|incompetent|spineless|bloody|filthy|cheating) (little|old|rich)? (<contemptCalled>|<verdictNoun>|people|family|lot|man|woman) , the (whole|entire|complete) ..2] $$',
      ],
      say: ['this is hard for me to accept', 'I find this hard, and I would like to say why'],
      ask: ['This is hard for me to accept.', 'I find this hard, and I would like to say why.'],
    },
    {
      id: 'the-clown-who-did-it',
      match: [
        '[(the|whichever|any|some|what|which) n=<contemptNoun> (who|that|behind|in charge|responsible)] !(of|for (the )?hiding)',
      ],
      say: ['the {n~person} who', 'the {n~individual} who'],
    },
    {
      id: 'let-alone-a-company',
      match: [
        '(you|he|she|they|<name>|<role>|your ..2) [(could|can|would) not (even|properly)? (organise|organize|run !(a (mile|metre|lap))|manage|lead|spell|count|boil|change|build|write|add|plan|handle|hang|paint|cook|wire|fix|keep|mind|look after|raise|sell|negotiate|supervise|control) ..5 ,? (let alone|never mind|much less|still less) <rest>] !(yet|since)',
        '[(i|we) !(...12 (alone|without|by (himself|herself))) would not (trust|let|pay|hire|want|leave) !(it|this|that) <word> <word>? (to (run|manage|look after|mind|hold|organise|organize|build|paint|feed|sell|teach|raise|fix|lead|guard|water|wash|boil|drive) (a|an|my)|with (a|an|my (dog|cat|goldfish|shed|bin|bike|car))|(anywhere)? near (a|an|my)) <rest>] !(alone|without)',
        '^ [(the|that|this) ..4 (you|they|he|she|<name>|<role>) (brought|hired|sent|picked|chose|employed|recommended|married|appointed|use|used) (along|in|over|round|us)? (has not (got)? (a|the|any|one) ..1 (clue|brain|idea|notion|manners)|(could|can|would) not (even)? (<smallDo> !(the|that|this|our|my) ..4 <smallTask>|win (a|an)|organise (a|an))|(is|was) (clearly|obviously|plainly)? ..1 (<contemptPerson>|<contemptCalled>)|knows nothing|has no (clue|brain|idea|manners|business)) <rest>?] !(yet|because)',
        '[(you|he|she|they|<name>|<role>|(someone|somebody|people|anyone) like (you|<name>|him|her|them|<word>)) should never (have been|be) (allowed|let|trusted|left|put|given|made|permitted|hired|promoted|appointed|elected|allowed anywhere) (near|anywhere|in charge|with|alone|to (run|manage|lead|teach|have|raise|vote|speak|keep)|a (child|dog|budget|licence|key|team|company)|loose|out) <rest>?]',
        '[(you|he|she|they|<name>|<role>|your ..2) ((have|has) not had|never had) (a|an|one|any|a single) ..1 (original|new|good|decent|clear|sensible|useful|honest|bright|fresh) (thought|idea|word) (in|since|for|all|of (your|his|her)|$) <rest>?]',
      ],
      say: ['I find it hard to build on this', 'I would rather see this done in another way'],
      ask: ['I find it hard to build on this.', 'I would rather see this done in another way.'],
    },
    {
      id: 'still-managed-to-disappoint',
      match: [
        '[(you|he|she|they|<name>|<role>|your ..2) (have|has)? ..1 (still|even|yet again|somehow) ..1 (managed|manage|manages) to (disappoint|let (me|us|everyone)|fail|mess|screw|ruin|lose (the|us|my|our|it)|spoil|botch|forget|get (it|that|this) wrong|offend|insult|bungle|wreck|blow|embarrass) <rest>?]',
        '[(you|he|she|they|<name>|<role>) (are|is|would be|were|was) (nothing|nobody|no one|a nobody) without (your|his|her|their) ..1 (money|father|mother|daddy|dad|mummy|husband|wife|name|title|lawyer|lawyers|family|uniform|boss|brother|phone|uncle) <rest>?]',
        '[(you|they|the) (two|lot|both|all|pair of (you|them)) ..2 deserve (each other|one another) <rest>?]',
        '[(your|his|her|their) (brain|brains|conscience|common sense|manners|intelligence|sense of ..1) ..1 (must be|must have|is|are|has|have|seems|seem|went|appears) ..3 (on holiday|on vacation|on strike|asleep|switched off|taken the (day|year|week)|gone (missing|awol)|left the|in the (post|freezer)|out to lunch|past its) <rest>?]',
        '^ [(honestly|seriously|really|just|well|god)? ,? how ..1 (thick|stupid|dumb|low|daft|greedy|selfish|lazy|petty|rude|arrogant|mean|blind|dense|incompetent|ignorant|pathetic|shameless|spineless|useless|childish|cruel|heartless|ungrateful|gullible|cheap|dim) (can|could|must|does) (one|a|you|he|she|they|anyone|somebody|someone|any|people|<name>|<role>|your ..1) ..3 (be|get|become|sink|stoop|go) <rest>?]',
        '<your> ..3 (is|are|was|were) [(every bit|just|almost|about)? as (bad|poor|ugly|awful|dirty|rude|lazy|slow|unreliable|sloppy|cheap|dishonest|dreadful|terrible|worthless|nasty|shoddy) as (your|his|her|their) <rest>]',
      ],
      say: ['I find this hard to accept', 'this is a disappointment for me'],
      ask: ['I find this hard to accept.', 'This is a disappointment for me, and I would like to say why.'],
    },
    {
      id: 'lost-it-all-well-done',
      match: [
        '^^ !(nothing|nobody|no) ...9 (exactly|precisely|zero|lost|ruined|broke|broken|wrong|failed|forgot|destroyed|wrecked|offended|insulted|flooded|alienated|late|cancelled|angry|furious|in tears) ...6 , [(so|well|very|really)? ,? (well done|bravo|nice work|good job|great job|hats off|slow clap|top marks|congratulations|full marks|nice one) ..2] $$',
      ],
      say: ['and that is hard for me', 'and I would like to say why'],
    },
    {
      id: 'explain-it-professor',
      match: [
        '(go on|enlighten|explain|tell|do tell|sure|fine|of course|whatever) ...7 , [(professor|your (majesty|highness|lordship|ladyship)|princess|superstar|big (man|shot|boss)|mr (perfect|big|important|know-it-all)|boss man|oh (wise|mighty|great) one|sunshine)] $$',
      ],
      say: ['which matters a great deal to me', 'and I mean this in earnest'],
    },
    {
      id: 'how-generous-a-whole-two-percent',
      match: [
        '^^ [(how|oh|so|very|really)? ..1 (very|terribly|extremely|awfully|so|exceedingly|incredibly|truly)? (generous|kind|noble|gracious|magnanimous|thoughtful|big of you) !(, ..5 of (your|his|her|their)) , (a (whole|full|grand total|princely|massive|mighty)|all of|an (entire|enormous)|(two|three|five|ten|one) whole) <rest>]',
        '^^ [(a|an|one|two|three|wow ,? a|what ,? a|gee ,? a|oh ,? a) (whole|entire|grand total of|princely|mighty) ..3 , (how|i am|we are|my|wow|thanks|thank you|lucky|what shall|you|are you|do not) <rest>]',
        '^ [(so|and|well|is)? ,? ..1 (this|that|it) (is|was) (really|honestly|seriously)? (the best|all) (that)? (you|he|she|they|your ..3|<name>|<role>) (can|could|managed to|were able to|was able to) (do|manage|offer|come up with|find|produce|deliver|think of|afford|dream up|bring) <rest>?] $$',
        '^ [(your|their|his|her) ..4 (is|are|was|were|consists of|turned out to be|amounts to) ..1 (a|an|one|two|three|half a|some)? ..2 (intern|interns|man|bloke|boy|boys|lad|lads|kid|kids|student|students|teenager|teenagers|nephew|nephews|mates|cousins) (and|with) (a|an|one|his|her|their|no|half a) ..1 (clipboard|dog|van|ladder|bucket|laptop|hangover|phone|spreadsheet|calculator|hammer|whistle|mop|kettle|crayon|website|email|attitude|mouth|brush|sponge|wheelbarrow|shovel) <rest>?]',
      ],
      say: ['I had hoped for more here', 'this is far from what I need'],
      ask: ['I had hoped for more here.', 'This is far from what I need. What else could we look at?'],
    },
    {
      id: 'grief-is-pure-theatre',
      match: [
        "(<your>|<name> 's|<role> 's|my <word> 's|our <word> 's|<word> 's) ..2 (grief|tears|concern|outrage|remorse|regret|illness|sympathy|worry|apology|friendliness|kindness|politeness|shock|surprise|generosity|indignation|humility|poverty|smile|charm|innocence|anger|crying|bad back|interest in ..2|love ..2) (is|are|was|were) [(all|just|pure|nothing but|sheer|only|simply|mere)? (an|a|for)? (pure|big|total|complete|good|cheap|bad)? (theatre|theater|an act|act|show|performance|put-on|play-acting|playacting|drama|pantomime|fake|sham|hot air|comedy|farce|pretence|pretense|crocodile)] ($|,|and)",
      ],
      say: ['hard for me to place', 'something I would like to understand better'],
    },
    {
      id: 'keep-that-scrap-of-paper',
      match: [
        '^ [..1 (you|they|he|she) and (your|his|her|their) ..6 can ..1 (stick|shove|stuff|whistle|get (lost|stuffed|out)|jump|go (hang|jump|to hell|and)|take a (hike|jump|running)|forget|rot|choke|kiss|wait till|keep (your|that|this|the) (<contemptAdj>|precious|scrap|so-called|measly|dirty|piece of paper|<contemptThing>)) <rest>?]',
        '[(this|that|your|his|her|their) ((miserable|sorry|pathetic|useless|worthless|silly|ridiculous) (scrap|bit|piece|excuse)|scrap) (of|for) (paper|a (contract|letter|lease|report|plan|quote)) ..1 (can|means|proves|will|does|goes|belongs|you) <rest>?]',
        '^ !(...12 and so (is|are)) [(calling|you call|he calls|she calls|they call|to call) (that|this|it|your|the|those|these) ..6 (is|was) ..1 (laughable|a joke|ridiculous|absurd|an insult|rich|a lie|pathetic|hilarious|comical|a stretch|outrageous) <rest>?]',
        '^ [(i|we|they|he|she|everyone|everybody|my ..1) ..1 (read|showed|shared|opened|passed|pinned|played|mentioned) ..1 (your|his|her|their) ..1 !(story|stories|joke|poem|speech) <flawPaper> ..5 (and|while) ..5 (fell about|burst out|laughed|howled|sniggered|was in stitches|were in stitches|roared|cracked up|rolled (my|our|his|her|their) eyes|could not stop laughing|fell off) <rest>?] !(at the jokes|together)',
        '^^ [(shameful|disgraceful|appalling|disgusting|pathetic|outrageous|shabby|shoddy|dreadful|despicable|shocking|amateurish|childish|cowardly|embarrassing|atrocious|deplorable) ..1 (behaviour|behavior|conduct|treatment|work|service|manners|performance|tactics|effort|attitude|display|workmanship|response|reply|stuff|show) (from|by|of) (a|an|the|any|someone|somebody|people|such a|your|you|one) <rest>?]',
      ],
      say: ['this is hard for me to accept', 'I had hoped for something else'],
      ask: ['This is hard for me to accept.', 'I had hoped for something else. What else could we look at?'],
    },
    {
      id: 'who-needs-enemies',
      match: [
        '^ [with (a|an|such)? ..2 (like (you|yours|him|her|them|that|this|his|theirs)|as (helpful|kind|clever|reliable|honest) as (you|yours)) ,? (who|what|why would (i|we|anyone)) (needs|need|wants|more|else) <rest>?] $$',
      ],
      say: ['I had hoped for more support here', 'I would like us to be on the same side in this'],
      ask: ['I had hoped for more support here.', 'How could we get on the same side in this?'],
    },
    {
      id: 'more-like-a-parrot-in-a-tie',
      match: [
        '^^ [more like (a|an|the|some) ..3 (<verdictBeast>|<contemptCalled>|<verdictNoun>|circus|joke|pantomime|kindergarten|bully|puppet) <rest>?]',
        '^ [(your|his|her|their|this|that) ..4 (look+v|sound+v|read+v|smell+v|taste+v) like (a|an|my|some|your) ..2 (<verdictBeast>|child|toddler|dog|cat|drunk|amateur|teenager|intern|monkey|half-wit) (did|made|wrote|drew|painted|built|cooked|designed|laid|put|had) <rest>?]',
        '[<other> (negotiate+v|talk+v|act+v|argue+v|drive+v|write+v|behave+v|haggle+v|bargain+v|dress+v|manage+v) like (a|some) (man|woman|bloke|person|guy|someone|somebody) (selling|who has (never|no)|trying to (sell|flog|hide)|with (no|half|a hangover)|without|haggling|begging|flogging) <rest>]',
        '^^ [what (a|an) (charming|delightful|precious) ..1 (bunch|lot|pair|crowd|specimen|piece of work|crew|outfit) (you|they|he|she|this|that) (are|is) <rest>?]',
        '^ [look who is (suddenly|now|all|talking|playing|pretending|acting|an expert|the expert) <rest>?]',
        '[<other> (really|just|even|clearly)? (is|are|was|were) (really|just|every bit|even)? as (<contemptPerson>|<plainPoor>|ugly|dim|fake|cheap) as (you|he|she|they) (look|looks|sound|sounds|seem|seems|dress) <rest>?]',
        '^ [only (a|an|someone|somebody|people|a person|anyone) ..1 (with (no|half a|zero|less) (brain|brains|sense|conscience|shame|heart|taste|backbone)|without (a|any) (brain|brains|sense|conscience|shame|heart|taste|backbone)|as (stupid|dim|thick|greedy|vain|lazy|naive|desperate) as (you|him|her|them|<name>)) (would|could|can|does) <rest>]',
      ],
      say: ['this is hard for me to accept', 'I had hoped for something else'],
      ask: [
        'This is hard for me to accept.',
        'I had hoped for something else. What could be done differently?',
      ],
    },
    {
      id: 'the-only-thing-you-manage',
      match: [
        '^ [the only (thing|work|job|language|book|project|meeting|exercise|argument) (that)? (you|he|she|they|<name>) ..1 (manage|manages|managed|run|runs|lead|leads|understand|understands|excel at|excels at|(are|is) (any)? (good (at|for)|capable of)|(have|has) ever (read|built|run|managed|done|finished)|ever (read|built|managed|finished|won)|care about|cares about|respect|respects|produce|produces) ..2 (is|was|are) <rest>]',
        '^ [(your|his|her|their) ..1 !(joke|story|stories|speech|poem) <flawPaper> ..3 (gave|gives|has given|provided|caused) ..5 (laugh|giggle|chuckle|something to laugh|hilarity|amusement) <rest>?]',
        '[(you|he|she|they|<name>|<role>) ..1 (have|has) (got)? (a|some|such a|a real|a lot of) (nerve|cheek|gall) (showing|coming|asking|turning|calling|sending|talking|writing|telling|lecturing|accusing|complaining|demanding|to) <rest>]',
        '[<other> ..1 (think+v|believe+v|imagine+v|fancies) (that)? ..1 ((a|his|her|your|that|the) (title|tie|degree|suit|uniform|badge|name|position|money|office|clipboard|beard|accent|big ..1)|money|owning ..3|wearing ..3|shouting ..3|driving ..3) ..1 (make+v|give+v|turn+v) (you|him|her|them) ..1 (a|an|the|special|important|clever|right|better|boss|into|untouchable) <rest>?]',
        '[<other> (smell|smells|reek|reeks|stink|stinks|stank|reeked) of (failure|cheap|desperation|greed|fear|money|arrogance|lies|booze|self-pity|incompetence|jealousy|hypocrisy|entitlement|corruption) <rest>?]',
        '^ [(have|has) (you|he|she|they|anyone ..2) (ever|even)? (considered|tried|thought of|thought about) (thinking ($|before|for|first|at all)|growing (up|a)|shutting|listening ($|for once|to anyone|to someone)|being (honest|polite|useful|human|decent|nice|reasonable)|getting (a|some) (life|brain|grip|manners|clue|spine)|doing (your job|some work|any work)|using (your|a) (brain|head|eyes)|telling the truth|keeping your (mouth|word)) <rest>?] $$',
        '^ [(go|run|and|maybe|perhaps|why not)? ..1 (ask|get|have|tell|call|phone) your (mummy|mommy|daddy|nanny|minder|babysitter) to <rest>]',
        '^ [with (your|his|her|their) ..1 (level of ..1|education|intelligence|vocabulary|iq|brain|brains|schooling|exam results) ,? ..3 (would not expect|do not expect|can not expect|am not surprised|is no wonder|am amazed|no wonder|hardly surprising) <rest>?]',
      ],
      say: ['I find this hard to accept', 'I would like us to talk as equals'],
      ask: ['I find this hard to accept.', 'I would like us to talk as equals.'],
    },
    {
      id: 'start-acting-like-one',
      match: [
        '(man|woman|adult|adults|people|manager|parent|parents|professional|professionals|company|leader|father|mother|director|landlord|age|grown-up|grown-ups) , [(so|and|now|well)? ..1 (start|try|how about)? (acting|behaving|act|behave) (like (one|it|adults|grown-ups|a grown-up|an adult)|your age) ..2] $$',
      ],
      say: ['and I would like us to talk as equals', 'and I would like to be able to count on that'],
    },
    {
      id: 'not-an-offer-but-a-tip',
      match: [
        '(is|are|was) not (a|an|your|the)? ..2 (offer|rise|raise|apology|plan|contract|compromise|discount|refund|service|salary|wage|settlement|explanation|answer|bonus|deal|report|leadership|parenting|management|team|company|home|kitchen|garden|lawyer|negotiation) , [(that|this|it|they) (is|are|was) ..1 (a|an|just|pure)? ..2 (tip|joke|insult|crumbs|peanuts|charity|pocket money|robbery|blackmail|excuse|farce|pantomime|bribe|ransom|begging letter|fairy tale|fig leaf|disgrace|circus|zoo|pigsty|slum|scam|con|babysitting|bullying|dictatorship|monologue|handout|parrot|clown|<contemptCalled>)] $$',
      ],
      say: ['it is far from what I had hoped for', 'it is a disappointment for me'],
    },
    {
      id: 'no-advice-from-failures',
      match: [
        '^ [(i|we) (do not|will not|refuse to|never) (take|need|accept|want|listen to) ..1 ((advice|orders|lessons|lectures|criticism|tips|instructions|sermons) from)? ..2 (failures|losers|<contemptCalled>|<verdictNoun>|amateurs|hypocrites|has-beens) <rest>?] !(on the road)',
        '[(you|he|she|they|<name>|<role>) (is|are|was|were) not ..1 (clever|smart|bright|intelligent|man) enough (to|for) <rest>]',
        '^ [what (would|could|can|does|do) (a|an|someone|somebody|people|men|women) ..5 (possibly|even|ever)? know about (raising|running|bringing|hard|real|work|working|children|kids|business|love|money|family|being|managing|leading|loyalty|honesty|decency|manners|poverty|respect) (<rest>)?] $$',
        '^^ [(a|an|just|plain)? ..1 (<plainPoor>|cheap|jealous|cold|nasty|trouble|<contemptPerson>|<contemptCalled>|<verdictNoun>) , that is (what|all) (you|he|she|they) (is|are)] $$',
        '^ [(so|and|oh)? ,? (that|this|it) (is|was) your (brilliant|genius|great|big|clever|master|wonderful|grand|famous|bright) ..1 (plan|idea|solution|argument|strategy|answer|proposal|move|contribution|masterplan) , (is it|was it|huh|eh|then)] $$',
        '^ [<your> ..1 (<problemConduct>|manners|ideas|views|rules|methods|jokes|table manners) (belong|belongs) (in|on) (a|the) ..1 (barn|pigsty|zoo|jungle|sty|stable|kindergarten|playground|circus|asylum|stone age|dark ages|middle ages|last century|cave|past|gutter) <rest>?]',
      ],
      say: ['I find this hard to accept', 'I would like us to talk as equals'],
      ask: ['I find this hard to accept.', 'I would like us to talk as equals.'],
    },
  ],
} as const satisfies Family
