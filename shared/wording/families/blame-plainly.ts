/** Blame as it is said every day: because of you, if you were not, your idea, and look at us now. */
import type { Family } from '../pattern.ts'

export const blamePlainly = {
  kind: 'blame',
  reason: 'Blame is answered with a defence; what happened and what you need can be heard.',
  patterns: [
    {
      id: 'hardship-because-of-you',
      match: [
        '<plainBad> ...8 [(all|only|just|purely)? because of t=(you|him|her|them|these people|those people|that man|that woman|this man|this woman|that company|you people|you lot) (and|with) (your|his|her|their) <rest>]',
        '<plainBad> ...8 [(all|only|just|purely)? because of t=(you|him|her|them|these people|those people|that man|that woman|this man|this woman|that company)]',
        '[(all|only|just|purely)? because of t=(you|him|her|them|these people|those people|that man|that woman|this man|this woman|that company)] ...8 <plainBad>',
      ],
      say: ['partly because of what happened with {t}', 'after what happened with {t}'],
    },
    {
      id: 'were-it-not-for-you',
      match: [
        '<i>|<my>|nobody|none|the|this|that|these|he|she|they|it ..4 would not ...9 <plainBad>|here|happened|problem|need|having|left ..4 [(if (it|this|that) (were|was|had) not (been)? (for|because of) | but for | without) t=(you|him|her|them|your ..2|his ..2|their ..2|<role>|<name>) <rest>?]',
        '[(if (it|this|that) (were|was|had) not (been)? (for|because of) | were it not for | had it not been for | but for | without) t=(you|him|her|them|your ..2|his ..2|their ..2|<role>|<name>)] ...5 would not ..4 <plainBad>',
        '<i>|<my>|the|this|that|it ..4 would ..2 (still|long|already|all|now|have been) ...9 [(if (it|this|that) (were|was|had) not (been)? (for|because of) | but for) t=(you|him|her|them|your ..2|his ..2|their ..2|<role>|<name>) <rest>?]',
      ],
      say: ['had things gone another way on all sides', 'had we talked earlier'],
    },
    {
      id: 'we-bear-your-faults',
      match: [
        '[(<i>|<my> ..1|the ..2|others|everyone|everybody|he|she|they) ..6 (pay+v|blame+v|blamed|suffer+v|apologise+v|apologize+v|answer+v|answerable|cover+v|clean+v|cleaning|carry+v the can|take+v the (blame|rap|fall|flak|heat)|foot+v|make up|making up|work+v|sorting|fixing|stuck) ..4 (for|after|because of|with|by|over) (all (of)?)? (your|their|his|her) ..1 <plainFault> <rest>?]',
        '[(i am|we are|i have|we have)? ..1 (sick|tired|fed up|weary|done|finished|enough) (and tired)? (of|with) ..2 (paying|apologising|apologizing|suffering|covering|cleaning|answering|carrying|making up|fixing|sorting|explaining) ..3 (for|after|up|out|away) ..2 (you|your|them|their|him|his|her) <rest>?]',
      ],
      say: ['what happened has been costly for us', 'we carry much of what this costs'],
      ask: [
        'We carry much of what this costs. How can we share it differently?',
        'What happened has been costly for us.',
      ],
    },
    {
      id: 'and-now-look',
      match: [
        '^ <other>|<blameWho> ...9 [(and|now|so|but|just) (just)? look (at (us|it|her|him|me|them|this|that|the|where|what|how|my|our)|where|what) ..4 (now|today|happened|come to|got us|left us|are|ended up|a state|result|mess)]',
        '^ (you|they|he|she) ..1 (said|swore|promised|told|insisted|thought|claimed|assured) ...9 [(and|now|but|so) look (at (us|me|him|her|them)|where (we|i)|what happened) <rest>?]',
      ],
      say: ['and it has turned out differently for us', 'and for us it has come out another way'],
    },
    {
      id: 'and-now-they-will-not',
      match: [
        '^ (you|they|he|she|your ..1) ..1 (forgot|told|said|gave|sent|missed|broke|lost|took|threw|shouted|yelled|snapped|insisted|refused|signed|changed|cancelled|ignored|left|hired|sold|spent|promised|mixed|messed|decided|made|put|let|did|went|started|used|cut|moved|parked) ...9 [(and|so) (now|suddenly|since then|ever since) (he|she|they|it|nobody|no one|everyone|the ..2|my ..2|our ..2|i|we) ..3 (will not|can not|does not|do not|has not|have not|is not|are not|am not|refuse+v|cry+v|crying|hate+v|think+v|<plainBad>) <rest>?]',
        '^ (you|they|he|she|your ..1) ..1 (forgot|told|gave|sent|missed|broke|lost|took|threw|insisted|refused|changed|cancelled|ignored|mixed|messed|used|cut|left) ...9 [and the (whole|entire) ..3 (is|was|had|has|are|were) ..1 (off|wrong|late|gone|ruined|down|lost|cancelled|broken|useless|delayed|wasted|over) <rest>?]',
      ],
      say: ['and since then it has been hard for us', 'and it has been hard for us since'],
    },
    {
      id: 'hope-you-are-happy-now',
      match: [
        '[(i|we)? (really|sincerely|do)? hope (that)? (you|he|she|they|your ..1|<role>) (are|is) (all)? (happy|satisfied|pleased|proud) (now|with (yourself|yourselves|himself|herself|themselves|what you)|of (yourself|yourselves|himself|herself|themselves|what you)) <rest>?] !(that)',
        '[(i|we)? hope (that)? (you|he|she|they) (are|is) (satisfied)] $$',
        '^ [(are|is) (you|he|she|they|<role>) (happy|satisfied|pleased|proud) (now|of (yourself|yourselves|himself|herself|themselves))] $$ ',
      ],
      say: ['this has been hard for us', 'what happened has hurt us'],
      ask: ['This has been hard for us.', 'What happened has hurt us. How do we go on from here?'],
    },
    {
      id: 'your-idea-not-mine',
      match: [
        '[(it|this|that|selling|moving|hiring|buying|inviting) ..4 (was|were) (all|only|entirely)? (your|his|her|their) (own)? (bright|brilliant|great|clever|grand|big)? (idea|choice|decision|plan|suggestion|brainwave|wish)] ...8 (remember|not (mine|ours|me|us)|in the first place|from the (start|beginning)|after all|so (do not|why|you|now)|<plainBad>)',
        '[<other> (were|was|are|is) the (one|ones|person|side) (who|that) (wanted|insisted|chose|decided|suggested|picked|hired|signed|pushed|agreed|started|talked|brought|invited|proposed|promised|said|told|let|gave|put)] !(..6 (great|brilliant|saved|thank|best|right))',
      ],
      say: [
        'I remember it as a decision that we did not all share',
        'the decision was not one I felt part of',
      ],
      ask: [
        'I remember it as a decision that we did not all share.',
        'The decision was not one I felt part of. How did you see it?',
      ],
    },
    {
      id: 'took-our-time',
      match: [
        '<verdictTarget> ..3 [v=(waste+v|steal+v|squander+v|rob+v) ..6 (of|from) (my|our|everyone|everybody|her|his) ..1 (time|life|lives|youth|childhood|money|energy|patience|savings|sleep|weekend|holiday|career|me|us)]',
        '<verdictTarget> ..2 [v=take+v (everything|all|the best years|years|so much|too much) ..2 from (me|us|my ..1|our ..1|her|him|them|this family)]',
        '<verdictTarget> ..3 [v=(waste+v) ..1 (my|our|everyone|everybody|the court|people) ..2 (time|money|evening|morning|afternoon|day|weekend|energy)]',
      ],
      say: ['{v~cost} us more than we could spare', '{v~ask} more of us than we could give'],
    },
    {
      id: 'told-my-secrets',
      match: [
        '<verdictTarget> ..3 [v=(tell+v|blab+v to) (everyone|everybody|anyone|half|people|the (whole|entire) <word>|half the <word>|all (of)? (my|our|the|her|his) ..2|my ..2|our ..2|your ..2|his ..1|her ..1) ..3 (about|of)] (my|our|her|his) ..2 <plainPrivate>',
        '<verdictTarget> ..3 [v=(blab+v|gossip+v|gossiping|blabbing|blabbed) ..4 (about)] (my|our|me|us)',
      ],
      say: ['{v~speak} to others about', '{v~share} with others things about'],
      reason: 'Told as blame it is denied; what it meant for you cannot be.',
    },
    {
      id: 'over-my-head',
      match: [
        '<verdictTarget> ..5 [v=(go+v|act+v|decide+v|do+v (it|this|that|everything|all this)|arrange+v (it|this|everything)|plan+v (it|this|everything)|talk+v|sign+v) ..3 (straight over (my|our) (head|heads)|over (my|our) (head|heads) (again|to|and|with|$$)|behind (my|our) (back|backs))]',
      ],
      say: ['{v~go} ahead without us', '{v~move} on before we had talked'],
    },
    {
      id: 'down-to-your-people',
      match: [
        '<blameHarm> ..5 (is|are|was|were|be|been) [(all|entirely|solely|purely|simply|completely|only|mostly|largely|clearly|really|probably|also)? (down to|due to|because of|caused by|the (fault|result|work|doing) of|thanks to|on) y=(your|their|his|her) <rest>]',
        '<blameHarm> ..5 (is|are|was|were) [(all|entirely|solely|purely|simply|completely|only|clearly) (down to|due to|because of|caused by|the (fault|result|work|doing) of|thanks to) (you|them|him|her|management|head office|<role>|<name>) <rest>?]',
      ],
      say: ['something for us to look into together', 'a point we should go through together'],
    },
    {
      id: 'just-drove-off',
      match: [
        '<verdictTarget> ..8 and (then)? [(just|simply|calmly|happily|coolly) (drove|drives|walked|walks|ran|sauntered|strolled|went|left|leaves|hung|hangs|stormed|disappeared|disappears|vanished|vanishes|shrugged|laughed|carried) (off|away|up|out|home|on|it off|the room)?]',
      ],
      say: ['was gone before we could talk', 'left before we had settled it'],
    },
    {
      id: 'brought-that-into-our-home',
      match: [
        '<verdictTarget> ..2 [v=(bring+v|drag+v|let+v|invite+v) (that|those|this|such|some|total|complete) ..2 (woman|man|person|people|dog|dogs|stranger+n|girl|boy|creature|crowd|thing+n|rubbish|guy|men|women|lot) (into|in|to|inside|near) (our|my|this)]',
      ],
      say: ['{v~let} somebody new into our', '{v~let} somebody we hardly know into our'],
    },
    {
      id: 'ever-since-you-came',
      match: [
        '[(ever)? (since|after|from the (day|moment|minute|second)) (that)? (you|they|he|she|your ..2|<role>|<name>) (moved in|moved|took over|started|arrived|came|came along|joined|got here|became|were elected|was elected|were hired|was hired|bought|turned up|showed up|stepped in|interfered|took charge|opened|got involved)] !(...8 no (complaints|problems|trouble|noise)) ...5 (have|has|had|is|are|was|were|can|did|do|gone|going|all|nothing) ..1 (not (had|slept|been|seen|known|enjoyed|spoken|worked)|no (peace|quiet|sleep|rest|fun)|nothing but|downhill|wrong|<plainBad>|noise|trouble|stress|rows|arguments|problems)',
      ],
      say: ['over the last while, as I see it,', 'for some time now, as it looks to me,'],
    },
    {
      id: 'pushed-us-into-it',
      match: [
        '<verdictTarget> ..3 [v=(push+v|pressure+v|pressurise+v|rush+v|bully+v|corner+v|guilt+v|rope+v|railroad+v|strong-arm+v|nag+v|trick+v|sweet-talk+v|stampede+v) o=(me|us|him|her|my ..1|our ..1|everyone) into] !(the (car|pool|water|shade|garden|room))',
      ],
      say: ['{v~urge} {o} towards', '{v~lead} {o} towards'],
    },
    {
      id: 'no-wonder-with-you',
      match: [
        '[(no|small|little|is it any) wonder (that)? !(you (are|were|feel|look)) ...9 (you|your|yours|him|them|a (boss|father|mother|manager|landlord|leader) like) <rest>?] !(..4 (tired|hungry|proud|happy))',
      ],
      say: ['I would like us to look at why this is so', 'there may be reasons on several sides'],
      ask: ['What may be the reasons for this, as you see it?', 'There may be reasons on several sides.'],
    },
    {
      id: 'without-asking-us',
      match: [
        '<verdictTarget> ..2 [v=(sign+v|sell+v|sold|cancel+v|book+v|hire+v|cut+v|move+v|paint+v|order+v|buy+v|bought|change+v|empty+v|spend+v|spent|decide+v|rent+v|give+v|gave|take+v|took|fell+v|remove+v|throw+v|threw|invite+v|enrol+v) ..4 without (so much as|even|ever|once)? (asking|telling|consulting|informing|talking to|warning|a word to|checking with) (me|us|any of us|my ..1) !(the|for|about)]',
      ],
      say: ['{v~go} ahead before we had talked', '{v~act} before we had agreed on it'],
    },
    {
      id: 'lots-to-answer-for',
      match: [
        '[<verdictTarget> ..1 (have|has|had|will have) (got)? (a lot|a great deal|plenty|so much|something) to answer for]',
        '[(stop|quit|do not|always|you) ..2 (blame+v|blaming) (everyone|everybody|everything|others|other people|me|us|somebody|someone) ..2 for (your|his|her|their) ..4]',
        '^ [what (have|has|did|do) (you|they|he|she|your ..1) (done|do) to (my|our|this|the|him|her|them|me|us) ..3] $$',
        '^ [did (you|he|she|they) (really)? (have|need) to ..6 (in front of|again|like that|of all|now|just before|on (my|our|his|her))  <rest>?]',
      ],
      say: ['I would like to understand what happened here', 'what happened was hard for us'],
      ask: [
        'I would like to understand what happened here.',
        'What happened was hard for us. What led to it?',
      ],
    },
  ],
} as const satisfies Family
