/** Minimisers of the hurt: nobody can seriously mind, it is no use crying, they should be over it by now, why the drama. */
import type { Family } from '../pattern.ts'

export const minimiserNotToMind = {
  kind: 'minimiser',
  reason: 'Told that they cannot mind, people mind more; asked what it means to them, they can say it.',
  patterns: [
    {
      id: 'do-not-see-why-upset',
      match: [
        '[<i> (really|honestly|just|simply)? (do not|can not|fail to|could not|will never) (really|quite|even)? (get|see|understand|grasp|imagine) (how|why) (you|he|she|they|anyone|anybody|<name>|your ..1) ((are|is|was|were|am|get|gets|feel|feels|got|have to be|would be|can be|could be) (always|all|even|still)? (so|that|this|such)? (upset|bothered|offended|angry|annoyed|touchy|dramatic|difficult|worked up|hurt) | (mind|minds|complain|complains|make (a|such|so)|makes (a|such|so)|fuss)) !(...9 (please|tell me|could you|so quiet|but)) <rest>?]',
        '[<i> (really|honestly|just|simply)? (do not|can not|fail to|could not|will never) (really|quite|even)? (get|see|understand|grasp|imagine) (how|why) (a|an|one|that|this|it|something|two|some) ..4 (upset|upsets|hurts|bothers|bother|offends|offend|annoys|angers) (you|him|her|them|anyone|anybody) !(...9 (please|tell me|could you|but)) <rest>?]',
      ],
      say: ['I would like to understand what makes this important', 'please tell me what this means to you'],
      ask: ['What makes this important to you?', 'Please tell me what this means to you.'],
    },
    {
      id: 'cannot-seriously-mind',
      match: [
        '^ [(you|he|she|they|<name>|<role>) (can|could) (not (seriously|really|honestly)|seriously|honestly) ..1 (be|expect|think|mean|want|believe|care|mind|feel|call|consider|find) ..1 (<othersUpset>|<minimiserFuss>|that (it|this|a|i|we|anyone)|this (is|bad|was)|it (is|was)|(me|us) to|problem|to (fight|argue|complain|sue|cancel)) <rest>?] !(to (thank|hear)|afford)',
        '^ [(you|he|she|they|<name>|<role>|nobody|no one) (can|could) (not (possibly|still|actually|genuinely|surely|seriously|really)|seriously|possibly|honestly) ..1 (be|mind|feel|find|object) ..1 (<othersUpset>|<minimiserFuss>) <rest>?] !(afford)',
        '^ [(you|he|she|they) (are|is) (not)? (seriously|honestly|really|actually|surely) (not)? (going to|trying to|telling me|about to|threatening to) (be|make (a|such|an)|cancel|complain|quit|leave|sulk|cry|fight|argue|get (upset|angry|offended)|blow|throw|call|sue) ..5 (over|about|because of) (a|an|one|some|such|two|three|a few|this|that|it|ten|five|my|nothing) <rest>?]',
        '^ [(you|he|she|they) (are|is) (not)? seriously (not)? (upset|angry|offended|hurt|complaining|sulking|crying|leaving|cancelling|quitting) ..5 (over|about|because of) <rest>]',
        '[(do|have|are|must) (we|i) (really|seriously|honestly|actually|always) (have to|need to|going to|want to|got to)? ..1 ((turn|blow|drag|make) ..6 (into|drama|fuss|crisis|scene|federal case|war|out of)|(argue|fight|fall out|quarrel) ..3 (over|about)|(waste|lose|spend) ..4 (on (this|that|a|your|such)|over|arguing)|(discuss|debate|go over|go through|talk about) ..4 (again|all (over|day|evening|night)|every (day|time|week))) <rest>?]',
      ],
      say: ['I would like to understand what makes this important', 'please tell me what this means to you'],
      ask: ['What makes this important to you?', 'Please tell me what this means to you.'],
    },
    {
      id: 'nothing-better-to-do',
      match: [
        '[(have|has|do|does|did) not (you|he|she|they) (really)? (got|have)? (anything|something) (better|more important) to (do|worry about|think about|talk about|complain about) <rest>?]',
        '[(have|has|do|does|did) (you|he|she|they) (really|seriously|honestly)? (got|have)? (not anything|nothing) (better|more important) to (do|worry about|think about|talk about|complain about) <rest>?]',
        '[(surely|one would think|i would think|i would have thought|i thought) (you|they|he|she) (have|has|had|must have) (got)? ((something|anything) (better|more important)|(far)? (bigger|better|more important) (things|problems|worries)) ..2 to (do|worry about|think about|talk about|complain about) !(...3 listen) <rest>?]',
      ],
      say: ['I would like to understand what makes this important', 'please tell me what this means to you'],
      ask: ['What makes this important to you?', 'Please tell me what this means to you.'],
    },
    {
      id: 'one-thing-and-they-explode',
      match: [
        '^^ [(a|an|one|two|three|five|ten|twenty|half|just|only|some|such) ..4 and (you|he|she|they|<name>) (already|now|just|all|straight|immediately|straight away)? (sulk|sulks|explode|explodes|scream|screams|panic|panics|cry|cries|whine|whines|moan|moans|complain|complains|threaten|threatens|behave|behaves|act|acts | (lose|loses) (it|your|his|her|their) | (make|makes) (a|such) | (throw|throws) (a|your|his|her) | (blow|blows) up | (call|calls) (a|the|your|my) ..1 (lawyer|solicitor|police|press|union|boss|council|landlord) | (go|goes) (mad|crazy|ballistic|running|crying|to (pieces|court|the)|off) | (run|runs) (to|crying) | (start|starts) (shouting|crying|screaming|complaining|threatening|talking about) | (want|wants) (a refund|to (sue|cancel)|compensation|my head) | (are|is) (upset|angry|furious|offended|in tears|hysterical|at my throat|ready to)) <rest>?]',
      ],
      say: ['I would like to understand what made this so hard for you', 'I can see that this upset you'],
      ask: ['What made this so hard for you?', 'I can see that this upset you. What would help?'],
    },
    {
      id: 'no-use-crying',
      match: [
        '[there is (no|little|absolutely no|really no) (point|use|sense|good) (in|of|to)? (all|so)? ((making|make) (a|such a) ..1 <minimiserFuss>|(getting|get) (upset|angry|worked up|all|emotional|hysterical)|crying|shouting|moaning|fussing|whining|sulking|cry|shout|moan|complaining (about|to) (it|me|us|that)|being (so)? (upset|angry|dramatic)) <rest>?] !(..6 (myself|the (bell|tannoy)))',
      ],
      say: ['I can see that this upsets you', 'I would like to know what would help you here'],
      ask: ['I can see that this upsets you.', 'What would help you here?'],
    },
    {
      id: 'still-going-on-about-it',
      match: [
        '[<i> (really|honestly|simply|just)? (can|could) (not|hardly) believe (that)? (you|he|she|they|we) (are|is|were) (still|really|actually|seriously|honestly|even)? (making (a|such|this)|going on|getting (upset|angry|worked)|upset|complaining|arguing|crying|offended|fussing|sulking|whining|moaning|bringing (this|that|it) up|cancelling over|angry (about|over)) <rest>?]',
        '[(you|he|she|they|<name>) (are|is|keep|keeps|were) still (going on|on about|banging on|harping on|bitter|sulking|moaning|whining|complaining|crying|hung up|obsessing) (about|over|because|on) <rest>] !(the phone|holiday|leave)',
        '[surely (you|he|she|they|<name>) (are|is|have|has|can|could|must) ..1 (be)? (over (it|this|that|him|her)|got over|gotten over|moved on|forgotten (it|about|that)|let (it|this|that) (go|rest|be)|live with (it|that|this)|cope with|laugh (about|at)|put up with) !(the worst) <rest>?]',
      ],
      say: ['I can see that this still weighs on you', 'I would like to know what keeps this alive for you'],
      ask: ['What keeps this alive for you?', 'I can see that this still weighs on you. What would help?'],
    },
    {
      id: 'do-not-act-as-if',
      match: [
        '[(do not|stop|quit|no need to|there is no need to|you do not have to|can you stop|could you stop|please stop|why do you) (always|now|please)? (act|acting|pretend|pretending|behave|behaving|make out|making out|carry on|carrying on|talk|talking|react|reacting) (as if|as though|like (i|we|the (victim|only|boss|world)|a (victim|child|baby|martyr|saint)|an (idiot|infant))) <rest>]',
        '[(you|he|she|they|<name>|<role>) (act|acts|acted|behave|behaves|behaved|carry on|carries on|talk|talks|react|reacts|reacted) (like|as if|as though) ((i|we) (am|are|was|were|have|had|did|do|killed|stole|broke|meant|murdered|robbed|owe|owed)|(it|this|that) (is|was|were) (the|my|our|your|all (my|our)|such|a ..1 (crime|disaster|catastrophe|tragedy|war|crisis))|(somebody|someone) (has|had)? (died|stole)|the (world|sky|house|roof|building) (is|was|were|will)|you (are|were) (the only|so)|nobody (else)? (is|has|had|ever|can|but)) <rest>?]',
      ],
      say: [
        'I see this differently, and I would like to hear your view',
        'I can see that this matters to you',
      ],
      ask: ['I see this differently. How do you see it?', 'I can see that this matters to you.'],
    },
    {
      id: 'why-the-drama',
      match: [
        '^ [why the (long faces|fuss|drama|panic|tears|sour face|attitude|hysteria|theatrics|grim face) ..3] $$',
        '^ [(can|could|shall) we (please|just|all|now|finally)? ..1 (get back to (the real world|reality|earth)|talk about something (important|real)|stop (all this|whining|pretending|the drama)|skip the (drama|tears)|be (adult|grown-up|adults|grown-ups)) <rest>?] ($$|,)',
      ],
      say: ['I can see that this matters to you', 'I would like to know what weighs on you here'],
      ask: ['I can see that this matters to you.', 'What weighs on you here?'],
    },
    {
      id: 'relax-mate',
      match: [
        '(^^ | ,) [(please|just|oh|now)? relax ,? (mate|love|darling|dear|pal|buddy|man|sweetheart|honey|will you|would you)] ($$|,|it|you|the|we)',
        '^^ [(just)? (chill|chill out|calm down|settle down|steady on|whoa|easy there|cool it)] ($$ | , (mate|love|darling|dear|pal|buddy|man|guys|people|sweetheart|honey|friend|<name>|it|you|everyone|nobody|we|that))',
        '^ [(dial|tone|ratchet) (it|this|that|things|the (tone|language|rhetoric|drama)) down (a (notch|bit|little|peg|touch)|several notches|a couple of notches|please|$)]',
        '^ [(take|bring|turn) (it|this|that|things) down (a (notch|peg)|several notches|a couple of notches)] !(volume|music|heating)',
      ],
      say: ['I can see that this matters to you', 'I would like to understand what matters to you here'],
      ask: ['I can see that this matters to you.', 'What matters most to you here?'],
    },
    {
      id: 'why-can-you-not-just',
      match: [
        '^ [why (can|will|could) not (you|he|she|they|<name>) (just|simply|for once|at least) (be (happy|grateful|satisfied|glad|nice|normal|reasonable|adult|quiet|content|pleased)|let (it|this|that|him|her|me|us) ..1|accept|move on|drop it|get over|stop|forget|leave (it|me|us|him|her)|relax|calm|laugh|smile|admit|enjoy|give (it|me|us)|act|behave|trust|listen|agree|see (reason|sense)|take (it|no|a joke|the money)|understand|apologise|say (sorry|yes|thank)) <rest>?]',
        '^ [why (can|will|could) not (you|he|she|they|<name>) ever !(come|join|visit|be (here|there|with)) <verb> <rest>?]',
        '^ [why (do|would) not (you|he|she|they|<name>) (just|simply|for once) (let it (go|be|rest)|accept (it|that)|drop it|get over|stop (complaining|moaning|fussing|whining|crying|arguing)|forget (it|about it)|leave (it|me|us) (alone|be)|act (normal|like)|admit) <rest>?]',
      ],
      say: ['what stands in the way for you', 'what would you need here'],
      ask: ['What stands in the way for you?', 'What would you need here?'],
    },
  ],
} as const satisfies Family
