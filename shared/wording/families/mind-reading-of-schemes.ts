/** Mind-reading of schemes: what was plotted, invented, staged or known; whom they take us for. */
import type { Family } from '../pattern.ts'

export const mindReadingOfSchemes = {
  kind: 'mind-reading',
  reason:
    'What others plan or know only they can say; told what it is, they will deny it rather than explain it.',
  patterns: [
    {
      id: 'inventing-it',
      match: [
        '[<reader> (are|is|were|was|have been|has been|keep|keeps|kept|just|only|simply) ..1 (inventing|fabricating|making up|manufacturing|cooking up|dreaming up|concocting|faking|feigning|staging|trumping up|spinning|twisting|rigging|stage-managing|putting (it|this) on|making (it|this|that|things|stuff|all this|them) up|blowing (this|it|things) (up|out)|shamming|malingering) !(for|the (bed|room|numbers|order|house|yarn|sheet)|time) <rest>?]',
        '[<reader> ..1 (invented !(a (clever|new|great|good|better|simple))|fabricated|cooked up !(a (stew|meal|feast|curry|dinner|storm|soup|lunch))|dreamt up|dreamed up|concocted|faked|staged|rigged|trumped up|made up !(the (bed|guest|spare|room|numbers)) (this|that|the|a|an|all|those|these|some|stories|excuses|reasons)|made (it|this|that|all this|the whole thing|everything|them) up|orchestrated|engineered|stage-managed|choreographed|contrived) <rest>?] !(the (bed|room))',
        '[(made-up|invented|fabricated|trumped-up|bogus|fake|phoney|phony|manufactured|concocted) (defect+n|complaint+n|excuse+n|illness|reason+n|claim+n|story|stories|charge+n|allegation+n|problem+n|emergency|injury|injuries|fault+n|grievance+n|receipt+n|crisis|invoice+n) <rest>?]',
      ],
      say: ['I see this differently', 'I would like to understand what this is based on'],
      ask: ['What is this based on?', 'I see this differently. What is it based on?'],
    },
    {
      id: 'planned-from-the-first-day',
      match: [
        '[<reader> ..3 (meant|planned|plan|planning|intended|intending|wanted|plotted|plotting|scheming|schemed|knew|known|decided|out to|waiting|aiming|hoping|preparing|working|trying|angling|pushing|gunning|set on|lying|conspiring|conspired) ...8 (from the (very)? (day|moment|minute|start|outset|beginning|word|first)|since (day one|the (day|very|start|beginning))|long before|before (we|i|you) even|all along|from day one|for (months|years|ages|weeks)|right from|even before|ages ago|behind (my|our) (back|backs)|the whole time|all this time|in secret|in advance) <rest>?]',
        '[<reader> (are|is|were|was|have been|has been|must be|must have been) ..1 (plotting|scheming|conspiring|planning (against|behind)|colluding|manoeuvring|maneuvering|angling|ganging up|in cahoots|in league|setting (me|us|him|her) up|lying in wait|hatching|cooking up|laying (a|the) ..1 (trap|groundwork)) ..1 (to|with|against|together|for|how|behind|something|my|our|a) !(ahead|the (party|wedding|menu|trip|garden)|a (party|trip|garden|wedding|surprise)) <rest>?] !(garden|holiday)',
        '[<reader> ..1 (plot|plots|plotted|scheme|schemed|conspired|colluded|ganged up|teamed up|hatched|planned) (to|with|against|together|behind|this|all this|it all|the whole) ..4 (me|us|my|our|out|against|behind|all along|the whole|down|everything) <rest>?]',
        '[<reader> ..1 (planned|decided|plotted|arranged|cooked|wanted|settled|agreed) (this|it|that|all|everything|on|to) ...5 (months|weeks|years|ages|long) ago <rest>?]',
        '[<reader> (have|has|had) ..1 (already|long|long since) (picked|decided|chosen|settled|judged|carved|divided|agreed|fixed|written) ..4 (winner|winners|outcome|result|results|verdict|side|sides|without|before|among|between|behind|it all|everything|scapegoat|against|culprit) <rest>?]',
        "[(part of|all part of) (your|his|her|their|the ..1 's|<role> 's) ..2 (plan|game|scheme|strategy|agenda|plot|act|tactic|tactics|trick|grand ..1) <rest>?]",
        '[(it|this|that|which|the ..2|your ..2|his ..2|her ..2|their ..2) (is|was|has been|were|all) ..3 (calculated ..1 (move|attempt|insult|snub|step|ploy|attack|act|lie)|premeditated|orchestrated|rigged|a fix|a set-up|a setup|a stitch-up|an ambush|a trap|engineered|contrived|choreographed|a done deal|deliberate ..1 (move|act|attempt|ploy|tactic|insult|snub|lie|provocation|attack)) <rest>?]',
      ],
      say: [
        'it looks to us as if more was planned than we know',
        'I would like to know how this was decided',
      ],
      ask: ['How was this decided?', 'I would like to know how this was planned and decided.'],
    },
    {
      id: 'thought-nobody-would-notice',
      match: [
        '[<reader> ..1 (think|thinks|thought|figured|figure|figures|assumed|assume|assumes|reckoned|reckon|reckons|hoped|hope|hopes|hoping|imagined|imagine|guessed|bet|betting|banked on|banking on|counted on|counting on|relied on|relying on|expected|gambled|gambling|thinking) !(it|this|that (it|this)) ...7 (would not|will not|can not|could not|do not|does not|did not|never|would never|not|are too|am too|is too|was too|were too|would be too) ..1 (<motiveGullible>|busy|old|stupid|weak|nice|scared|afraid|polite|ill|tired|poor|young|naive|desperate|sad|upset|noticing|checking|seeing|knowing|asking|finding|reading|looking|understanding) <rest>?]',
        '[<reader> ..1 (think|thinks|thought|believe|believes|imagine|imagines|reckon|reckons|figured|figure) ..9 (will|would|can|could) (just|simply|magically)? (fix (it|this|everything|things|that)|solve (it|everything)|make up for|make (it|everything) (all)? (right|better|good)|settle it|buy (me|us|my|our)|smooth|be enough to|cover (it|this) up|shut (me|us)|keep (me|us)|wipe) <rest>?]',
        '[<reader> (do|does|did) not ..1 (think|believe|see|realise|realize|understand|accept|get) (that)? (i|we|people|tenants|women|workers|my ..1|our ..1|the ..1|<word>) ..3 (feelings|rights|deserve|count|matter|human|real|capable|good enough|worth|equal|brains|a say|a life|a heart|people too) <rest>?]',
        '[<reader> ..1 (think|thinks|thought|figured|assumed|reckoned|hoped|imagined|expected|decided|believe|believes|seem to think|seems to think) (that)? (a|an|the|my|our|people|women|foreigners|tenants|old|young|poor|single|widows|workers|farmers|nobody|everyone|everybody|anyone|anybody|mum|dad|<name>|i|we) ..4 (easy|pushover|soft|stupid|fool|fools|idiot|idiots|mug|mugs|target|prey|cheap|desperate|gullible|naive|beneath|inferior|worth less|disposable|for sale|owe|owes|made of money|has no rights|have no rights|just (sign|pay|accept|go|take|swallow|roll)|roll over|put up with|swallow|fall for|keep quiet|stay quiet|bow|jump|crawl|sign anything|pay anything|at your|at their|at his|at her) <rest>?]',
        '[<reader> ..1 (think|thinks|thought|figured|assumed|reckoned|hoped|imagined|expected|decided|believe|believes|seem to think|seems to think) (that)? (i|we|my ..1|nobody|people|she|he|they|you|mum|dad|the ..1) ..4 too <word> to <rest>]',
        '[<reader> ..1 (think|thinks|thought|believe|believes|figure|figured|assume|assumes|assumed) (that)? (i am|we are|my ..1 is|our ..1 is) ..1 (bluffing|lying|joking|exaggerating|making|mad|crazy|lazy|greedy|weak|stupid|faking|afraid|scared|after|out to|naive|blind|beneath|nothing|nobody|worthless|incompetent|desperate|rich|easy|cheap) <rest>?]',
        '[<reader> ..1 (think|thinks|thought|believe|believes) (that)? (women|men|foreigners|immigrants|farmers|workers|tenants|young ..1|old ..1|poor ..1|people like (me|us)|mothers|fathers|nurses|teachers|builders) (can not|could not|should|do not|are|belong|have no) <rest>]',
      ],
      say: [
        'I wonder how this was seen on the other side',
        'I would like to hear how this was seen on the other side',
      ],
      ask: ['How did you see this?', 'I would like to hear how this was seen on your side.'],
    },
    {
      id: 'takes-us-for-fools',
      match: [
        '[<reader> ..1 (take|takes|took|taking|mistook|mistake|mistakes|have taken|has taken) (me|us|him|her|them|people|everyone|everybody|my ..1|our ..1|customers|tenants|the ..1) for (a|an|some|fools|mugs|idiots|suckers|granted|peasants|children|cowards|your|his|her|their|someone) !(walk|ride home|drive|meal|drink|coffee|week|swim|trip|look|while|spin|run|weekend|lunch|dinner|day|doctor|holiday) <rest>?]',
        '[(i|i will|i would) (bet|wager) (that)? <reader> <rest>]',
        '[<reader> ..1 (laughed|laughing|laugh) (yourself|yourselves|themselves|himself|herself|behind|all the way|your head|in (my|our) face|up your) <rest>?]',
        '[<reader> ..6 with (your|his|her|their) (mind|minds) (already)? made up <rest>?]',
        '[<reader> ..1 (regard|regards|view|views|see|sees|treat|treats|think of|thinks of|saw|treated) ..3 as ..1 (free labour|cheap labour|free labor|cheap labor|fools|idiots|servants|slaves|cattle|numbers|nothing|cash cows|dirt|a nuisance|a burden|a threat|an inconvenience|beneath|expendable|disposable|replaceable|second-class|toys|pawns|obstacles|an obstacle|cannon fodder|assets|property|inferior|stupid|the enemy|enemies|children) <rest>?]',
        '[<reader> ..7 (saw|see|sees|spotted|spot|sniffed|smelled|smelt|smell|smells|sensed|scented|seen) (a|an|your|the|his|her|their|my|our|some|only)? ..1 ((chance|opportunity|opening) (to|and) (<motiveHarm>|make|get|push|raise|sell|cut|squeeze)|weakness|easy money|money|easy target|easy prey|victim|pushover|soft touch|payday|meal ticket|cash cow|gold mine|goldmine|bargain|weak spot|blood) (to|and|in|when|at|for|,)? <rest>?] !(to (thank|meet|talk|visit|save))',
        '[<reader> (see|sees|saw|treat|treats|treated|use|uses|used|regard|regards|view|views) (me|us|him|her|my ..1|our ..1|this ..1|the (flat|house|kids|children|company|firm|staff|tenants|members|workers)|people|mum|dad|customers|tenants) (only|just|purely|merely|simply|as nothing but|as nothing more)? (as|like) !(a (friend|partner|daughter|son|brother|sister|professional|queen|king|guest|template|desk)) ..1 (a|an|your|his|her|their|cheap|free|nothing|fools|idiots|children|dirt|servants|slaves|cattle|numbers|labour|cash|rubbish|property|pawns|second-class|criminals|the enemy|enemies) <rest>?] !(a (friend|partner|daughter|son|brother|sister|professional|queen|king|guest|template|desk))',
      ],
      say: ['I would like to be met on equal terms', 'I wonder how I am seen in this'],
      ask: ['How do you see my part in this?', 'I would like us to meet on equal terms.'],
    },
    {
      id: 'that-is-your-game',
      match: [
        '[(so)? (that|this|it) (is|was) (what|why)? ..2 <your> (little|real|whole|true|dirty|clever|big|usual|old)? (game|scheme|angle|tactic|tactics|trick|motive|endgame|ploy|style of|plot|master plan|little plan|grand plan|real plan|true plan|hidden plan|aim all along|plan all along|plan from|strategy|idea of (fun|a joke|fairness|revenge|justice)) <rest>?] !(plan for the)',
        '[<your> (little|real|whole|true|dirty|clever|only|sole|main|one)? (game|scheme|agenda|game plan|tactic|strategy|motive|motives|endgame|plan|aim|goal|purpose|ambition|hope|wish) (is|was|has always been|has been) (always|clearly|obviously|just|simply|only|all|plainly)? (to (<motiveHarm>|push|force|squeeze|drive|own|have|keep|run|starve|divide|sell)|revenge|money|control|power|that (i|we)|for (me|us)) <rest>?]',
        '[<i> (can)? (see|know|knew|understand|get|spotted|recognise|recognize) ..1 (<your>|your) ..1 (game|games|scheme|plan|agenda|tactic|tactics|trick|tricks|ploy|motive|motives|angle|type|sort) <rest>?] !(for the)',
        '[(the|your) (goal|idea|plan|intention|aim|trick|point|purpose|strategy) (is|was) (clearly|obviously|plainly|simply|just|always|only) to <rest>]',
        '[<your> (plan|aim|goal|idea|intention|scheme|strategy|game|wish|dream|hope) (all along|from the (start|beginning)|always|really|clearly|obviously) (was|is|has been) <rest>]',
        '[<reader> ..2 made up (your|his|her|their) mind+n (about (me|us|my|our|her|him)|..3 (long|ages|months|weeks|already)) <rest>?]',
      ],
      say: ['I would like to know what the aim is', 'I wonder what the aim is here'],
      ask: ['What is your aim in this?', 'I would like to know what you hope for here.'],
    },
    {
      id: 'both-know-it',
      match: [
        '[(we|you and i) (both|all) (know|knew) (it|that|this)] $',
        '[(we|you and i|both of us|everybody|everyone|half the <word>|the whole <word>) (both|all)? (here)? (know|knows|knew|can see|could see|sees) (perfectly well|full well|very well|damn well|exactly)? (that)? (it|this|that|the ..2) (is|was|has|will|had) (not|no|never|all|just|only|really|nothing|about) <rest>]',
        '[(we|you and i) (both|all) (know|knew) (perfectly well|full well|very well|damn well|exactly)? (that)? <reader> ..1 (will|would|are|is|did|do|does|were|was|have|has|had|can|could|never|just|only|want|wants|wanted|knew|made|lied|planned|took|like|love|enjoy|went|meant|hate) !(..3 (worked|well|best|hard|right|love|doing our)) <rest>]',
        '[and (everybody|everyone|the whole <word>|you) (knows|know|can see|sees) (it|that)] $$',
        '[(everybody|everyone|anyone|the whole <word>) (with eyes)? (can see|knows|sees) ..1 (it|that|through|what you|why you|what he|why he|what she|why she|what they|why they)] ',
        '[<reader> know (it|that|this|the truth)] $$',
        '^ [deep down ,? <reader> <rest>]',
        '[in (your|his|her|their) heart (of hearts)? ,? <reader> <rest>]',
      ],
      say: ['I would like to hear how you see it', 'I would like to know how each of us sees it'],
      ask: ['How do you see it?', 'I would like to know how each of us sees it.'],
    },
    {
      id: 'knew-it-and-did-it',
      match: [
        '<reader> !(..2 (will|would|can|please)) <word> ...9 [(fully|well|while|all the while)? (knowing|aware|realising|realizing) (full|perfectly|very|fully|exactly|damn|only too|all too|quite)? (well|all along|all the while)? (that)? (you|they|he|she|i|we|it|my|our|there|the|how|what|nobody|mum|dad) <rest>]',
        '[<reader> (knew|must have known|had known|had to know|knows) ...9 (when (you|they|he|she) (sold|signed|rented|hired|took|let|gave|agreed|promised|wrote|shook|bought|offered|said|sent|put|bid|ordered|moved|accepted|quoted|invited|asked|told|left|handed|made|booked)|and (still|yet|you (still|let|said|did|kept|went)|they (still|let|said|did|kept|went)|he (still|let|said|did|kept|went)|she (still|let|said|did|kept|went)|did nothing|said nothing|kept|let|sold|signed|hid|never)|but (still|you|they|he|she|said|kept|chose|did|never)|all along|the whole time|months ago|long ago|weeks ago|years ago|before (we|i|the|anyone)) <rest>?] !(we could|your way)',
        '[<reader> (was|were|has been|have been|had been|got) ..1 (told|paid|instructed|ordered|coached|primed|bribed|briefed|bought) (exactly)? (what|how|which|to) (to)? (say|find|write|vote|report|tell|lie|keep|sign|conclude|decide|answer) <rest>?]',
      ],
      say: ['and I would like to know what was known then', 'I wonder what was known at the time'],
      ask: ['What was known at the time?', 'I would like to know what was known at the time.'],
    },
    {
      id: 'do-not-tell-me-tales',
      match: [
        '^^ [do not (you)? (tell|try to tell|even try to tell|even tell) me (that)? !(the price|the end|how it|yet|anything|what|now|your|more|a|an|any|who|when|where) ..1 (you|the|it|he|she|they|your|this|there|that|we|nobody|no one) ..8 <rest>?]',
        '[<reader> (expect|expects|expected) (me|us|everyone|people|my ..1|our ..1|others) to ..1 (be grateful|thank|bow|drop|jump|crawl|grovel|swallow|put up with|roll over|live on|sit quietly|smile|forgive|forget|read your|clean up|carry|beg|kneel|obey|foot|suffer|work for (free|nothing|peanuts)|lie down|wait on|serve|applaud|worship|do (all|everything|the lot)|just (accept|pay|sign|take|agree|go)) <rest>?]',
        '[<reader> (are|is|were|was|keep|keeps|just|only) ..1 (pretending|pretend|pretends|making out|making believe|feigning|play-acting) (to|that|like|as|you|not) !(be (a|an|dragons|pirates)) <rest>]',
        '[<your> ..1 (apology|offer|offers|visit|visits|concern|tears|smile|complaint|complaints|letter|lawsuit|silence|illness|generosity|kindness|help|interest|invitation|question|questions|objection|objections|anger|outrage|story|gesture|gift|gifts|promise|promises|sympathy|politeness|resignation|appeal|campaign|post|posts|review|inspection|inspections|meeting|meetings|consultation|mediation|survey) (is|was|are|were) (only|just|purely|all|simply|merely|nothing but) ..1 (for|to|about|because|so|a|an|meant|there|designed|intended) !(question|draft|first|month|year|day) <rest>]',
        '[<reader> (expect|expects|expected|want|wants) (me|us|anyone|people|the court|the judge) to (believe|buy|swallow|think|accept that|fall for) <rest>]',
      ],
      say: ['I find this hard to believe so far', 'I would like to hear how it came about'],
      ask: ['I would like to hear how it came about.', 'How did it come about?'],
    },
    {
      id: 'out-to-harm',
      match: [
        '[<reader> (are|is|were|was|have been|has been) ..2 (out|determined|keen|set|bent|hell-bent|dying|itching|aching|eager|desperate|hoping|trying|planning|looking|plotting) ..1 (to|on) (<motiveHarm>|own|drive|push|starve|break|close|bury|sink) (me|us|him|her|them|my|our|everyone|people|the (union|family|company|firm|business|team|village|club|staff|tenants|deal|talks|strike|others|neighbours|sale|project|kids|children|process)|this|out|everything|every|it all|<name>) <rest>?] !(..4 (happy|better|ready))',
        '[<reader> ..1 (have|has|had) ..2 it in for (me|us|him|her|them|my|our|people|everyone|anyone|<name>) <rest>?]',
        '[<reader> (do|does|did) not ..1 (believe|mean) (a word|half|any|anything you|most of) <rest>?]',
        '[<reader> would be ..1 (delighted|thrilled|happiest|over the moon|laughing|happy|glad|pleased|relieved|satisfied|content) ..1 (if|when|to see) (i|we|my|our|the|everything|it all|mum|dad|nobody) !(..1 (can|could)) ..5 (<woe>|went|go|goes|failed|died|fell|sold up|moved|left|gave up|disappeared|vanished|flames|under|away|quit) <rest>?]',
        '[<reader> ..1 (want|wants|wanted|expect|expects|need|needs) (me|us|him|her|my ..1|our ..1|everyone|people) to ..1 (be the (bad|villain|fool|scapegoat|one to)|beg|look (bad|like|stupid|small|weak|foolish|ridiculous)|fail|crawl|suffer|lose|feel (guilty|small|bad|sorry)|give up|give in|back down|break|cry|turn (on|against)|fight|compete|hate|take the (blame|fall|rap)|pay for (your|their|his|her)|go under|roll over|sink|quit|disappear|shut up|grovel|do (all|your|their|his|her)|fall flat|crack|kneel|panic) <rest>?] !(..1 like)',
        '[<reader> (are|is|were|was|keep|keeps) ..2 (stalling|stonewalling|bluffing|posturing|grandstanding|dragging (your|their|his|her) (feet|heels)|running (down|out) the clock|waiting (me|us) out|stringing|leading (me|us) on|baiting|goading|provoking|gaslighting|toying|buying time|dreaming of (luxury|money|my|our|more|sole|being)|drooling over|salivating over) <rest>?]',
        '[<reader> (are|is) not ..2 sorry (for|that|at all|one bit|,|$) <rest>?]',
        '[(this|it|that|the (whole|entire)? ..1) (is|was) ..2 (theatre|theater|charade|farce|sham|pantomime|window dressing|play-acting|smoke and mirrors|an act|a show|for show|a front|a ploy|a stunt) <rest>?]',
        '[<reader> (are|is|were|was) ..2 (out for) (blood|revenge|money|yourself|yourselves|themselves|himself|herself|number one|what|trouble|all) <rest>?]',
        '[<reader> (can not|could not) wait (for (me|us|him|her|mum|dad|them|my|our) to (leave|go|die|quit|fail|move|retire|give|sell|be gone|mess|slip|fall)|until (i|we|he|she|mum|dad|my ..1|our ..1) (am|are|is|leave|leaves|fail|fails|fall|falls|die|dies|go|goes|move|moves|quit|quits|retire)|to (get (rid|your|his|her|their|me|us|my|our)|see (me|us|the back|my|our) (fail|fall|go|leave|gone|suffer|out|of)?|be rid|push|throw|kick|sell (the|my|our|dad|mum)|tell everyone|rub|blame)) <rest>?]',
        '[<reader> (are|is|was|were) ..1 (hoping|waiting|praying|banking|counting|betting|relying) ..1 (on|for|that)? (me|us|i|we|my|our|mum|dad|him|her|he|she|they|nobody|the|people|time|something|this) ..5 (runs out|run out of|goes away|expires|blows over|fed up|give up|give in|leave|quit|die|fail|crack|sell|move out|forget|tire|fold|run out|resign|walk|go away|lose|break|get tired|settle|sign|let it drop|drop it|disappear|move|retire|notice|not notice|panic|cave|back down) <rest>?]',
        '[<reader> would (rather|sooner) !(meet|come|go|stay|have|eat|drink|take|keep|wait|start|not|talk|call|do it|use|work) <word> ..7 than <rest>]',
      ],
      say: ['I would like to understand what is wanted here', 'I wonder what outcome is hoped for here'],
      ask: ['What outcome do you hope for here?', 'I would like to understand what is wanted here.'],
    },
  ],
} as const satisfies Family
