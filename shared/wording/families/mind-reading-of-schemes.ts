/** Mind-reading of schemes: what was plotted, invented, staged, and what they are out to do to us. */
import type { Family } from '../pattern.ts'

export const mindReadingOfSchemes = {
  kind: 'mind-reading',
  reason:
    'What others plan or know only they can say; told what it is, they will deny it rather than explain it.',
  patterns: [
    {
      id: 'inventing-it',
      match: [
        '[<reader> (are|is|were|was|have been|has been|keep|keeps|kept|just|only|simply) ..1 (inventing|fabricating|manufacturing|concocting|faking|feigning|trumping up|rigging|stage-managing|shamming|malingering|making up (excuses|stories|reasons|defects|problems|rules)|putting (it|this) on|(making (it|this|that|all this|them) up) ($|,|to|so|because)) !(for|the (bed|room)) <rest>?] !(love)',
        '[<reader> ..1 (invented !(a (clever|new|great|good|better|simple))|fabricated|concocted|faked|rigged|trumped up|(staged|engineered|orchestrated|choreographed|stage-managed) (this|the (whole|entire|accident|break-in|row|scene|fall|crisis|vote|leak)|all this|it all|everything)|made up (excuses|stories|reasons|defects|a (story|defect|complaint|reason|rule))|made (this|that|all this|the whole thing|everything|it all) up) !(for the (kids|children)|for both) <rest>?]',
        '[(made-up|invented|fabricated|trumped-up|bogus|phoney|phony|manufactured|concocted) (defect+n|complaint+n|excuse+n|illness|reason+n|claim+n|story|stories|allegation+n|problem+n|emergency|injury|injuries|grievance+n|crisis) <rest>?]',
      ],
      say: ['I see this differently', 'I would like to understand what this is based on'],
      ask: ['What is this based on?', 'I see this differently. What is it based on?'],
    },
    {
      id: 'planned-from-the-first-day',
      match: [
        '[<reader> !(...9 <calm>) ..3 (meant|planned|intended|intending|plotted|plotting|scheming|schemed|conspiring|conspired|gunning|out to|lying|lied) !(to (help|call|write)) ...8 <allAlong> <rest>?] !(trip|party|wedding)',
        '[<reader> !(...9 <calm>) ..3 (wanted|knew|decided|trying|waiting|hoping|aiming|working|preparing|pushing) ..5 (me|us|my|our|rid|out|everything|<motiveHarm>) ..5 <allAlong> <rest>?]',
        '[<reader> (are|is|were|was|have been|has been|must be|must have been) ..1 (plotting|scheming|conspiring|planning (against|behind)|colluding|manoeuvring|maneuvering|ganging up|in cahoots|in league|setting (me|us|him|her) up|lying in wait|hatching|laying (a|the) ..1 (trap|groundwork)) (to|with|against|together|for|how|behind|something|my|our|a|$) !(party|surprise) <rest>?]',
        '[<reader> ..1 (plot|plots|plotted|scheme|schemed|conspired|colluded|ganged up|teamed up|hatched) (to|with|against|together|behind|this|all this|it all|the whole) ..4 (me|us|my|our|out|against|behind|all along|the whole|down|everything) <rest>?]',
        '[<reader> ..1 (planned|plotted|cooked up) (this|it|that|all this|everything) !(..1 (trip|party|holiday|wedding|visit|dinner|surprise|garden)) ...4 (months|weeks|years|ages|long) ago <rest>?]',
        '[<reader> (have|has|had) (already|long|long since) (picked|decided|chosen|settled|judged|carved up|written) ..2 (your|its|their|his|her|the) (winner|winners|outcome|verdict|culprit|scapegoat) <rest>?]',
        '[(part of|all part of) (your|his|her|their) ..2 (game|scheme|agenda|plot|act|tactic|tactics|trick|little plan|grand plan|plan all along) <rest>?]',
        '[(it|this|that|which|the ..2|your ..2|his ..2|her ..2|their ..2) (is|was|has been|were) ..2 (calculated ..1 (move|attempt|insult|snub|step|ploy|attack|act|lie)|premeditated|orchestrated|rigged|a (fix !(for)|set-up !(guide)|setup !(guide)|stitch-up)|an ambush|engineered to|contrived|choreographed|deliberate ..1 (move|act|attempt|ploy|tactic|insult|snub|lie|provocation|attack)) <rest>?]',
      ],
      say: [
        'it looks to us as if more was planned than we know',
        'I would like to know how this was decided',
      ],
      ask: ['How was this decided?', 'I would like to know how this was planned and decided.'],
    },
    {
      id: 'that-is-your-game',
      match: [
        '[(so)? (that|this|it) (is|was) (what|why)? ..1 <your> (little|real|whole|true|dirty|clever|big|usual|old)? (game|scheme|angle|dirty trick|motive|endgame|ploy|plot|master plan|little plan|grand plan|real plan|true plan|hidden plan|aim all along|plan all along|idea of (fun|a joke|fairness|revenge|justice)) !(plan for the|on sunday) <rest>?]',
        '[<your> (little|real|whole|true|dirty|clever|only|sole|main|one)? (game|scheme|agenda|game plan|tactic|strategy|motive|motives|endgame|plan|aim|goal|purpose|ambition|hope) (is|was|has always been|has been) (always|clearly|obviously|just|simply|only|all|plainly)? (to !<motiveMild> (<motiveHarm>|push|force|squeeze|drive|starve|divide)|revenge|control ($)|power ($)) <rest>?]',
        '[<i> (can)? (see|know|knew|understand|get|spotted|recognise|recognize) ..1 (through)? <your> (little|dirty)? (game|games|scheme|agenda|tactics|trick|tricks|ploy) !(for the) <rest>?]',
        '[(the|your) (goal|idea|plan|intention|aim|trick|purpose|strategy) (is|was) (clearly|obviously|plainly|simply|just|always|only) to !<motiveMild> (<motiveHarm>) <rest>?]',
        '[<your> (plan|aim|goal|idea|intention|scheme|strategy|game) (all along|from the (start|beginning)) (was|is|has been) to <rest>]',
      ],
      say: ['I would like to know what the aim is', 'I wonder what the aim is here'],
      ask: ['What is your aim in this?', 'I would like to know what you hope for here.'],
    },
    {
      id: 'came-with-mind-made-up',
      match: [
        '[<reader> ..6 with (your|his|her|their) (mind|minds) (already)? made up !(to (help|pay|sign)) <rest>?]',
        '[<reader> ..2 made up (your|his|her|their) mind+n (about (me|us|my|our|her|him)|..3 (long|ages|months|weeks) ago) <rest>?]',
      ],
      say: ['I would like us both to stay open', 'I wonder what is still open here'],
      ask: ['What is still open for you?', 'I would like us both to stay open.'],
    },
    {
      id: 'out-to-harm',
      match: [
        '[<reader> (are|is|were|was|have been|has been) !(...9 <calm>) ..2 (out|determined|set|bent|hell-bent|dying|itching|aching|eager|desperate|hoping|trying|planning|looking|plotting) (to|on) !<motiveMild> (<motiveHarm>|own|drive|push|starve|break|close|bury|sink) (me|us|him|her|them|my|our|everyone|people|the (union|family|company|firm|business|team|village|club|staff|tenants|deal|talks|strike|others|neighbours|sale|project|kids|children|process)|this|out|everything|every|it all|<name>) !(running|lease) <rest>?] !(..4 (happy|better|ready))',
        '[<reader> ..1 (have|has|had) ..2 it in for (me|us|him|her|them|my|our|people|everyone|anyone|<name>|the ..1) <rest>?]',
        '[<reader> would be ..1 (delighted|thrilled|happiest|over the moon|laughing|happy|glad|pleased|relieved) ..1 (if|when|to see) (i|we|my|our|the|everything|it all|mum|dad|nobody) !(..1 (can|could)) ..3 (failed|fail|died|die|fell|fall|sold up|gave up|give up|disappeared|vanished|in flames|left|leave|quit|(went|go) (under|away|bust|broke|wrong)|suffer|suffered) <rest>?]',
        '[<reader> ..1 (want|wants|wanted|need|needs) (me|us|him|her|my ..1|our ..1|everyone|people) to ..1 (be the (bad|villain|fool|scapegoat)|beg|look (bad|stupid|small|weak|foolish|ridiculous)|fail|crawl|suffer|lose|feel (guilty|small|bad)|give up|give in|back down|break|cry|turn (on|against)|hate|take the (blame|fall|rap)|go under|roll over|sink|quit|disappear|shut up|grovel|fall flat|crack|kneel|panic) <rest>?] !(..1 like|a (parking|day))',
        '[<reader> (are|is|were|was) ..2 (out for) (blood|revenge|yourself|yourselves|themselves|himself|herself|number one|what|trouble|all) <rest>?]',
        '[<reader> (can not|could not) wait (for (me|us|him|her|mum|dad|them|my ..1|our ..1) to (leave|go|die|quit|fail|give up|be gone|slip|fall|mess)|until (i|we|he|she|mum|dad|my ..1|our ..1) ..1 (gone|dead|leave|leaves|fail|fails|fall|falls|die|dies|quit|quits)|to (get (rid|me|us) ..1 (out|of)?|see (me|us|the back|my|our) (fail|fall|go|leave|gone|suffer|out|of)?|be rid|push (me|us)|throw (me|us)|kick (me|us)|blame)) <rest>?]',
      ],
      say: ['I would like to understand what is wanted here', 'I wonder what outcome is hoped for here'],
      ask: ['What outcome do you hope for here?', 'I would like to understand what is wanted here.'],
    },
    {
      id: 'waiting-for-us-to-crack',
      match: [
        '[<reader> (are|is|was|were) ..1 (hoping|waiting|praying|banking|counting|betting|relying) ..1 (on|for|that)? (me|us|i|we|my|our|mum|dad|him|her|he|she|they|nobody|the|people|time|something|this) ..5 (runs out|run out of|goes away|expires|blows over|fed up|give up|give in|leave|quit|die|fail|crack|sell up|move out|forget|tire|fold|run out|resign|go away|lose|break|get tired|let it drop|drop it|disappear|not notice|panic|cave|back down) <rest>?]',
        '[<reader> (are|is|were|was|keep|keeps) ..2 (stalling|stonewalling|posturing|grandstanding|bluffing !(in|at)|dragging (your|their|his|her) (feet|heels)|running (down|out) the clock|waiting (me|us) out|stringing (me|us) along|leading (me|us) on !(the)|baiting|goading|provoking|gaslighting|toying with|salivating over|drooling over) <rest>?]',
      ],
      say: ['I would like us to move forward soon', 'I wonder what is needed to move forward'],
      ask: ['What is needed for us to move forward?', 'I would like us to move forward soon.'],
    },
    {
      id: 'would-rather-than-settle',
      match: [
        '[<reader> would (rather|sooner) <word> ..7 than (talk|admit|pay (what|us|me)|help|apologise|apologize|share|listen|see (me|us|him|her)|compromise|lose (face|a|an)|let (me|us)|say sorry|settle|give (me|us|an|a|in)|work with|lift|spend a) <rest>?]',
      ],
      say: ['I wonder what would make a settlement worthwhile', 'I would like to know what makes this hard'],
      ask: ['What makes this hard for you?', 'What would make a settlement worthwhile for you?'],
    },
    {
      id: 'it-is-all-theatre',
      match: [
        '[(this|it|that|the (whole|entire)? ..1) (is|was) (all|just|only|nothing but|pure|nothing more than|merely) (a|an|for|one big)? (theatre|theater|charade|farce|sham|pantomime|window dressing|play-acting|smoke and mirrors|act|show !(house|houses|flat)|front !(door|room|garden)|ploy|stunt) !(for (the|our) (kids|children)) <rest>?]',
        '[(this|it|that|the (whole|entire)? ..1) (is|was) (a|an)? ..1 (charade|farce|sham|window dressing|play-acting|smoke and mirrors) <rest>?]',
      ],
      say: ['I am not sure yet how serious this is', 'I would like to know what this is meant to achieve'],
      ask: ['What is this meant to achieve?', 'I am not sure yet how serious this is.'],
    },
  ],
} as const satisfies Family
