/** Mind-reading of reasons: only because, whenever it suits, so that we give up, for the money, out of spite. */
import type { Family } from '../pattern.ts'

export const mindReadingOfReasons = {
  kind: 'mind-reading',
  reason: 'Nobody likes to be told why they do things; asked, they can tell you.',
  patterns: [
    {
      id: 'only-now-that-it-suits',
      match: [
        '<reader> (are|is|were|was)? ..1 [(only|suddenly)] !(late|early|tired|one|two|three|four|five|six|half|human|young|need|needs|have|has) !(...9 <calm>) <word> ..8 (because|now that|so|in case|since|once|as soon as|when|if|after|the moment|the minute) <suitedBy>',
        '(now that|since|because|once|after|the moment|as soon as) ..1 <suitedBy> ...8 , <reader> (are|is) ..1 [(suddenly|only)] !(asked|waiting|two|three|half) <word>',
      ],
      say: ['perhaps', 'possibly'],
    },
    {
      id: 'nice-because-it-pays',
      match: [
        '^ [<reader> ..2 (are|is|were|was|being|am|only|just|act|acts|acted|play|plays|pretend|pretends) ..3 (nice|kind|friendly|sweet|polite|charming|sorry|generous|helpful|ill|sick|reasonable|concerned) (to (me|us|him|her))? ..1 (because|so (that)?|in order to|as long as|now that) <suitedBy> <rest>?] !(that is (fine|ok))',
        '[<reader> !(...9 <calm>) ..8 because (deep down|secretly)? (you|they|he|she|it) ..1 <darkReason> <rest>?]',
      ],
      say: ['I would like to understand what is behind this', 'I wonder what is behind this'],
      ask: ['What is behind this for you?', 'I would like to understand what is behind this.'],
    },
    {
      id: 'picks-on-us-for-what-we-are',
      match: [
        '[<reader> ..3 (pick+v on|single+v out|target+v|exclude+v|overlook+v|ignore+v|reject+v|bully+v|punish+v|mock+v|dismiss+v|cheat+v|underpay+v) (me|us|him|her|my <word>|our <word>) ..3 because (i|we|of my|of our) (am|are|was|were|speak|come|came|age|accent|religion|colour|color|gender|name|skin|background|origin|said|complained) <rest>?]',
      ],
      say: ['I would like to be treated as others are', 'I wonder what this treatment is based on'],
      ask: ['What is this based on?', 'I would like to be treated as others are.'],
    },
    {
      id: 'whenever-it-suits',
      match: [
        '^ [(your|his|her|their) ..1 (pain|back|headache+n|migraine+n|illness|flu|cold|stomach|knee|sickness|bug|emergency|emergencies|deafness|memory|forgetfulness|car trouble|tears|internet|wifi|signal|phone|battery|conscience|principles|hearing|printer|allergy|asthma|hip) ..5 (conveniently|mysteriously|magically|miraculously|whenever|every time|each time|just when|exactly when|the moment|only when|just as) <rest>]',
        '[<reader> !(..2 (can|could|may|will|would|please)) !(...9 <calm>) ..7 (whenever|only when|only if|as long as) (it|that|this) (suits|suited|benefits|serves) (you|them|him|her|your ..1|their ..1) !(all|both|and that) <rest>?]',
      ],
      say: ['I would like to understand how this comes about', 'I wonder how this comes about'],
      ask: ['How does this come about?', 'I would like to understand how this comes about.'],
    },
    {
      id: 'so-that-people-give-up',
      match: [
        '<reader> !(..2 (please|can|could|would|will|should)) !(...9 (<calm>|surprise)) <word> ..8 [so (that)? (people|we|i|nobody|no one|everyone|everybody|customers|tenants|she|he|they|members|staff|workers|others|the <word>|my <word>|our <word>|mum|dad) <driven> <rest>?]',
        '<reader> !(..2 (please|can|could|would|will|should)) !(...9 (<calm>|surprise|presents)) ..2 (<trickedDeed>) ..6 [(just|only|simply|purely)? so (that)? (you|they|he|she|your ..1|their ..1) (alone|yourself|himself)? (could|can|would|will|do not|does not|did not|get|gets|got|have|has|look|looks|save|keep|keeps|win|wins|avoid|avoids|own) <rest>]',
      ],
      say: ['and I wonder what the reason is', 'for reasons I would like to understand'],
    },
    {
      id: 'did-it-to-harm',
      match: [
        '<reader> !(...9 <calm>) !(..3 (sorry|never|not|please|threatened|threaten|threatens|need|needs|needed|want|wants|wanted|wish|wishes|wished|possible|how|would|can|could|will|agree|agreed|offer|offered|try|tries|have to|has to|had to|must|should|going|able|free|ready|happy|welcome|like|liked|love|hope|asked (me|us|to|if|whether)|ask|decided|forgot|plan|right|used)) <word> ..7 !<notYetDone> <word> [(just|only|simply|purely|merely|solely|deliberately|on purpose)? (to|in order to|so as to) !<motiveMild> (<motiveHarm>) <harmed> <rest>?]',
        '<reader> ..3 [(only|purely|simply|solely) to (<motiveHarm>) <harmed> <rest>?]',
      ],
      say: ['for reasons I can only guess', 'for reasons I would like to understand'],
    },
    {
      id: 'playing-for-sympathy',
      match: [
        '[<reader> (are|is|were|was|keep|keeps) ..2 playing (for (time|sympathy|applause)|to the (gallery|crowd|cameras|press)|on (my|our|his|her) (fears|guilt|conscience|feelings|sympathy|nerves|age|grief)|up to the <word>|the (race|age|sick|victim|poor|martyr) (card)?) <rest>?]',
      ],
      say: ['I wonder what is needed here', 'I would like to know what is needed here'],
      ask: ['What do you need here?', 'I would like to know what is needed here.'],
    },
    {
      id: 'for-the-money',
      match: [
        '[<reader> (are|is|were|was) ..2 in (it|this) ..1 for (themselves|yourself|himself|herself|yourselves|itself|money|number one|what (you|they|he|she|is)|the (money|glory|perks|fame|power|inheritance|house)|nothing but) <rest>?]',
        "[<reader> ..1 (did|do|does|married|marry|adopted|sued|complain|complained|fight|fought|care|cared|visit|visits|visited|stayed with|stay with|are doing|is doing) ..3 (only|just|purely|simply|all|mainly)? for (the|her|his|our|my|mum 's|dad 's)? (farm|land|shares|revenge|spite|money|attention|glory|likes|applause|inheritance|cameras|sympathy|status|pension|house|publicity|payout|ego|image|passport|headlines|fame|kicks|perks)] !(talks|of)",
        '[<reader> (would not|do not|does not|did not|will not) (even|ever)? (be (here|calling|asking|doing|saying|interested|bothering|sitting|talking)|have (come|called|offered|asked|bothered|visited|married|helped)|bother|care|visit|call|ring|show up|turn up) ..4 (if|unless) (there (was|is|were) (nothing|no|something|money)|(you|they|he|she) ..1 (need+v|want+v|smell+v|had to|have to)|it (suits|suited|paid|pays)|(i|we) had (no|nothing)) <rest>?]',
      ],
      say: ['I wonder what matters most here', 'I would like to know what this is about at heart'],
      ask: ['What matters most to you in this?', 'I would like to know what this is about at heart.'],
    },
    {
      id: 'on-purpose-anywhere',
      match: [
        '<reader> !(..3 (not|never)) !(...9 <calm>) <word> ..9 [(quite|clearly|obviously|probably)? (deliberately|on purpose|intentionally|wilfully|willfully|purposely|out of (spite|malice|revenge|jealousy|envy|pettiness|greed|boredom))] (to|just|because|,|$|and|when|every|at|in|before|while|again) !(so i|right|to sell)',
      ],
      say: ['for reasons I do not know yet', 'for whatever reason'],
    },
    {
      id: 'dark-motive',
      match: [
        '^^ [(pure|sheer|plain|nothing but) <motiveDark> <rest>?]',
        '^^ [(pure|sheer|plain|simple|just)? (<motiveDark>|<motiveDrive>) , (that|this|it) (is|was) (what|all|why|the) <rest>]',
        '[(this|that|it|all this|all of this|the whole thing|your ..2|his ..2|her ..2|their ..2|the ..2) (is|was|has been|comes|came|stems|smells|smacks|reeks|has) ..2 (about|from|of|down to|driven by|motivated by|fuelled by|born of|rooted in|out of|nothing but|to do with|just) (pure|sheer|plain|your|his|her|their|simple)? <motiveDark> <rest>?]',
        '[(this|that|it|all this|all of this|the whole thing) (is|was|has been) ..2 (about|down to) (pure|sheer|your|his|her|their)? <motiveDrive>] ($|,|and nothing|over)',
        '[(<motiveDark>|<motiveDrive>) (is|was) (what|all|the (only|real|whole|main)) ..5 (behind|drives|driving|about|motivates|moves|reason|motive|matters|makes|made|left) <rest>?]',
        '[<reader> (are|is|were|was) ..2 (driven|motivated|blinded|consumed|eaten up|ruled|fuelled|fueled) by ..2 (<motiveDark>|<motiveDrive>) <rest>?]',
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
        '<reader> !(..2 (brew+v|bake+v|cook+v|paint+v|mix+v)) ..9 [and (then)? (call|calls|called|calling) (it|that|this) !(a day|a night|quits|even|in|off|when|again|back|a draw|home) <rest>]',
      ],
      say: ['and I see it in another way', 'and I would like to understand how you see it'],
    },
    {
      id: 'looking-for-a-pretext',
      match: [
        '[<reader> (are|is|were|was|have been|has been) ..3 (looking|searching|hunting|fishing|waiting|hoping|angling|desperate) for (a|an|any|some|the|yet another|another)? ..1 (pretext|excuse|excuses|fight|scapegoat|loophole|loopholes|quarrel|argument|confrontation|victim|villain|someone to blame|somebody to blame|reason (not to|to (sack|fire|evict|sue|cancel|pull|back|drop|complain))) !(scene|coach) <rest>?]',
        '[<reader> ..2 (need|needs|needed|want|wants|wanted|looked for|found|find) (a|an|any|some|another|yet another) ..1 (pretext|excuse|scapegoat|enemy|punching bag|doormat|whipping boy) (for|to|and|so|$) <rest>?]',
      ],
      say: ['I wonder what outcome is wanted here', 'I would like to know what outcome would suit everyone'],
      ask: ['What outcome would suit everyone here?', 'Which outcome would you like to see?'],
    },
    {
      id: 'wants-a-fight',
      match: [
        '[<reader> ..1 (want|wants|wanted) (a|an|the) ..1 (fight|war|row|battle|quarrel|confrontation|showdown|feud|slanging match) !(scene|instructor|coach|for the) <rest>?]',
      ],
      say: ['I would rather we found an agreement', 'I wonder what outcome is hoped for'],
      ask: ['What outcome do you hope for?', 'I would rather we found an agreement.'],
    },
    {
      id: 'wants-to-look-good',
      match: [
        '[<reader> ..1 (want|wants|wanted|trying|try|tries|tried|like|likes) to (look (good|tough|clever|important|generous|innocent|like (a|the))|be the (hero|victim|boss|star|saint|martyr)|play (the (victim|boss|hero|martyr|saint)|god)|be seen as) !(in the play|to a) <rest>?]',
      ],
      say: ['I wonder what matters most here', 'I would like to know what this is about at heart'],
      ask: ['What matters most to you in this?', 'I would like to know what this is about at heart.'],
    },
    {
      id: 'wants-it-without-paying',
      match: [
        '[<reader> ..1 (want|wants|wanted|expect|expects) !(...9 <calm>) ..6 without (paying|lifting a finger|(doing|putting in|giving|taking) (any|a|the|anything)) <rest>?]',
      ],
      say: ['I would like give and take to match here', 'I wonder what each side would give for this'],
      ask: ['What would each side give for this?', 'I would like give and take to match here.'],
    },
    {
      id: 'and-somebody-to-blame',
      match: [
        '<reader> (want|wants|wanted|expect|expects|expected|need|needs) ..8 [and (somebody|someone|everyone|us|me|others) (else)? to (blame|suffer|pay for it|carry the can|clean up) <rest>?]',
      ],
      say: ['and I wonder who would answer for it', 'and it is open who would answer for it'],
    },
    {
      id: 'uses-it-as-a-shield',
      match: [
        '[<reader> ..2 (use|uses|used|using) ..3 as (an|a|your|his|her|their) ..1 (excuse|shield|pretext|weapon|bargaining chip|alibi|smokescreen|pawn|pawns|human shield|leverage|distraction) <rest>?]',
        '[<reader> ..1 (see|sees|use|uses|treat|treats|view|views|saw|used|treated) ..4 as (a|an|your|yet another|another|one more) ..1 (way|chance|excuse|means|opportunity|tool|weapon|licence|license|stick|reason|cover) to !<motiveMild> (<motiveHarm>) <rest>?]',
        '[<reader> (are|is|were|was) ..1 (hiding|sheltering) behind (your|his|her|their|the|a|some) ..1 (lawyer|lawyers|rules|rule|policy|policies|contract|procedure|small print|clause|committee|desk|figures|paperwork|regulations|title|board|excuse|excuses|wife|husband|mother|secretary) <rest>?]',
      ],
      say: ['I would like to understand what is behind this', 'I wonder what is behind this'],
      ask: ['What is behind this for you?', 'I would like to understand what is behind this.'],
    },
  ],
} as const satisfies Family
