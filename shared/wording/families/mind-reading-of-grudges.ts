/** Mind-reading of grudges: hate, revenge, what they cannot bear, hope for and hold against us. */
import type { Family } from '../pattern.ts'

export const mindReadingOfGrudges = {
  kind: 'mind-reading',
  reason: 'What others feel only they can say; told what it is, they deny it rather than explain it.',
  patterns: [
    {
      id: 'hoping-we-will-fail',
      match: [
        '[<reader> (are|is|was|were) ..1 (hoping|praying|waiting|betting|dreaming) (for|that)? (i|we|he|she|nobody|my ..1|our ..1) ..2 (not)? (miss|forget|fail|sign|lose|overlook|slip|fall|give (up|in)|break|back (out|down|off)|cave|leave|die|get (tired|scared|sick|ill)|run out|drop|crack|go (away|under|bust|broke)|make a mistake|explode|blow|notice|quit|resign|pack) <rest>?]',
        '[<reader> would ..1 (love|like|enjoy|adore) (it|nothing (better|more)|that) ..2 (if|than) (i|we|my ..1|our ..1|for (me|us) to|to see (me|us|my|our)) ..2 (pack+v|left|leave|quit|gave|give|failed|fail|lost|lose|fell|fall|disappeared|disappear|gone|signed|back+v|broke|break|died|suffered|suffer|resigned|resign|moved out|crawl|beg|go) <rest>?]',
      ],
      say: ['I wonder what outcome is hoped for here', 'I would like to know what outcome is hoped for'],
      ask: ['What outcome do you hope for?', 'I would like to know what outcome you hope for.'],
    },
    {
      id: 'must-hate-us',
      match: [
        '[<reader> must ..1 (hate|despise|resent|loathe|detest|be (enjoying this|loving this|laughing|so jealous)) (me|us|this|my|our|him|her)? <rest>?] !(mondays|the)',
        '[<reader> ..1 (can not|could not) (bear|stand|stomach|get over|forgive|swallow|handle) (it)? (that|the fact) ..1 (i|we|my|our|mum|mom|dad|a|someone|people|she|he|it|the) <rest>]',
        '[<reader> ..7 because (you|he|she|they|it) (do|does|did) not (like|want|trust|respect|care about|believe) (me|us|my (face|accent|family|name|wife|husband|job)|our|women|foreigners) !(to) <rest>?]',
      ],
      say: ['I would like to know how you see us', 'I wonder how we are seen from there'],
      ask: ['How do you see us?', 'I would like to know how you see us.'],
    },
    {
      id: 'this-is-your-revenge',
      match: [
        "[(this|that|it|all this|the ..2|your ..2) (is|was) ..2 (your|his|her|their|<name> 's|<role> 's) (little|sweet|idea of)? (revenge|payback|vengeance|punishment for (me|us|my|our)|retaliation) <rest>?]",
        '[<reader> (are|is|was|were) ..1 (doing|saying|making|dragging) (this|it|that|all this|the ..1) ..2 (only|just)? because (i|we|my ..1) !(asked|agreed|need|want|like|..1 (asked|agreed)) <rest>]',
        '[<your> (real|actual|true) (problem|issue|trouble) ..3 (is|was) (that)? (i|we|me|us|jealousy|pride|envy|(you|he|she|they) (can not|are not|is not|hate|hates|do not|does not|are (jealous|afraid|scared))) <rest>?]',
      ],
      say: ['I would like to understand what is behind this', 'I wonder what is behind this'],
      ask: ['What is behind this for you?', 'I would like to understand what is behind this.'],
    },
    {
      id: 'cares-more-for-a-dog',
      match: [
        '[<reader> ..1 (care|cares|cared|think|thinks|worry|worries) (only)? (about|for|of) ..4 (more|better) than ..2 (about|for|of|your|his|her|their|me|us|my|our|people|anyone|anybody) <rest>?]',
        '[<reader> (are|is|was|were|do|does) not ..1 (interested|worried|concerned|bothered|care) ..4 , (you|they|he|she) ..1 (just|only)? (want|wants|wanted) <rest>]',
      ],
      say: ['I would like to know what matters most to everyone', 'I wonder what matters most here'],
      ask: ['What matters most to you in this?', 'I would like to know what matters most to everyone here.'],
    },
    {
      id: 'so-they-can-sell',
      match: [
        '[<reader> ..1 (want|wants|wanted|need|needs) (me|us|him|her|everyone|people|it all|this (place|house|flat)|the (flat|house|land|shop|farm|building|site|tenants|staff|old|union|plot)|my ..1|our ..1) ..3 so (that)? (you|he|she|they|it) (can|could) ..1 (sell|raise|double|charge|pocket|cash|blame|cut|claim|look|get rid|dump|fire|have ..2 (to|for)|rent|build|keep the|save) <rest>]',
      ],
      say: ['I would like to know what is planned here', 'I wonder what is planned here'],
      ask: ['What is planned here?', 'I would like to know what is planned here.'],
    },
    {
      id: 'to-make-us-the-villain',
      match: [
        '[<reader> ..9 to make (me|us|him|her|my ..1) (the|a|into (the|a)|out to be (the|a)|be the) ..1 (villain|bad (guy|one|mother|father|boss|person)|fool|scapegoat|monster|enemy|liar|culprit|laughing stock|joke|witch|spoilsport) <rest>?]',
        '[<reader> ..1 knew !(...9 <calm>) ...6 and (you|he|she|they)? ..1 (took advantage|used (it|that)|pounced|exploited|milked|cashed in|still|let (me|us|him|her|it)|sat|said nothing|kept quiet|did nothing|laughed|watched|went ahead|carried on) <rest>?]',
      ],
      say: ['I would like to know how this was meant', 'I wonder how this was meant'],
      ask: ['How was this meant?', 'I would like to know how this was meant.'],
    },
    {
      id: 'wants-it-under-the-carpet',
      match: [
        '[<reader> ..2 (want+v|try+v|trying|hope+v|hoping|prefer+v|plan+v|love) to (sweep ..5 under the (carpet|rug)|brush ..5 under the (carpet|rug)|hush ..3 up|hush up ..2|bury (it|this|the (report|story|complaint|truth|results|findings))|cover (it|this|everything|that|the ..1) up|cover up ..2|whitewash ..2) <rest>?]',
        '[<reader> would (love|love for|be happy for) (me|us|my ..1|our ..1|him|her|them) to (strike|leave|quit|fail|resign|give up|forget|disappear|lose|go (away|under)|shut up|stay (quiet|silent)|die|beg|back (down|out)|drop (it|the|this)|panic|slip) <rest>?]',
      ],
      say: ['I would like us to talk about this openly', 'I wonder what outcome is hoped for here'],
      ask: ['Can we talk about this openly?', 'What outcome do you hope for here?'],
    },
    {
      id: 'not-seen-as-people',
      match: [
        '[<reader> (do|does|did) not (even|really|actually)? (see|regard|view|treat|consider|think of) (me|us|him|her|my ..1|our ..1|tenants|workers|nurses|staff|women) as ..1 (people|human|humans|human beings|a person|a human|persons|equals|an equal|equal|partners|a partner|family|adults|an adult|worth) <rest>?]',
        '[<reader> (do|does|did) not (even|really|actually)? believe (a|one|half|any|a single) ..2 (word|of) ..2 (you|he|she|they) <rest>]',
        '[<reader> (are|is|was|were) ..1 too (proud|vain|jealous|bitter|ashamed|((scared|afraid) of (your|his|her|their) ..2)) to (admit|say|ask|agree|talk|apologise|apologize|accept|share|see|sign|settle|listen|stand) <rest>?]',
      ],
      say: ['I wonder how this is seen from the other side', 'I would like to hear how each of us sees this'],
      ask: ['How do you see this?', 'I would like to hear how each of us sees this.'],
    },
    {
      id: 'a-walking-wallet',
      match: [
        '[<reader> ..2 (see|sees|saw|regard|regards|view|views|treat|treats|think of|thinks of|look at|looks at|consider|considers) (me|us|him|her|my ..1|our ..1|people) ..2 (as|like|to be) (just|only|nothing (but|more than)|no more than|merely)? (a|an|your|his|her|their|free|cheap|walking)? ..1 (wallet+n|purse+n|atm|bank|taxi|chauffeur+n|babysitter+n|nanny|cleaner+n|maid+n|servant+n|doormat+n|cash machine+n|cash cow+n|punchbag+n|punching bag+n|dogsbody|skivvy|beggar+n|peasant+n|thief|thieves|criminal+n|intruder+n|enemy|enemies|stepping stone+n|spare part+n|cog+n|number+n) <rest>?]',
      ],
      say: ['I wonder how we are seen', 'I would like to know how we are seen'],
      ask: ['How do you see us?', 'I would like to know how you see us.'],
    },
  ],
} as const satisfies Family
