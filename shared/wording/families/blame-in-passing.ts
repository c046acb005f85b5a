/** Blame in passing: the day it began, who was there last, what was left undone, whose bins it smells of. */
import type { Family } from '../pattern.ts'

export const blameInPassing = {
  kind: 'blame',
  reason: 'Blame is answered with a defence; what happened and what you need can be heard.',
  patterns: [
    {
      id: 'the-minute-you-came',
      match: [
        '<woeFact> ...7 [(from)? the (very)? (minute|moment|second|instant|day|week|month|hour) (that)? <accused> ..1 (opened ..2 mouth|took over|took charge|got involved|stepped in|got (your|his|her|their) hands|stuck|interfered|walked in|touched|started (meddling|interfering|running|managing)|were (put|made|given)|was (put|made|given)|became|let|got hold) <rest>?]',
        '(<blameHarm>|cracks|trouble|rows|arguments|rot|damp|rats|mice|cockroaches|headaches) ..2 (started|began|appeared|set in|came) ..1 [(from)? the (very)? (minute|moment|day|week|month) (that)? (you|they|he|she|your ..2|their ..2|his ..2|her ..2) ..1 (came|arrived|moved in|took over|turned up|showed up|started|began|bought|touched|walked in) <rest>?] !(...9 <calm>)',
      ],
      say: ['around that time', 'at about that time'],
    },
    {
      id: 'for-one-reason-and-that-is-you',
      match: [
        '(<woe>|<blameHarm>|overtime|extra work|all (this|of this)|everything) !(...9 (thank|grateful|<blameGlad>)) ...8 [p=(for|to) (just|exactly|only|precisely)? one (reason|person|man|woman|company|cause|side|thing|name) (only|alone|here)? ,? (and)? (it|that|his name|her name|their name|the name) is (called)? !(safety|money|the weather|to|how|what|why|because) ...6] $$',
      ],
      say: ['{p} more than one reason, I think', '{p} several reasons, as I see it'],
    },
    {
      id: 'the-one-responsible-is-here',
      match: [
        '[(the|one) (person|man|woman|one|people|company|party|side) ..1 (who is|who are|that is)? (responsible|to blame|at fault|guilty|behind (it|this|all this)) (for (this|that|it|all this))? ,? (is|are|sits|stands) ..1 (sitting|standing|across from|opposite|in this room|at this table|right (here|in front)|looking at (me|us)|you (and|$)|not (far|even)) <rest>?]',
        '[<you> (are|were) (the)? (ones|one|person|people|side) (who is|who are)? (responsible|at fault|guilty|to blame) (for (this|that|it|all this))?] ($|,|and)',
      ],
      say: ['I would like us to look at how this came about', 'more than one of us may have a part in this'],
      ask: ['How did this come about, as you see it?', 'I would like us to look at how this came about.'],
    },
    {
      id: 'who-messed-it-up',
      match: [
        '^^ [(and|so)? who ..1 (messed up|screwed up|fouled up|made a (mess|hash) of|botched|bungled|ruined|wrecked|destroyed|spoiled|spoilt|trashed|sabotaged|started this|got us into) <rest>?] $$',
        '^^ [(and|so)? who (else)? (but|than|if not) (you|him|her|them|<name>|<role>|your ..2) (could|would|can|will)? !(...9 (<absoluteGood>|such a)) <rest>]',
        '^^ [(and|so)? who else (could|would) (have)? !(...9 (<absoluteGood>|know)) (<damageDo>|<blameMess>|left|lost|broken|forgotten|taken|told|deleted|blabbed|dropped|signed) <rest>]',
      ],
      say: ['I would like to understand how this came about', 'I would like to know what led to this'],
      ask: ['How did this come about, as you see it?', 'I would like to know what led to this.'],
    },
    {
      id: 'filled-their-heads',
      match: [
        '[<accused> !(<damageUnless>) ..2 (fill|fills|filled|filling|stuff|stuffed|poison|poisons|poisoned|poisoning) (the ..1|their|his|her|my ..2|our ..2|everyone) (head|heads|mind|minds|ears) (with|against) ..2 (rubbish|nonsense|lies|poison|garbage|hate|gossip|rumours|silly|stupid|stories about (me|us|my|our)|me|us) <rest>?]',
        '[<accused> !(<damageUnless>) ..2 (raised|brought up|taught|trained|encouraged|coached|told|bring up|teach|are teaching|is teaching|are raising) (him|her|them|my ..1|our ..1|the (kids|children|boys|girls|dog)|that (boy|girl|child|dog)) (up)? to (lie|cheat|steal|hate|(talk|speak) to (me|us) like|disrespect|be (rude|spiteful|cruel|ungrateful|scared of (me|us))|look down|distrust|fear|disobey|answer back|spy|mock|laugh at|despise|treat (me|us)|think (that)? (i|we|nothing)|believe (that)? (i|we)) <rest>?]',
      ],
      say: ['I worry about how we are spoken of', 'I would like us to agree on how we speak of each other'],
      ask: [
        'How can we agree on the way we speak of each other?',
        'I worry about how we are spoken of, and would like to talk about it.',
      ],
    },
    {
      id: 'had-it-been-done-as-promised',
      match: [
        '^ [if (the|this|that|my|our|it|these|those) ..3 had (only|ever)? (been)? ..3 (when|as|like|the way|on the day|by the day) (you|they|he|she|your ..1|<name>|<role>) ..1 (promised|said|agreed|swore|(was|were) (told|asked|supposed|meant|warned)|should have|told (us|me)) <rest>?] ,? (i|we|nobody|no one|none|my|our|the|this|that|he|she|they|everyone|it|there) ..3 (would|might)',
      ],
      say: ['had it gone as we had hoped', 'had things gone another way'],
    },
    {
      id: 'without-your-meddling',
      match: [
        "[without (your|his|her|their|<name> 's|<role> 's) ..1 (<blameVice>|blabbing|big mouth|bright idea|brilliant idea|clever idea)] ...7 (would|could|might)",
      ],
      say: ['without what happened there', 'without all that happened there'],
    },
    {
      id: 'but-you-had-to',
      match: [
        '^^ ..5 (could|would|might|were|was|had|nearly|almost) ...8 (but|until|and then|except|only) [<accused> ..1 had to (hold|be (clever|greedy|stubborn|difficult|right|smart|funny)|have (it|your way|his way|her way|their way|the last|everything|more)|make a|open|bring|interfere|meddle|play|push|haggle|argue|ask for more|go (behind|and)|complain|show off|drag|stick|wait for (more|a better)|get (greedy|clever|drunk|involved)|tell|start|pick|ruin|spoil|insult|walk out|storm|run|dig) <rest>?]',
      ],
      say: ['it went another way', 'we did not find a way together'],
      ask: ['What made it go another way?', 'It went another way than I had hoped.'],
    },
    {
      id: 'you-were-there-last',
      match: [
        '^^ !(...9 <calm>) ..5 (gone|missing|disappeared|vanished|stolen|broken|cracked|empty|unlocked|scratched|dented|smashed|on the floor|in pieces|short) ...4 (and|,|but) [(only)? <accused> (had the (key+n|password|code|combination)|had (access|been in)|(were|was|are|is) the (last|only) (one|ones|person|people) <rest>?)]',
      ],
      say: ['I would like to find out together what happened', 'I wonder what can have happened'],
      ask: ['I would like to find out together what happened.', 'What can have happened there?'],
    },
    {
      id: 'you-took-that-decision',
      match: [
        '^^ ..6 (<woeFact>|no (income|job|jobs|home|pay|work|heating|school|shop|doctor)|<blameBadly>) ...8 (and|,|but) [<accused> ..1 (made|took|signed|approved) (that|this|it|off on (it|that|this)|the) (decision|decisions|choice|call)? <rest>?] !(...9 <calm>)',
      ],
      say: [
        'I would like to understand how that was decided',
        'I would like to know what led to that decision',
      ],
      ask: ['How was that decided?', 'I would like to know what led to that decision.'],
    },
    {
      id: 'smells-of-your-bins',
      match: [
        "^ [(the|my|our|this|that|every|half|everything) ..4 ((smells|stinks|reeks|smelled|stank|reeked) (of|from|like|because of)|(is|are|was|were) ..1 (full|covered|littered|filled|blocked|buried|swimming|drowning|strewn) (of|in|with|by|under)) (your|their|his|her|<name> 's|<role> 's) ..2 (bin+n|rubbish|dog|dogs|dog 's|cat|cats|drain+n|sewage|cigarette+n|cigarettes|smoke|smoking|weed|joints|fish|frying|manure|slurry|junk|mess|dirt|litter|trash|garbage|fumes|exhaust|pigs|muck|socks|laundry|dishes|leftovers|bottles|beer|waste|rubble|dust) <rest>?]",
      ],
      say: ['this is hard for us to live with', 'we find it hard to live with how it is now'],
      ask: [
        'We find it hard to live with how it is now. What could we change?',
        'This is hard for us to live with.',
      ],
    },
    {
      id: 'given-away-for-nothing',
      match: [
        "[<accused> !(<damageUnless>) ..2 (gave|given|sold|handed|signed|threw|thrown|let|traded|flogged|selling|giving|bargained|frittered) (away|off|over|go of)? (our|my|the|mum 's|dad 's|grandma 's|grandad 's|her|his) ..4 (away|off)? for (nothing|peanuts|a song|next to nothing|a pittance|free|half (its|the|what)|a fraction|pennies|beer money|a bottle|less than) !(much|...6 <calm>) <rest>?]",
      ],
      say: ['what we gave up there was worth much to us', 'we lost something that was worth much to us'],
      ask: ['What we gave up there was worth much to us.', 'We lost something that was worth much to us.'],
    },
    {
      id: 'over-the-way-you-treated-us',
      match: [
        '(<woe>|left|leave|leaving|quit|resigned|gave up|handed in|walked out|moved out|dropped out|dreads|dreading|crying|lost) ...6 [(all|only|just|purely)? (over|because of|due to|after|thanks to|from|at) (the way|how) <accused> ..1 (treat+v|talk+v|spoke|speak+v|handled|handle+v|behave+v|dealt|shout+v|act+v|ran|run|runs|carry on|carried on|go on|went on|manage+v|look+v at|yell+v|drive+v|drove) <rest>?]',
      ],
      say: ['after what happened there', 'in connection with what happened there'],
    },
    {
      id: 'how-many-more-before-you-see',
      match: [
        '^ [how (many (more)?|much (more|longer|worse)) ..6 (before|until|till) (you|they|he|she|your ..1|<role>|<name>|someone ..3|anyone ..3) ..2 (admit+v|accept (that|responsibility)|listen+v|realise+v|realize+v|wake up|care|take (this|it|us|me|the ..1|action|responsibility)|do+v (something|anything)|act|acts|own up|lift|face|understand|get it|believe (me|us)|finally) <rest>?] ',
      ],
      say: [
        'this worries us, and we would like it to change',
        'we would like to agree soon on what can change',
      ],
      ask: [
        'When can we agree on what needs to change?',
        'This worries us. What can we change, and by when?',
      ],
    },
    {
      id: 'took-you-minutes-to-undo',
      match: [
        '[it (only|just)? (took|takes|has taken) (you|him|her|them|<name>|<role>|your ..1) (only|just|all of|less than|under|no more than|exactly)? ..3 (minute|minutes|second|seconds|day|days|week|weeks|hour|hours|month|months|sentence|email|meeting|evening|night|phone call) to (undo|<damageDo>|<blameRuin>|lose (my|our|the|a|what|everything)|break (my|our|what|her|his|a|this|up)|empty|turn|insult|offend|get rid|throw|tear|waste|undermine|run ..5 into) <rest>?]',
      ],
      say: ['a lot has changed here in a short time', 'much of what was built has suffered'],
      ask: [
        'A lot has changed here in a short time.',
        'Much of what was built has suffered. How do we go on?',
      ],
    },
    {
      id: 'messed-with-our-things',
      match: [
        '<accused> <blameFill>? <blameFill>? [v=(mess+v|tamper+v|fiddle+v|muck+v|meddle+v|monkey+v|interfere+v) (around|about)? (with|in)] (the|my|our|everyone|other|this|his|her|things|what) !(kids|children|boys|girls|dog|cat|guitar|ball|...7 (<calm>|works))',
      ],
      say: ['{v~change} something about', '{v~alter} something about'],
    },
    {
      id: 'sent-us-one-who-could-not',
      match: [
        '[<accused> !(<damageUnless>) ..1 (sent|hired|gave|lent|brought|put|recommended|picked|chose|appointed|assigned) ..5 who (could not|can not|did not (know|even|speak)|does not (know|even)|had (no idea|no clue|never (driven|seen|held|done|used|worked|touched|heard|set foot|been (trained|near|on)|made))|has (no idea|no clue|never (driven|seen|held|done|used|worked|touched|heard))|barely|hardly|knew nothing|knows nothing|(was|is) (drunk|hungover|useless|hopeless|clueless)) <rest>?]',
      ],
      say: ['the work has not gone as we needed', 'we would need people with the right experience'],
      ask: [
        'The work has not gone as we needed. What can we do about it?',
        'Can we agree on people with the right experience for this?',
      ],
    },
  ],
} as const satisfies Family
