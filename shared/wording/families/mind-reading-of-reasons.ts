/** Mind-reading of reasons: only because, whenever it suits, so that we give up, for the money. */
import type { Family } from '../pattern.ts'

export const mindReadingOfReasons = {
  kind: 'mind-reading',
  reason: 'Nobody likes to be told why they do things; asked, they can tell you.',
  patterns: [
    {
      id: 'only-now-that-it-suits',
      match: [
        '<reader> (are|is|were|was) ..1 [(only|suddenly)] !(late|early|tired|here (until|till|for)|two|three|four|five|six|seven|eight|nine|ten|one|half|a|an|the|sick|ill|sorry|human|young|open|free|available) <verb> ..8 (because|now that|so|in case|since|once|as soon as|when|if|after|to (look|get|make|avoid|keep|save|please|impress|cover|win))',
        '<reader> (are|is|were|was) ..1 [(only|suddenly)] (at|in|on|here|there|with|my|his|her|being) ..5 (because|now that|since (i|we|the)|so|to) !(late|early|(the|our) (train|bus|traffic))',
        '<reader> [(only|suddenly)] !(two|three|four|five|six|one|half|a|an|the|charged|paid|need|needs|have|has|had|noticed|heard|found|learned|learnt|know|knew|met|got|received|see|saw|came (once|twice)) <verb> ..8 (once|after|when|because|since|now that|if|as soon as|in case|the moment|the minute) (you|they|he|she|there|it|i|we|my|our|your|their|the|hr|cameras|people|everyone|head|management|<name>|<role>|someone|somebody|mum|mom|dad|his|her|a|an|anyone|people|money)',
        '(now|since|because|when|once|after|the moment|as soon as) ...8 , <reader> (are|is) ..1 [(suddenly|only)] <word>',
      ],
      say: ['perhaps', 'possibly'],
    },
    {
      id: 'nice-because-it-pays',
      match: [
        '^ [<reader> ..2 (are|is|were|was|being|am|only|just|act|acts|acted|play|plays|pretend|pretends) ..3 (nice|kind|friendly|sweet|polite|charming|sorry|generous|helpful|ill|sick|busy|difficult|stubborn|awkward|cold|rude|angry|offended|quiet|silent|tough|vague|calm|upset|slow|late|reasonable|hostile|aggressive|defensive) (to (me|us|him|her))? ..1 (because|so (that)? (you|they|he|she|i|we|nobody|people)|in order to|when|as long as|now that) (you|they|he|she|it|there|i|we|my|our|your|somebody|the) <rest>]',
        '[<reader> ..8 (because|since) (deep down|secretly)? (you|they|he|she|it) ..1 (feel threatened|feels threatened|(want|wants|wanted) (me|us|my|our|everything|it all|attention|control|revenge|the (money|house|credit|last)|more (money|for yourself)|to (<motiveHarm>|be the))|(knew|guessed|sensed|figured|realised|realized|assumed) (about|that|i|we|it|there|what|nobody|no one)|(know|knows) (i|we|nobody|no one)|enjoy|enjoys|fear|fears|hate|hates|resent|resents|envy|envies|suits|pays (better|more)|looks (good|better|bad)|(think|thinks|thought) (i am|we are|i will|we will|i can|we can|nobody|you are (better|above))|are (jealous|afraid|scared|short|broke|bored|too|desperate|ashamed|bitter|hiding|losing|lonely|selling|leaving)|is (jealous|afraid|scared|short|broke|bored|too|desperate|ashamed|bitter|hiding|losing|lonely|cheaper|easier|selling|leaving)|can not (stand|bear|face|admit|handle|take|be bothered)|could not (stand|bear|face|admit|handle|be bothered)|(do|does|did) not (like|want|respect|trust) (me|us|my|our|women|people|to (lose|pay|admit|share|help|face|be (caught|seen|found)))|(do|does|did) not care|did not (get your way|get his way|get her way)) (me|us|my|our|a|an|the|it|that|to|your|his|her|their|i|we|you|nobody|someone|somebody|people|money|of|more|out|what|control|attention|everything|anything|being|on)? <rest>?] !(..6 (okay|ok))',
        '[<reader> ..8 because (the|your|his|her|their|some|a|an) ..1 (press|cameras|camera|judge|boss|inspector|inspectors|lawyer|lawyers|court|media|board|auditor|auditors|deadline|election|elections|regulator|police|tax office|insurance|reporter|journalist|audience|fine) (is|are|was|were|told|said|made|will|has|have|came|turned|pays|pay) <rest>?]',
        '[<reader> ..3 (pick+v on|single+v out|target+v|exclude+v|overlook+v|treat+v|ignore+v|reject+v|blame+v|hate+v|suspect+v|bully+v|punish+v|avoid+v|mock+v|dismiss+v|cheat+v|refuse+v|underpay+v) (me|us|him|her|my ..1|our ..1) ..3 because (i|we|he|she|they|it|of (my|our|his|her)) ..1 (am|are|is|was|were|have|has|had|speak|come|came|left|said|did|do|age|accent|religion|colour|color|gender|name|skin|background|origin|wear|earn|won|refused|complained|told|spoke) <rest>?]',
      ],
      say: ['I would like to understand what is behind this', 'I wonder what is behind this'],
      ask: ['What is behind this for you?', 'I would like to understand what is behind this.'],
    },
    {
      id: 'whenever-it-suits',
      match: [
        '^ [(your|his|her|their|that|this|the) ..2 (pain|back|headache+n|migraine+n|illness|flu|cold|stomach|knee|sickness|bug|emergency|emergencies|deafness|memory|forgetfulness|car trouble|tears|internet|wifi|wi-fi|signal|phone|battery|conscience|interest|love|concern|generosity|principles|hearing|english|printer|van|illnesses|ailments|hip|asthma|bad back|leg|allergy|allergies|religion) ..5 (only|always|conveniently|mysteriously|magically|suddenly|miraculously|funnily|strangely|whenever|every time|each time|just when|exactly when|the moment|as soon as|just as|just before) <rest>]',
        '[<reader> !(..2 (can|could|may|will|would|please)) ..7 (whenever|every time|only when|only if|because|as long as) (it|that|this) (suits|suited|pays|is convenient|benefits|serves|works for|is in your|is in their|is in his|is in her|makes you look|makes them look) <rest>?]',
        '[<reader> ..2 (conveniently|mysteriously|miraculously|magically|suddenly|funnily enough|strangely) ..1 (forget|forgets|forgot|forgotten|lose|loses|lost|misplace|misplaced|remember|remembers|remembered|overlook|overlooked|ill|sick|busy|unavailable|fall|falls|fell|change|changed|discover|discovered|find|found|recovered|recover|miss|missed|disappear|disappeared|turn|turned|care|cares|generous|interested|deaf|unreachable|out) <rest>?]',
        '^ [(this|that|your|his|her|their|the|these|those) ..2 (conveniently|mysteriously) (forgotten|lost|misplaced|overlooked|missing|vague|late|ill|sick|deleted|timed|unavailable|silent|absent|left out|broken|ignored) <rest>?]',
      ],
      say: ['I would like to understand how this comes about', 'I wonder how this comes about'],
      ask: ['How does this come about?', 'I would like to understand how this comes about.'],
    },
    {
      id: 'so-that-people-give-up',
      match: [
        '<reader> !(..2 (please|can|could|would|will|should)) ..2 (damaged|broke|wanted|want|wants|set|rigged|hid|hide|delayed|delay|timed|picked|chose|waited|wait|kept|keep|made|make|makes|lied|lie|told|sabotaged|scheduled|moved|held|hold|dragged|drag|drags|keeps|delays|holds|hides|sets|pushes|puts|leaves|keeping|making|holding|hiding|delaying|dragging|timing|setting|spreading|filling|raising|faked|fake|invented|invent|called|provoked|provoke|started|start|raised|raise|pushed|push|wrote|put|left|leave|married|turned|turn|lost|spread|word|bury|buried|price|priced|fill|filled|park|parked) ..8 [so (that)? (people|we|i|nobody|no one|everyone|everybody|customers|tenants|she|he|they|members|staff|workers|others|the (tenants|kids|children|staff|neighbours|others|judge|court|press|buyer|buyers|board|members|rest|mediator)|my ..1|our ..1|mum|dad) (can|could|will|would|do|does|did|have|has|had|give|quit|leave|miss|lose|look|end|feel|run|fall|pay|go|stop) !(not (think|believe|mind|know if)|find|come up|make|work out) ..2 (give up|not|never|no|nothing|nobody|up|out|leave|quit|miss|lose|fail|look|have to|blame|blamed|in|suffer|fight|hate|pay|afraid|scared|desperate|dependent|quiet|silent|late|tired|sick|complain|notice|check|refuse|turn|sign|feel (bad|guilty|small|sorry)|poor|stuck|beg|crawl|crack|break|sell) <rest>?] !(worry|..1 (ready|better))',
        '<reader> !(..2 (please|can|could|would|will|should)) <word> ..8 [so (that)? (there|it|everything|more|all|nothing|the ..2|mum|dad|she|he) ..5 (for (you|yourself|yourselves|them|themselves|him|himself|her|herself) (alone|$)|yours|in your (name|pocket)) <rest>?]',
        '<reader> !(..2 (please|can|could|would|will|should)) ..2 (damaged|broke|rigged|hid|hide|hides|hiding|delayed|delay|delaying|timed|lied|lie|lying|sabotaged|dragged|drag|dragging|faked|fake|faking|invented|invent|inventing|provoked|provoke|provoking|poisoned|cut (me|us)|forced|twisted|tricked|blamed|smeared|leaked|(want|wants|wanted) (me|us|him|her|them|my ..1|our ..1|this ..1|the ..1) (to|out|gone|dead|away|blamed|ill)|(made|make|makes|making|left|leave|kept|keep|keeping|set|got|sent|told|pushed|push|turned) (me|us|him|her|them|everyone|people|my ..1|our ..1) ..6) ..6 [(just|only|simply|purely)? so (that)? (you|they|he|she|your ..1|their ..1) (alone|yourself|himself)? (could|can|would|will|do not|does not|did not|get|gets|got|have|has|look|looks|save|might|keep|keeps|win|wins|avoid|avoids|own) <rest>]',
        '<reader> !(..2 (please|can|could|would|will|should)) ..1 (agreed|signed|came|said|married|moved|voted|settled|hired|invited|visited|resigned|apologised|apologized|adopted|changed|fired|sacked|sold) ..4 [(just|only|simply|purely)? so (that)? (you|they|he|she) could <rest>]',
      ],
      say: ['and I wonder what the reason is', 'for reasons I would like to understand'],
    },
    {
      id: 'did-it-to-harm',
      match: [
        '<reader> !(..3 (sorry|never|not|please|threatened|threaten|threatens|need|needs|needed|want|wants|wanted|wish|wishes|wished|possible|how|would|can|could|will|agree|agreed|offer|offered|try|tries|have to|has to|had to|must|should|going|able|free|ready|happy|welcome|like|liked|love|hope|asked (me|us|to|if|whether)|ask|decided|forgot|plan|right|used)) <word> ..7 !(want|wants|wanted|try|tries|tried|trying|need|needs|like|likes|love|loves|going|have|has|had|able|how|hope|hoping|used|refuse|refused|begin|began|start|started|threatening|managed|manage|ready|planning|plan|intend|mean|meant|aiming|out|keen|bent|determined|dying|itching|would|me|us|him|her|them) <word> [(just|only|simply|purely|merely|solely|deliberately|on purpose)? (to|in order to|so as to) (<motiveHarm>) (me|us|him|her|them|my|our|everyone|people|the|your|his|their|this|out|on|a|an|that|other|others|with|it|for|old|of|from|away|any|every|<name>|<role>|$) <rest>?]',
        '<reader> ..3 [(just|only|purely|simply|solely) to (<motiveHarm>|save|get|look|make|be|have|keep|avoid|please|impress|prove) (me|us|him|her|them|my|our|everyone|people|your|his|their|attention|sympathy|good|clever|difficult|right|awkward|seen|noticed|out of|from|money|a point|yourself|trouble|points|the (last|final|upper)) <rest>?]',
      ],
      say: ['for reasons I can only guess', 'for reasons I would like to understand'],
    },
    {
      id: 'for-the-money',
      match: [
        '[<reader> would not be ..1 (so|this|that|as|half as|nearly as) <word> ..6 (if|unless) <rest>]',
        '[<reader> (are|is|were|was|keep|keeps) ..2 playing (for (time|sympathy|the)|to the (gallery|crowd|cameras|press)|on (my|our|people|his|her|the)|up (to|the)|along|the (race|age|sick|victim|poor|martyr)) <rest>?] !(along with the band)',
        '[<reader> (are|is|were|was) ..2 in (it|this) ..1 for (themselves|yourself|himself|herself|yourselves|itself|the|what|number one|your|his|her|their|money|nothing but) <rest>?] !(long)',
        "[<reader> ..1 (did|do|does|are doing|is doing|were doing|said|married|moved|came|come|took|want|wanted|joined|adopted|stayed|stay|visit|visited|sued|complain|complained|fight|fought|care|cared|wrote|posted|organise|organised|volunteered) ..5 ,? (only|just|purely|simply|all|mainly)? for (the|her|his|our|my|mum 's|dad 's|your own|their own|his own|her own)? (farm|land|shop|shares|flat|property|estate|revenge|spite|money|attention|glory|likes|applause|inheritance|cameras|sympathy|status|insurance|cash|credit|pension|house|publicity|compensation|benefit|benefits|payout|ego|image|title|passport|tax|headlines|show|fame|kicks|perks|bonus|commission|subsidy|rating|ratings|gain|gains|ends) <rest>?]",
        '[<reader> (would not|do not|does not|did not|will not) (even|ever)? (be (here|calling|asking|doing|saying|so|interested|bothering|sitting|talking|around|offering|this)|have (come|called|offered|asked|bothered|visited|said|married|helped|agreed)|bother|care|visit|call|lift a|show up|turn up|come|help|talk to|ring|offer|move|act) ..4 (if|unless|without) !(i|we|you|that (is|was) (ok|okay|fine)) <rest>]',
      ],
      say: ['I wonder what matters most here', 'I would like to know what this is about at heart'],
      ask: ['What matters most to you in this?', 'I would like to know what this is about at heart.'],
    },
    {
      id: 'on-purpose-anywhere',
      match: [
        '<reader> !(..3 (not|never)) <word> ..9 [(quite|clearly|obviously|probably)? (deliberately|on purpose|intentionally|wilfully|willfully|purposely|out of (spite|malice|revenge|jealousy|envy|pettiness|greed|boredom))] (to|so|just|because|in order|,|$|and|when|every|at|in|on|before|after|while|again)',
      ],
      say: ['for reasons I do not know yet', 'for whatever reason'],
    },
    {
      id: 'dark-motive',
      match: [
        '^^ [(pure|sheer|plain|simple|just|nothing but)? <motiveDark> ,? (pure and simple|plain and simple|nothing (else|more)) <rest>?]',
        '^^ [(pure|sheer|plain|simple|just)? <motiveDark> , (that|this|it) (is|was) (what|all|why|the|how) <rest>]',
        '[(this|that|it|all this|all of this|the whole thing|your ..2|his ..2|her ..2|their ..2|the ..2) (is|was|has been|comes|came|stems|smells|smacks|reeks|has) ..2 (about|from|of|down to|driven by|motivated by|fuelled by|fueled by|born of|rooted in|out of|nothing but|to do with|just|pure|sheer) (pure|sheer|plain|your|his|her|their|simple)? <motiveDark> <rest>?]',
        '[<motiveDark> (is|was) (what|all|the (only|real|whole|main)) ..5 (behind|drives|driving|about|motivates|moves|reason|motive|matters|makes|made|left|this|it) <rest>?]',
        '[<reader> (are|is|were|was) ..2 (driven|motivated|blinded|consumed|eaten up|ruled|guided|led|fuelled|fueled) by <rest>]',
      ],
      say: [
        'I would like to understand what is behind this',
        'I would like to know what this is about at heart',
      ],
      ask: ['What is this about for you, at heart?', 'I would like to understand what is behind this.'],
    },
    {
      id: 'and-calls-it-something',
      match: [
        '<reader> ..9 [and (then)? (call|calls|called|calling|sell|sells|sold|dress|dresses|label) (it|that|this|yourself|yourselves|themselves|himself|herself) !(a day|a night|quits|even|in|off|when|again|back|a draw|home) <rest>]',
      ],
      say: ['and I see it in another way', 'and I would like to understand how you see it'],
    },
    {
      id: 'looking-for-a-pretext',
      match: [
        '[<reader> (are|is|were|was|have been|has been|will) ..3 (looking|searching|hunting|fishing|waiting|hoping|find|angling|desperate) (for)? (a|an|any|some|the|yet another|another) ..1 (pretext|excuse|excuses|fight|way out|scapegoat|loophole|loopholes|quarrel|argument|confrontation|escape|victim|villain|someone to blame|somebody to blame|reason (to|not to)|(opening|chance|opportunity|opportunities) to (<motiveHarm>|cut|sack|leave|drop|sue|cancel|walk|complain|pull|back|end|raise|fire|evict)) <rest>?]',
        '[<reader> ..1 (want|wants|wanted|like|likes|love|loves|need|needs|trying|try|tries|tried) to (look|appear|seem|come across|sound|play|be seen|be the (hero|victim|boss|centre|center|star|saint)) !(at|for|into|around|after|over|through|up|forward|with|outside|football|chess|cards|in the) <rest>]',
        '[<reader> ..1 (want|wants|wanted|expect|expects) ..6 without (the|any|doing|paying|having|giving|putting|lifting|taking) ..1 (work|effort|responsibility|risk|cost|costs|price|duties|obligations|paying|working|lifting|finger|asking|sharing|anything|hours|commitment|blame|consequences|questions|in return)? <rest>?] !(dairy|sugar|meat)',
        '[<reader> (are|is|was|were|do|does|did) ..1 (doing)? (the|only the|just the) (bare|absolute|strict)? minimum <rest>?]',
        '[<reader> ..1 (want|wants|wanted) (a|an|the) ..2 (fight|war|row|battle|scapegoat|quarrel|confrontation|showdown|feud|spectacle|scene|slanging match) <rest>?]',
        '[<reader> ..2 (need|needs|needed|want|wants|wanted|looked for|found|find) (a|an|any|some|another) (pretext|excuse|scapegoat|enemy|fight|punching bag|doormat|villain|victim|whipping boy|villain) (for|to|and|so)? <rest>?]',
        '[<reader> (want|wants|wanted|expect|expects|expected) ..8 and (somebody|someone|anyone|nobody|everyone|us|me|others|the rest|others|my ..1) (else)? to (blame|pay|carry|do|clean|take|pick|cover|thank|suffer|sort) <rest>?]',
        '[<reader> ..4 (use|uses|used|using|hide|hides|hid|hiding) (behind)? ..3 as (an|a|your|his|her|their) (excuse|shield|pretext|weapon|cover|bargaining chip|bargaining <word>|alibi|stick|smokescreen|pawn|pawns|human shield|leverage|justification|distraction) <rest>?]',
        '[<reader> ..1 (see|sees|use|uses|treat|treats|view|views|regard|regards|saw|used|treated) ..4 as (a|an|your|his|her|their|yet another|another|one more) ..1 (way|chance|excuse|means|opportunity|tool|weapon|licence|license|invitation|stick|reason|cover) (to|for|not) <rest>]',
        '[<reader> (are|is|were|was) ..1 (hiding|sheltering) behind <rest>]',
      ],
      say: ['I wonder what outcome is wanted here', 'I would like to know what outcome would suit everyone'],
      ask: ['What outcome would suit everyone here?', 'Which outcome would you like to see?'],
    },
  ],
} as const satisfies Family
