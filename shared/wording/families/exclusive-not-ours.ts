/** Exclusive words: what is theirs is said to be nothing to us, no reason for us, no worry of ours. */
import type { Family } from '../pattern.ts'

const theirs =
  '(<your> ..6 | what ..6 | whatever ...9 | where ..6 | how ..6 | who ..6 | whether ..6 | when ..6 | why ..6)'

export const exclusiveNotOurs = {
  kind: 'exclusive',
  reason: 'What is nothing to one side becomes a wall between both; looked at together, it can be moved.',
  patterns: [
    {
      id: 'nothing-to-do-with-us',
      match: [
        `${theirs} [(is|are|has|have|was|were|had) (got | absolutely | simply | really | frankly)? nothing (at all | whatsoever | in the world)? to do with (me|us|mine|ours|(my|our|this|the) ..1) <rest>?]`,
        `${theirs} [(is|are|has|have|was|were|had) (of)? (absolutely|really|simply|precisely|frankly)? (no|zero|little|not the slightest) (interest|concern|consequence|importance|relevance|business|matter) (whatsoever | at all)? (to|of|for) (me|us|mine|ours|my ..1|our ..1|this ..1|anyone|anybody) <rest>?]`,
        `${theirs} [(is|are|was|were) (not|hardly|scarcely|no) (really|exactly|at all|any)? ..1 (a|any)? (good|valid|real)? ..1 (reason|excuse|grounds|argument|cause) (for (me|us|my ..2|our ..2|this ..1|the ..2|anyone|everyone|everybody|other) | to (make|keep|punish|ask|expect|change|sell|pay|delay|hold|charge|burden|drag|spoil)) <rest>?]`,
        `${theirs} [(is|are|was|were) (not|hardly|scarcely) (really|exactly)? (something|anything|a thing) (that|which)? (i|we|me|us|this ..1|the ..1|my ..1|our ..1|anyone|anybody|concerns|interests|keeps|bothers|worries) <rest>]`,
        `${theirs} [(is|are|was|were|will be) nothing (that|which)? (i|we|me|us|this ..1|the ..1|my ..1|our ..1|anyone|anybody|concerns|interests|keeps|bothers|worries) <rest>]`,
        `${theirs} [(is|are|was|were|will be|should be|can be) (not|hardly|scarcely|never) (really|exactly|going to be)? (the ..2 's | this ..2 's | my ..1 's | our ..1 's | everyone else 's | everybody else 's | anyone else 's | other people 's | anybody 's | my | our | ours | mine) (problem|problems|concern|business|responsibility|worry|headache|fault|lookout|duty|job|doing|affair|emergency|priority|burden|mess|quarrel|battle|task)]`,
        `${theirs} [(is|are|remains|stays) (purely|strictly|entirely|just|only)? (a matter|a question|something|an issue|a quarrel|a discussion|a conversation|all)? (for|between) (you|him|her|them|<name>) and (<your> ..1|him|her|them|<role>|<name>|the ..1) <rest>?]`,
        `${theirs} [(could|can|do|does|did|will) (not|hardly) (really|even)? (matter|interest|concern|bother|worry|touch|affect) ((to)? (me|us) | (to)? (me|us)? (less|any less) (to (me|us))?) (in the (least|slightest))?]`,
        `${theirs} [(do|does|did|will) not (make|mean) (it|this|that|him|her|them) ..3 (my|our|anyone else 's|the ..1 's) (problem|business|concern|job|responsibility|worry|fault|headache|emergency)]`,
        `${theirs} [(is|are|was|were) (all the same|all one|neither here nor there|a matter of (complete|total)? indifference|immaterial|irrelevant|double dutch) (to (me|us))?]`,
      ],
      say: ['could be looked at together', 'may need a look from all of us'],
    },
    {
      id: 'hardly-our-doing',
      match: [
        '(is|was|are|were|be) [(hardly|scarcely|not exactly) (my|our) (doing|fault|problem|concern|business|job|responsibility|worry|mistake|decision|idea|mess|headache) <rest>?]',
        '(is|are|be) [(supposed|meant) to be (my|our) (problem|worry|concern|fault|headache|responsibility|job|business) (now|then|too)?]',
        '(is|are|was|becomes|become|be) (now|suddenly|somehow|magically|apparently|always|automatically) [(my|our) (problem|worry|concern|fault|headache|job|business|mess) (now|then|too)?] ($|,)',
      ],
      say: ['something for us to look at together', 'a challenge that we could share'],
    },
    {
      id: 'how-is-this-ours',
      match: [
        '^ [how (on earth|exactly|precisely|in the world|come)? (is|are|was|were) (it|that|this|all) ..4 (my|our) (problem|problems|concern|business|fault|worry|responsibility|headache|job|mess|doing) <rest>?]',
        '^ [(how|why|since when) (on earth|exactly|precisely|in the world)? (is|are|was|were|should|would) (a|an|the|your|his|her|their|<name>|<role>|whatever|what|losing|having|missing) ..5 (my|our) (problem|problems|concern|business|fault|worry|responsibility|headache|job|mess|doing) <rest>?]',
        '^ [what (has|have|is|does|do) ..6 (got to do with|have to do with|to do with) (me|us|my ..1|our ..1) <rest>?] ($$|,)',
        '^ [(am|are) (i|we) (supposed|meant|expected) to (feel sorry|care|cry|be impressed|pay for your|clean up your|fix your|solve your|read your mind) <rest>?]',
        '^ [do (i|we) (look|sound) (like|as if|as though) <rest>]',
      ],
      say: ['how does this concern us both', 'what part of this could be ours'],
      ask: ['How does this concern both of us?', 'What part of this could be ours?'],
    },
    {
      id: 'nobodys-servant',
      match: [
        "<i> (am|are) [(not|nobody 's|no one 's|not anybody 's|not anyone 's|not some|not just a|not just) (a|an|the)? ..1 <theirsServant>] ($|,|and|here|for|who|to)",
        "<i> (am|are) [(not (your|his|her|their|anyone 's|anybody 's)|nobody 's|no one 's) (free|personal|private|unpaid|little|live-in|full-time|24-hour|round-the-clock|cheap|own) ..2 <verb>]",
      ],
      say: ['able to do one part of this', 'ready to agree who does what'],
    },
    {
      id: 'no-place-here',
      match: [
        `${theirs} [(is|are|will|should|do|does|can|must) not ..3 (become|be|turn into|end up as) (my|our|the ..1 's|everyone 's|everyone else 's) ..2 (problem|problems|worry|worries|debt|debts|headache|mess|burden|emergency|crisis|job|responsibility|business) <rest>?]`,
        `${theirs} [(have|has|had) (absolutely|really|simply)? no (place|business|right|bearing|relevance|effect|influence|role|room|standing) (whatsoever | at all)? (in|at|on|here|among|to) <rest>?]`,
        `${theirs} [(do|does|did) not (belong|fit|have a place|come into|enter into|count|matter|apply) <rest>?] !(to you|yet)`,
      ],
      say: ['can only be one point among others', 'will have to be weighed with other points'],
    },
    {
      id: 'not-for-your-sake',
      match: [
        '[<i> (did|do|have|had|never) ..6 , (so|and) (i|we) (am|are|will|do|shall) not ..2 (paying|fixing|cleaning|moving|pay|fix|clean|help|helping|apologise|apologising|replacing|replace|clearing|clear|mending|mend|covering|cover|carrying|carry|suffering|suffer|taking|take the) <rest>?]',
        '[<i> (am|are) not (remotely|in the least|the least bit|at all|in the slightest|really)? interested in (how|what|why|where|whether|who) (you|your|he|his|she|her|they|their|<name>|<role>) <rest>]',
        "[(it|that|this|what ..5|how ..5|who ..5|which ..5) (is|are) none of (the ..2|your ..2|his ..1|her ..1|their ..1|<role>|anyone|anybody|other people) ('s)? (damn|bloody)? (business|concern|affair) <rest>?]",
        '[(<i>|<my> ..2|nobody|no one|none of us) (will|do|does|shall|am|are|is|would|can|should) not ..8 ((just|only|merely|simply) because (you|your|he|she|they|his|her|their|<name>|<role>)|(just)? so (that)? (your|his|her|their)|(just so|so that) (you|he|she|they|<name>)|just for (you|him|her|them|your ..1)) <rest>] !(early|see)',
        '[(nobody|no one|no-one|none of us|not one of us) ..3 (is going to|will|wants to|has to|is here to|is paid to|should have to) (pick up|clean|carry|pay|do your|cover|wash|lift|fix|bail|run|drive|sort|tidy|fetch|wait|hold|solve|cook|chase|come running|jump|cry|mourn|miss|shed|feel sorry|rescue|save|listen) ..3 (your|you|after|for|over|his|her|their|him|them) <rest>?]',
        '[<i> (do|am|are|will|would) not (going to)? (work for|answer to|report to|obey|belong to|live for|exist to|dance to|jump when|bow to|kneel|run after|run around after|bend over|wait on|cook for|clean for|clean up for|pay for|care for|speak for|cover for) (you|him|her|them|your ..2|<name>|anyone|anybody) <rest>?] !(on|until)',
        '[(<i>|<my> ..2) (will|am|are|is|do|does|can|shall) not ..7 (to suit|to please|for the sake of|to accommodate|around|just for|because of|on account of|to fit|to humour|for the convenience of) (you|him|her|them|your ..2|<name>|<role>) <rest>?]',
        '<i> (only|just) [(look after|take care of|care about|worry about|fight for|speak for|answer for|pay for|clean|clean up after|work for|deal with) (my|our) own <rest>?]',
        '[why should (i|we|my ..2|our ..2|the rest of us|everyone else|anyone) ..8 (because|so that|just so|for|while|when|if) (you|your|yours|he|his|she|her|they|their|someone|somebody|some|a) <rest>?]',
        '[(it|that|this) (is|was|will be|has been) never (my|our) (job|duty|task|responsibility|problem|business|idea|decision|place|fault|role) (to <rest>)?]',
        '[<i> (am|are) (so)? (done|finished|through|tired of|sick of|fed up with|sick and tired of) (with)? (carrying|cleaning|covering|paying|picking up|fixing|chasing|babysitting|begging|reminding|being the (one|only|fool|mug|bank)|running|holding your|holding his|bending|rescuing|saving|mopping|nursing|mothering|propping|footing|bailing|playing (nanny|mother|bank|referee)) <rest>]',
        '[<i> (have|had) (absolutely)? nothing (more|left)? to (learn|gain|hear|say) from (you|a|an|your ..2|people|him|her|them|someone|somebody) <rest>?]',
        '[(you|he|she|they|<name>|your ..2) (will|do|can|need|should|must) not (get|be getting|have|see|receive|find|expect|hear|count on) (any|a|one|another|so much as|much|a single)? ..2 (help|sympathy|pity|penny|cent|support|money|apology|favour|favours|thanks|tears|word|understanding|minute|compassion|handouts) (out of|from|for) (me|us|my ..2|our ..2) <rest>?]',
        '[(it|that|this|which) (is|was) (not|exactly|precisely)? (what|why) (i|we) (pay|paid|hired|hire|employ|employed|keep) (you|them|him|her|your ..1|people) (for|on)?] ($|,)',
        '[<i> (refuse|decline) to (babysit|carry|pay|clean|fix|be|do|cover|wait|bail|foot|listen|discuss|help|support|sort|solve|take|put|let|work|share|make|waste|spend|run|play|move) <rest>?]',
        '[<i> (do|did) not owe (you|him|her|them|your ..2|anyone|<name>|anybody) <rest>]',
        '[<i> (have|had) (got)? (enough|plenty|quite enough|more than enough|my hands full|too much|our hands full) (on (my|our) (plate|plates|hands|mind)|to (do|carry|deal with|worry about)|of (my|our) own) ..1 (without|already|as it is|and|with my own|with our own) ..3 (your|you|his|her|their|looking|having|worrying|dealing|carrying|this|that|more)? <rest>?]',
        '[<i> (should|do|will|would|must) not (have to|need to|be expected to|be asked to|be made to|be the (one|ones) (to|who)) (be the (one|ones))? ..1 (chase|chasing|clean|cleaning|fix|fixing|pay|paying|ring|ringing|sort|sorting|solve|solving|carry|carrying|explain|explaining|remind|reminding|beg|begging|run|running|do|doing|cover|covering|suffer|suffering|deal|dealing|wait|waiting|babysit|babysitting|live|listen|put|bear|work|teach|tell|ask|make|give) <rest>?] !(long)',
      ],
      say: ['I would like us to agree first who does what', 'we need to know first how we share this'],
      ask: ['How could we share this?', 'I would like us to agree first who does what.'],
    },
    {
      id: 'wash-our-hands',
      match: [
        '<i> [(will|shall|can)? (wash|am washing|are washing|have washed|washed|be washing) (my|our) hands of <rest>]',
        '<i> [(have|had) (absolutely|really)? (no|zero) (intention|plans|wish|desire|appetite|inclination|reason|interest) (whatsoever | at all)? (of|to|in) (help|helping|pay|paying|fix|fixing|clean|cleaning|clear|clearing|share|sharing|bail|bailing|chip|chipping|contribute|contributing|get|getting|lend|lending|cover|covering|carry|carrying|rescue|rescuing|bend|bending|wait|waiting|listen|listening|sort|sorting|solve|solving|take|taking|change|changing|discuss|discussing|babysit|babysitting|do|doing|deal|dealing|explain|explaining|compromise|compromising|support|supporting) !(back to|(of|in|for) the (near)? future) <rest>?]',
        '<i> [(want|will have|am having|are having) (no part (in|of)|nothing (more|further)? to do with) <rest>]',
        '<i> [(am|are) (staying|keeping) (well|right)? out of (it|this|that|your ..2|their ..2|his ..2|her ..2|whatever <rest>)]',
      ],
      say: ['would like to agree first who does what', 'would like to know first how we share this'],
    },
    {
      id: 'done-quite-enough',
      match: [
        '<i> (have|had) [(already)? (done|given|put in|helped|paid|contributed|sacrificed|heard) (quite|more than) enough (as it is|already|for (you|them|him|her|one ..1)|by now)?] ($|,)',
      ],
      say: ['reached the limit of what we can carry alone', 'taken real steps already'],
    },
    {
      id: 'do-not-involve-us',
      match: [
        '^ [(just|please|simply|kindly|only|but|and)? (do not|stop|quit|never) (try to)? (involve|involving|drag|dragging|rope|roping|pull|pulling|draw|drawing|mix|mixing) (me|us|my ..1|our ..1|the rest of us) (in|into|up in|with|any more|again)? <rest>?]',
        '^ [(just|please|simply|kindly)? (leave|keep|count) (me|us|my ..1|our ..1) (well|completely|entirely)? out of <rest>]',
        '^ [(just|please)? (do not) (come (crying|running|whining|moaning|complaining|begging|knocking)|look (at|to) (me|us)|expect (me|us|help|sympathy|pity|any)) <rest>] !(..8 (questions|problems|before|until|ready))',
      ],
      say: ['let us settle first who does what', 'let us agree first what each of us does'],
      ask: ['Let us settle first who does what.', 'What part of this could each of us take on?'],
    },
    {
      id: 'tough-luck-about',
      match: [
        '^ [(tough|hard|rotten) (luck|cheese|lines) (about|for|with|if|then|on|to|that) <rest>]',
        '^ [(it|that|this) is (just|simply)? (tough|too bad|hard luck|tough luck|hard cheese|bad luck) (for|on|about|if) (you|him|her|them|your|his|their) <rest>?]',
        '(^ | then) [(tough|tough luck|hard luck|hard cheese|hard lines|tough titty|bad luck (for you|for them|then))] ($ | then)',
      ],
      say: ['I hear this, and I would like to know what would help', 'I see that this is not easy'],
      ask: ['I see that this is not easy. What would help?', 'What would you need from us here?'],
    },
  ],
} as const satisfies Family
