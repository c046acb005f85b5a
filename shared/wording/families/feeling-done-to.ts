/** Feelings that carry blame, told as what was done: humiliated by you, insulting to be asked, you make me so angry, because of you. */
import type { Family } from '../pattern.ts'

export const feelingDoneTo = {
  kind: 'feeling',
  reason: 'This feeling says what the other did; your own feeling and what you need can be heard.',
  patterns: [
    {
      id: 'done-to-me-by-you',
      match: [
        '(<i>|<feelGroup>|<my> ..2) (always|often|just|simply|really)? (have been|had been|has been|was|were|am|are|is|am being|are being|is being|got|keep being|keeps being|kept being|keep getting|have always been|have felt|feel|felt|feels|feel like) <feelAdv>? <feelAdv>? [(<feelAny>|<feelWeak>|insulted|offended|criticised|lied to|treated like ..3) ..4 by (you (guys|people|lot)|you|him|them|her|your <verb> <verb>?|<name>|(all|both|some|most) of you|people like you|somebody like you|the way <other> ..5|how <other> ..5|what <other> ..4)] !(offer|quote (of|for))',
        '(<feelGroup>|<my> ..2|everyone ..2|everybody ..2|(he|she|they)) (is|are|was|were|feel|feels|felt|has been|have been) <feelAdv>? <feelAdv>? [(insulted|offended|disgusted|appalled|outraged|horrified|hurt|shocked|sickened|scandalised|scandalized|deeply offended|dismayed) (by|at|with) (your ..3|you|the way (you|your) ..5|how (you|your) ..5|what (you|your) ..5)] ($|,|and)',
      ],
      say: ['hurt by how this went', 'unhappy with how this is going'],
    },
    {
      id: 'hurtful-to-be',
      match: [
        '[(insulting|humiliating|degrading|demeaning|hurtful|offensive|belittling|disrespectful|unbearable|patronising|patronizing|shameful|a slap in the face|an insult|a humiliation|awful|horrible|painful) (for|to)? (me|us)? ,? (to (be|have been|get|keep being|always be)|being|getting|how (you|your)|when you|that you|the way you) (<feelAny>|<feelWeak>|treated|spoken to|talked to|asked|told|left|compared|questioned|corrected|shouted|kept|made|called|reminded|checked|talk|talked|speak|spoke|treat|treated|never|always|ignore|ignored|did|do|keep|look|looked|think|thought|would|expect|act|dismiss|leave) <rest>?]',
        '[(insulting|humiliating|degrading|demeaning|hurtful|offensive|disrespectful|shameful|a slap in the face|an insult|a humiliation) (for|to)? (me|us)? (to (have to)? (beg|ask|explain|justify|wait|chase|crawl|plead|apologise|stand|sit|read|hear|find out|watch|learn|see|fight|prove|defend)|having to) <rest>?]',
      ],
      say: ['hard for me, and I need something to change', 'painful for me, the way things go now'],
    },
    {
      id: 'it-hurts-to-be',
      match: [
        '[(hurts|pains|stings|upsets (me|us)|angers (me|us)|pains (me|us)|breaks my heart|hurts so much|hurts deeply) (a lot|so much|deeply|more than ..3)? (to (be|have been|see|hear|have|know|find|watch|read|learn|always be)|being|when (you|your)|that (you|your|my own)|how (you|your)|the way (you|your)) <rest>]',
      ],
      say: ['is hard for me, and I need something to change', 'leaves me sad, the way things go now'],
    },
    {
      id: 'ashamed-of-you',
      match: [
        '<i> (am|are|was|were|feel|felt|have been) <feelAdv>? <feelAdv>? [(insulted|offended|disgusted|appalled|outraged|humiliated|scandalised) (that (you|he|she|they|your ..2|<name>|<role>|anyone|nobody)|when (you|he|she|they)|to (be|hear|see|read|find)|by (such|this|that|the)) <rest>]',
        '<i> (am|are|was|were|feel|felt|have been|have never been) <feelAdv>? <feelAdv>? (more)? [(disappointed (in|with)|ashamed (of|for)|embarrassed (by|for)|disgusted (by|with|at)|repelled by|appalled (by|at)|sick of|furious (with|at)|livid (with|at)|heartbroken by) (you|him|her|them|your lot|(all|both) of you|the (two|three|lot|pair) of you|<name>|people like you)] !(was|is|were)',
      ],
      say: ['upset about what has happened', 'unhappy with the way things are'],
    },
    {
      id: 'being-done-to',
      match: [
        '[(being|getting|having been|to be|always being|constantly being) ..1 (<feelAny>|<feelWeak>|spoken to like ..3|shouted at|insulted|criticised|corrected|compared|watched|blamed|told what to do) ..3 (by (<feelBy>|your ..3|people ..3))? ..6] (makes|made|make|has|is|was|leaves|left|hurts|drives|gets|wears|really|upsets|kills|breaks|ruins)',
      ],
      say: ['what has happened between us', 'the way things go between us'],
    },
    {
      id: 'makes-me-so-angry',
      match: [
        '[(you|he|she|they|<role>|<name>|<your> ..3|(the way|how) <other> ..5) (really|just|always|constantly)? (make|makes|made|making|are making|is making|get|gets|got|leave|leaves|left|have made|has made|drive|drives|drove) (me|us) so (angry|furious|mad|sick|cross|livid|miserable|sad|depressed|anxious|nervous|ashamed|tired|frustrated|unhappy|upset|tense|wound up|worked up|cynical|bitter)] !(happy)',
      ],
      say: ['I get so upset', 'this leaves me so upset'],
    },
    {
      id: 'makes-me-angry',
      match: [
        '[(you|he|she|they|<role>|<name>|<your> ..3|what <other> ..3|(the way|how) <other> ..5) (really|just|always)? (make|makes|made|are making|is making) my (blood boil|blood run cold|skin crawl|stomach turn|hair stand on end|teeth hurt|heart sink|flesh creep)]',
        '[(you|he|she|they|<role>|<name>|<your> ..3|what <other> ..3|(the way|how) <other> ..5) (really|just|always|constantly|absolutely)? (make|makes|made|making|are making|is making|have made|has made) (me|us) (really|absolutely|very|quite|physically|bloody|downright)? (angry|furious|mad|sick|ill|cross|livid|miserable|sad|depressed|anxious|nervous|ashamed|cry|want to (scream|cry|throw up|vomit|leave|quit|give up|hide|run)|see red|regret <rest>|dread <rest>|lose ..2|sick to my stomach)] !((with|of|for) (joy|laughter|happiness|relief|pride))',
        '[(you|he|she|they|<role>|<name>|<your> ..3|(the way|how) <other> ..5) (really|just|always|constantly)? (drive|drives|drove|driving|are driving|is driving|have driven|has driven|send|sends) (me|us|my ..1|our ..1|everyone|everybody) (absolutely|completely|really|slowly)? (crazy|mad|insane|nuts|bonkers|up the wall|round the bend|around the bend|round the twist|to distraction|to despair|to tears|to drink|bananas|mental|over the edge|into the ground|to my limit|to the edge ..3)]',
        '[(you|he|she|they|<role>|<name>|<your> ..3|(the way|how) <other> ..5) (really|just|always|constantly|truly)? (disgust|disgusts|disgusted|sicken|sickens|sickened|infuriate|infuriates|infuriated|enrage|enrages|enraged|exhaust|exhausts|exhausted|depress|depresses|humiliate|humiliates|humiliated|embarrass|embarrasses|embarrassed|insult|insults|insulted|belittle|belittles|belittled|demoralise|demoralises|patronise|patronises|patronised) (me|us)]',
        '[(you|he|she|they|<role>|<name>|<your> ..3|(the way|how) <other> ..5) (really|just|always|constantly|truly|has|have)? (break|breaks|broke|broken|boil|boils) (my|our) (heart|hearts|spirit) ..3] ($|,)',
        '[(you|he|she|they|<role>|<name>|<your> ..3) (really|just|always|have|has|are|is)? (make|makes|made|making|turn|turned|turning) (my|our) (life|lives|days|nights|job|work|evenings|weekends|existence|home) (a|an|into|hell|miserable|unbearable|impossible|difficult|not worth) ..3] ($|,)',
      ],
      say: ['I am upset about this', 'this leaves me upset'],
    },
    {
      id: 'left-feeling-wronged',
      match: [
        '(leave+v|left) (me|us|<my> ..2|everyone) (all)? [feeling <feelAdv>? <feelAdv>? (<feelAny>|<feelWeak>|like <feelThing>|embarrassed|ashamed|sick|dirty|empty|angry|disappointed|alone|guilty|helpless|powerless)] !(by (him|her|the))',
      ],
      say: ['hurt and in need of more respect', 'sad about the tone between us'],
    },
    {
      id: 'you-wound-me',
      match: [
        '[(you|he|she|they|<name>|<your> ..3) (have|has|had)? (really|deeply|truly|just|always|again|badly)? (wounded|crushed|disappointed|betrayed|insulted|humiliated|belittled|failed|abandoned|deceived|shamed|embarrassed|offended|degraded|disrespected|ridiculed|shattered|devastated) (me|us|<my> ..2) (deeply|again|badly|so badly|terribly|beyond ..2|more than ..4|yet again|all|in front of ..4|once too often|every ..4)? ((with|by) <rest>)?] ($|,|and|when)',
        '[(you|he|she|they|<name>) (disappoint|disappoints|wound|wounds|insult|insults|humiliate|humiliates|belittle|belittles|offend|offends|embarrass|embarrasses) (me|us) (deeply|again|badly|more ..3|every ..2|all the time|constantly)? ((with|by) <rest>)?] ($|,|and|when)',
      ],
      say: ['I am hurt', 'this has hurt me'],
    },
    {
      id: 'because-of-your-doing',
      match: [
        '<i> (feel|felt|am|are|was|were|have been|can not|could not|do not|have|had|lost|lose|hate|dread|lie|cry|cried|end up) ..7 (unwelcome|ashamed|alone|worthless|sick|ill|exhausted|anxious|stressed|depressed|awake|sleep|cry|miserable|unsafe|uncomfortable|desperate|humiliated|embarrassed|invisible|small|stupid|unhappy|lonely|tense|nervous|sleepless|nights|angry|furious|confidence|trust|joy|dread|home|tears|friends|hopeless|helpless|trapped|guilty|broken|worn|drained) ..6 [(because of|thanks to|on account of|due to) (you|him|her|them|your ..4|what (you|he|she|they) ..4|the way (you|he|she|they) ..4)] ($|,)',
      ],
      say: ['as things are now', 'in this situation'],
    },
    {
      id: 'nobody-listens-to-me',
      match: [
        '<i> <feelPre>? <feelPre>? feel+v <feelAdv>? [(like|as if|as though|that) (nobody|no one|no-one|none of you|not one of you|everyone|everybody|the whole <word>) ..4 (listens|cares|listened|cared|respects|values|asks|wants|takes|hears|sees|thinks|believes|trusts|helps|supports|is (against|laughing|on my|talking|lying|ignoring)|bothers|notices|understands|appreciates) <rest>?]',
        '<i> <feelPre>? feel+v <feelAdv>? [(like|as if|as though|that) (my|our) (opinion|opinions|voice|work|needs|wishes|views|feelings|time|health|family|efforts|contribution|views|side|concerns|ideas|word) (do|does|did|is|are|counts|count|means|mean|matters|matter) (not|nothing|worth|ignored|being|always|never|less|worthless|irrelevant|least|last|for nothing)? (<rest>)?]',
        '<i> <feelPre>? feel+v <feelAdv>? <feelAdv>? [(second best|second-best|second class|second-class|like the last|like a (second|spare|third)|last in line|bottom of|lowest of|taken advantage|side-stepped|not good enough for (you|your)|like (an unwanted|a nuisance|a burden|a problem|a stranger|a visitor|a guest in my own|an intruder|the hired help|an extra|a fifth wheel|a second-rate)) <rest>?]',
      ],
      say: ['alone with this and in need of a hearing', 'sad and in need of more regard'],
    },
    {
      id: 'sick-of-feeling',
      match: [
        '(<i>|<feelGroup>|<my> ..2|and|just|so) ..3 [(tired|sick|sick and tired|fed up|weary|exhausted) (of|with|from) (always|constantly|ever)? (feeling|being|being treated) (like|as)? ..1 (<feelThing>|second best|second-best|second class|second-class|the last|the bad|the one who|the fool|the mug|the only|the villain|the scapegoat|last|a doormat|your ..2|treated|ignored|blamed|invisible|not (heard|good|seen|listened|taken)) <rest>?]',
      ],
      say: ['worn out and in need of a change', 'hoping for a better way to deal with each other'],
    },
  ],
} as const satisfies Family
