/** Feelings that carry blame, told as what was done: humiliated by you, insulting to be asked, you make me so angry, because of you. */
import type { Family } from '../pattern.ts'

export const feelingDoneTo = {
  kind: 'feeling',
  reason: 'This feeling says what the other did; your own feeling and what you need can be heard.',
  patterns: [
    {
      id: 'done-to-me-by-you',
      match: [
        '(<i>|<feelGroup>|<my> ..2) (always|often|just|simply|really)? (have been|had been|has been|was|were|am|are|is|am being|are being|is being|got|keep being|keeps being|kept being|keep getting|have always been) <feelAdv>? <feelAdv>? [(<feelAny>|insulted|offended|criticised|lied to|treated like ..3) ..4 by (you (guys|people|lot)|you|him|them|her $|(the|my|our) ..1 (person|people|one|man|woman|friend|company) ((who|that)? <i> <rest>)?|your <verb> <verb>?|<name>|(all|both|some|most) of you|people like you|somebody like you|the way <other> ..5|how <other> ..5|what <other> ..4)] !(offer|quote (of|for))',
        '(<i>|<feelGroup>|<my> ..2) (always|often|just|simply|really)? (have felt|feel|felt|feels|feel like) <feelAdv>? <feelAdv>? [(<feelAny>|<feelWeak>|insulted|offended|criticised|lied to|treated like ..3) ..4 by (you (guys|people|lot)|you|him|them|her $|(the|my|our) ..1 (person|people|one|man|woman|friend|company) ((who|that)? <i> <rest>)?|your <verb> <verb>?|<name>|(all|both|some|most) of you|people like you|somebody like you|the way <other> ..5|how <other> ..5|what <other> ..4)] !(offer|quote (of|for))',
        '(<feelGroup>|<my> ..2|everyone ..2|everybody ..2|(he|she|they)) (is|are|was|were|feel|feels|felt|has been|have been) <feelAdv>? <feelAdv>? [(insulted|offended|disgusted|appalled|outraged|horrified|hurt|shocked|devastated|heartbroken|crushed|humiliated|gutted|shattered|wounded|mortified|livid|sickened|scandalised|scandalized|deeply offended|dismayed) (by|at|with) (your !(news|loss|accident|story|illness|dog) ..3|you|the way (you|your) ..5|how (you|your) ..5|what (you|your) ..5)] ($|,|and)',
      ],
      say: ['hurt by how this went', 'unhappy with how this is going'],
    },
    {
      id: 'hurtful-to-be',
      match: [
        '[(insulting|humiliating|degrading|demeaning|hurtful|offensive|belittling|disrespectful|unbearable|patronising|patronizing|shameful|a slap in the face|an insult|a humiliation|awful|horrible|painful) (for|to)? (me|us)? ,? ((to (be|have been|get|keep being|always be)|being|getting) <feelDone>|(how|when|that|the way) (you|your ..2) ..1 <feelTreats>) <rest>?]',
        '[(insulting|humiliating|degrading|demeaning|hurtful|offensive|disrespectful|shameful|a slap in the face|an insult|a humiliation) (for|to)? (me|us)? (to (have to)? (beg|ask|explain|justify|wait|chase|crawl|plead|apologise|stand|sit|read|hear|find out|watch|learn|see|fight|prove|defend)|having to) <rest>?]',
      ],
      say: ['hard for me, and I need something to change', 'painful for me, the way things go now'],
    },
    {
      id: 'it-hurts-to-be',
      match: [
        '(it|this) (really|always|still)? [(hurts|pains (me|us)|stings|upsets (me|us)|angers (me|us)|breaks my heart) (a lot|so much|deeply|more than ..3)? ((to (be|have been|always be)|being) <feelDone>|to (see|hear|know|find|read) (how (you|they)|what (you|they)|(that)? you (laugh|treat|talk|speak|ignore|side|with))|(when|that|how|the way) (you|your) !(press|pull|touch|move|leave|go|are (leaving|ill|sick|sad)|have to) <word>) <rest>?]',
      ],
      say: ['is hard for me, and I need something to change', 'leaves me sad, the way things go now'],
    },
    {
      id: 'ashamed-of-you',
      match: [
        '<i> (am|are|was|were|feel|felt|have been) <feelAdv>? <feelAdv>? [(insulted|offended|disgusted|appalled|outraged|humiliated|scandalised) (that (you|he|she|they|your ..2|<name>|<role>|anyone|nobody)|when (you|he|she|they)|to (be|hear|see|read|find)|by (such (a|an)|this|that|the) ..1 (offer|proposal|tone|letter|email|suggestion|idea|way|treatment|behaviour|behavior|accusation|remark|comment)) <rest>?]',
        '<i> (am|are|was|were|feel|felt|have been|have never been) <feelAdv>? <feelAdv>? (more)? [(disappointed (in|with)|ashamed (of|for)|embarrassed (by|for)|disgusted (by|with|at)|repelled by|appalled (by|at)|sick of|furious (with|at)|livid (with|at)|heartbroken by) (you|him|her $|them|your lot|(all|both|(every|each) (single)? one) of you|the (two|three|lot|pair) of you|<name>|people like you)] !(was|is|were|when they)',
      ],
      say: ['upset about what has happened', 'unhappy with the way things are'],
    },
    {
      id: 'being-done-to',
      match: [
        '[(being|getting|having been|to be|always being|constantly being) ..1 (<feelAny>|<feelWeak>|spoken to like ..3|shouted at|insulted|criticised|corrected|compared|watched|blamed|told what to do) ..3 !(by my) (by (<feelBy>|your ..3|people ..3))? ..6] ((makes|made) (me|us|my (blood|skin|stomach))|leaves (me|us)|left (me|us)|really hurts|hurts|drives|gets to|wears|upsets|kills|breaks|ruins|(is|was) (how|not|humiliating|the worst|unbearable|what|hard|too|no))',
      ],
      say: ['what has happened between us', 'the way things go between us'],
    },
    {
      id: 'makes-me-so-angry',
      match: [
        '[(you|he|she|they|<role>|<name>|(the way|how) <other> ..5) (really|just|always|constantly)? (make|makes|made|making|are making|is making|get|gets|got|leave|leaves|left|have made|has made|drive|drives|drove) (me|us) so (angry|furious|mad|sick|cross|livid|miserable|sad|depressed|anxious|nervous|ashamed|tired|frustrated|unhappy|upset|tense|wound up|worked up|cynical|bitter)] !(happy)',
        '[<your> ..3 (really|just|always|constantly)? (make|makes|made|making|get|gets|got|leave|leaves|left|have made|has made|drive|drives|drove) (me|us) so (angry|furious|mad|sick|cross|livid|miserable|depressed|ashamed|frustrated|upset|wound up|worked up|cynical|bitter)]',
      ],
      say: ['I get so upset', 'this leaves me so upset'],
    },
    {
      id: 'makes-me-angry',
      match: [
        '[(you|he|she|they|<role>|<name>|<your> ..3|what <other> ..3|(the way|how) <other> ..5) (really|just|always)? (make|makes|made|are making|is making) my (blood boil|blood run cold|skin crawl|stomach turn|hair stand on end|teeth hurt|heart sink|flesh creep)]',
        '[(you|he|she|they|<role>|<name>|(the way|how) <other> ..5) (really|just|always|constantly|absolutely)? (make|makes|made|making|are making|is making|have made|has made) (me|us) (really|absolutely|very|quite|physically|bloody|downright)? (angry|furious|mad|sick|ill|cross|livid|miserable|sad|depressed|anxious|nervous|ashamed|cry|want to (scream|cry|throw up|vomit|leave|quit|give up|hide|run)|see red|regret <rest>|dread <rest>|lose ..2|sick to my stomach)] !((with|of|for) (joy|laughter|happiness|relief|pride))',
        '[(<your> ..3|what <other> ..3) (really|just|always|constantly|absolutely)? (make|makes|made|making|are making|is making|have made|has made) (me|us) (really|absolutely|very|quite|physically|bloody|downright)? (angry|furious|mad|sick|ill|cross|livid|miserable|depressed|ashamed|want to (scream|throw up|vomit|leave|quit|give up|hide|run)|see red|regret <rest>|dread <rest>|sick to my stomach)] !((with|of|for) (joy|laughter|happiness|relief|pride))',
        '[(you|he|she|they|<role>|<name>|<your> ..3|(the way|how) <other> ..5) (really|just|always|constantly)? (drive|drives|drove|driving|are driving|is driving|have driven|has driven|send|sends) (me|us|my ..1|our ..1|everyone|everybody) (absolutely|completely|really|slowly)? (crazy|mad|insane|nuts|bonkers|up the wall|round the bend|around the bend|round the twist|to distraction|to despair|to tears|to drink|bananas|mental|over the edge|into the ground|to my limit|to the edge ..3)]',
        '[(you|he|she|they|<role>|<name>|<your> ..3|(the way|how) <other> ..5) (really|just|always|constantly|truly)? (disgust|disgusts|disgusted|sicken|sickens|sickened|infuriate|infuriates|infuriated|enrage|enrages|enraged|exhaust|exhausts|exhausted|depress|depresses|humiliate|humiliates|humiliated|embarrass|embarrasses|embarrassed|insult|insults|insulted|belittle|belittles|belittled|demoralise|demoralises|patronise|patronises|patronised) (me|us)]',
        '[(you|he|she|they|<role>|<name>|<your> ..3|(the way|how) <other> ..5) (really|just|always|constantly|truly|has|have)? (break|breaks|broke|broken|boil|boils) (my|our) (heart|hearts|spirit) ..3] ($|,)',
        '[(you|he|she|they|<role>|<name>|<your> ..3) (really|just|always|have|has|are|is)? (make|makes|made|making|turn|turned|turning) (my|our) (life|lives|days|nights|job|work|evenings|weekends|existence|home) (hell|a (living)? (misery|hell|nightmare|torment|burden|struggle)|(in)? to (a)? (hell|nightmare|misery|battlefield|struggle)|into (a)? (living)? (hell|nightmare|misery|battlefield|struggle)|miserable|unbearable|impossible|difficult|harder|not worth ..3)] ($|,)',
      ],
      say: ['I am upset about this', 'this leaves me upset'],
    },
    {
      id: 'left-feeling-wronged',
      match: [
        '(you|he|she|they|<name>|<your> ..3|(the way|how|what) <other> ..5|meeting|call|talk|letter|email|reply|answer|words) (leave+v|left) (me|us|<my> ..2|everyone) (all)? [feeling <feelAdv>? <feelAdv>? (<feelAny>|<feelWeak>|like <feelThing>|embarrassed|ashamed|sick|dirty|empty|angry|disappointed|alone|guilty|helpless|powerless) !((at|with|by) (him|her|the|my))]',
      ],
      say: ['hurt and in need of more respect', 'sad about the tone between us'],
    },
    {
      id: 'you-wound-me',
      match: [
        '[(you|he|she|they|<name>|<your> ..3) (have|has|had)? (really|deeply|truly|just|always|again|badly)? (wounded|crushed|disappointed|betrayed|insulted|humiliated|belittled|failed|abandoned|deceived|shamed|embarrassed|offended|degraded|disrespected|ridiculed|shattered|devastated) (me|us|<my> ..2) (deeply|again|badly|so badly|terribly|beyond ..2|more than ..4|yet again|all|in front of ..4|once too often|every ..4)? ((with|by) <rest>)?] ($|,|and|when)',
        '[(you|he|she|they|<name>) (have|has|had)? (broke|broken|killed|destroyed|crushed) (something|a part|a piece) (in|of|inside) (me|us) <rest>?]',
        '[(you|he|she|they|<name>|<your> ..3) (have|has|had)? (really|deeply)? hurt (me|us) (so)? (much)? more than (you|words|anything) <rest>]',
        '[(you|he|she|they|<name>) (disappoint|disappoints|wound|wounds|insult|insults|humiliate|humiliates|belittle|belittles|offend|offends|embarrass|embarrasses) (me|us) (deeply|again|badly|more ..3|every ..2|all the time|constantly)? ((with|by) <rest>)?] ($|,|and|when)',
      ],
      say: ['I am hurt', 'this has hurt me'],
    },
    {
      id: 'because-of-your-doing',
      match: [
        '<i> (feel|felt|am|are|was|were|have been|can not|could not|do not|hate|dread|lie|cry|cried|end up) ..7 (unwelcome|ashamed|alone|worthless|sick|ill|exhausted|anxious|stressed|depressed|awake|cry|miserable|unsafe|uncomfortable|desperate|humiliated|embarrassed|invisible|small|stupid|unhappy|lonely|tense|nervous|sleepless|angry|furious|dread|tears|hopeless|helpless|trapped|guilty|broken|worn|drained) ..6 [(because of|thanks to|on account of|due to) (you|him|her|them|your ..4|what (you|he|she|they) ..4|the way (you|he|she|they) ..4)] ($|,)',
        '<i> (can not|could not|do not|have no|had no|have lost|had lost|lost|lose|am losing) ..4 (sleep|home|joy|trust|friends|confidence|nights|work|eat|concentrate) ..6 [(because of|thanks to|on account of|due to) (you|him|her|them|your ..4|what (you|he|she|they) ..4|the way (you|he|she|they) ..4)] ($|,)',
      ],
      say: ['as things are now', 'in this situation'],
    },
    {
      id: 'nobody-listens-to-me',
      match: [
        '<i> <feelPre>? <feelPre>? feel+v <feelAdv>? [(like|as if|as though|that) ((nobody|no one|no-one|none of you|not one of you) ..4 (listens|cares|listened|cared|respects|values|asks|wants|takes|hears|sees|thinks|believes|trusts|helps|supports|bothers|notices|understands|appreciates)|(everyone|everybody|the whole <word>) ..3 (is (against|laughing at|on my|lying|ignoring|talking (behind|over|about me))|blames|hates|avoids|ignores|laughs at|lies)) <rest>?]',
        '<i> <feelPre>? feel+v <feelAdv>? [(like|as if|as though|that) (my|our) (opinion|opinions|voice|work|needs|wishes|views|feelings|time|health|family|efforts|contribution|views|side|concerns|ideas|word) ((do|does|did) not ..1 (count|matter|mean|interest)|(is|are) (not (being)? (heard|valued|respected|wanted|seen|taken)|ignored|worthless|irrelevant|being ignored|never|always (last|second|ignored))|(counts|count) for (nothing|little)|(means|mean) nothing|(comes|come) last) <rest>?]',
        '<i> <feelPre>? feel+v <feelAdv>? <feelAdv>? [(second best|second-best|second class|second-class|like the last (to know|one|in line|person)|like a (second|spare|third)|last in line|(at the)? bottom of (the|your) (list|pile|heap|queue)|lowest of|taken advantage|side-stepped|not good enough for (you|your)|like (an unwanted|a nuisance|a burden|a problem|a stranger|a visitor|a guest in my own|an intruder|the hired help|an extra|a fifth wheel|a second-rate)) <rest>?]',
      ],
      say: ['alone with this and in need of a hearing', 'sad and in need of more regard'],
    },
    {
      id: 'sick-of-feeling',
      match: [
        '(<i>|<feelGroup>|<my> ..2|and|just|so) ..3 [(tired|sick|sick and tired|sick to death|sick to the back teeth|fed up|weary|exhausted) (of|with|from) (always|constantly|ever)? (feeling|being|being treated) (like|as)? ..1 (<feelThing>|second best|second-best|second class|second-class|the last|the bad|the one who|the fool|the mug|the only one (who|to)|the villain|the scapegoat|last|a doormat|your ..2|treated|ignored|blamed|invisible|not (heard|good|seen|listened|taken)) <rest>?]',
      ],
      say: ['worn out and in need of a change', 'hoping for a better way to deal with each other'],
    },
  ],
} as const satisfies Family
