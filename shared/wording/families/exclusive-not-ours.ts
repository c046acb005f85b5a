/** Exclusive words: what is theirs is said to be nothing to us, no reason for us, no worry of ours. */
import type { Family } from '../pattern.ts'

const theirs =
  '(<your> ..6 | (what|where|how|who|whether|when|why) ..1 (you|they|he|she|<name>|<role>|your) ..9 | whatever ...9 | what becomes ..5 | losing ..3)'

const notWorthIt =
  '(lose sleep|losing sleep|worry|need to (worry|know|hear|bother)|needs to (worry|know)|care|intend to|want to (hear|know|discuss|waste)|can (worry|carry|pay|bend)|have (to|time)|has (to|time)|deal with|pay for|plan around|should have to|bother)'

export const exclusiveNotOurs = {
  kind: 'exclusive',
  reason: 'What is nothing to one side becomes a wall between both; looked at together, it can be moved.',
  patterns: [
    {
      id: 'nothing-to-do-with-us',
      match: [
        `${theirs} [(is|are|has|have|was|were|had) (got | absolutely | simply | really | frankly)? nothing (at all | whatsoever | in the world)? to do with (me|us|mine|ours|(my|our) ..1) !(or you|, (it was|sadly)) <rest>?]`,
        `${theirs} [(is|are|has|have|was|were|had) (of)? (absolutely|really|simply|precisely|frankly)? (no|zero|not the slightest) (interest|concern|consequence|relevance|business) (whatsoever | at all)? (to|of|for) (me|us|mine|ours|my ..1|our ..1|anyone|anybody) <rest>?]`,
        `${theirs} [(is|are|was|were) (not|hardly|scarcely|no) (really|exactly|at all|any)? ..1 (a|any)? (good|valid|real)? ..1 (reason|excuse|grounds|argument|cause) (for (me|us|my ..2|our ..2|this ..1|the ..2|everyone|everybody|other <verb>) to (make|keep|sell|pay|delay|hold|charge|change|wait|move|suffer|close|miss|lose|work|bend|give|stop|drop)|to (keep (us|everyone|the)|make (us|me|everyone|the|others)|ask (us|me)|expect|sell|pay|delay|hold|charge|burden|drag|spoil|ruin)) <rest>?]`,
        `${theirs} [(is|are|was|were) (not|hardly|scarcely) (really|exactly)? (something|anything|a thing) (that|which)? ((i|we|me|us|this ..1|the ..1|my ..1|our ..1|anyone|anybody) ${notWorthIt}|(concerns|interests|bothers|worries) (me|us|anyone)) <rest>?]`,
        `${theirs} [(is|are|was|were|will be) nothing (that|which)? ((i|we|this ..1|the ..1|my ..1|our ..1|anyone|anybody) ${notWorthIt}|(concerns|interests|bothers|worries) (me|us|anyone)) <rest>?]`,
        `${theirs} [(is|are|was|were|will be|should be|can be) (not|hardly|scarcely|never) (really|exactly|going to be)? (the ..2 's | this ..2 's | my ..1 's | our ..1 's | everyone else 's | everybody else 's | anyone else 's | other people 's | anybody 's | my | our | ours | mine) (problem|problems|concern|business|responsibility|worry|headache|fault|lookout|duty|job|doing|affair|emergency|priority|burden|mess|quarrel|battle|task)] !(only|alone)`,
        `${theirs} [(is|are|remains|stays) (purely|strictly|entirely|just|only)? (a matter|an issue|something|a quarrel|a discussion) between (you|him|her|them|<name>) and (<your> ..1|him|her|them|<role>|<name>|the ..1) <rest>?]`,
        `${theirs} [((could|can|do|does|did|will) (not|hardly) (really|even)? (matter|interest|concern|bother|worry|touch|affect) ((to)? (me|us))? (less|any less) (to (me|us))?|(do|does|did) not (really|even)? (interest|concern) (me|us) (in the (least|slightest))?)]`,
        `${theirs} [(do|does|did|will) not (make|mean) (it|this|that|him|her|them) ..3 (my|our|anyone else 's|the ..1 's) (problem|business|concern|job|responsibility|worry|fault|headache|emergency)]`,
        `${theirs} [(is|are|was|were) (neither here nor there|a matter of (complete|total)? indifference|immaterial|irrelevant|double dutch) (to (me|us))?]`,
      ],
      say: ['could be looked at together', 'may need a look from all of us'],
    },
    {
      id: 'hardly-our-doing',
      match: [
        '(is|was|are|were|be) [(hardly|scarcely|not exactly) (my|our) (doing|fault|problem|concern|responsibility|worry|mistake|mess|headache)] !(or|of|to)',
        '(is|are|be) [(supposed|meant) to be (my|our) (problem|worry|concern|fault|headache) (now|then|too)?]',
        '(is|are|was|becomes|become|be) (suddenly|somehow|magically|apparently|always|automatically) [(my|our) (problem|worry|concern|fault|headache|mess) (now|then|too)?] ($|,)',
        '(is|are|becomes) now [(my|our) (problem|worry|fault|headache)] $$',
      ],
      say: ['something for us to look at together', 'a challenge that we could share'],
    },
    {
      id: 'how-is-this-ours',
      match: [
        '^ [how (on earth|exactly|precisely|in the world|come)? (is|are|was|were) (it|that|this|all) ..4 (my|our) (problem|problems|concern|business|fault|worry|responsibility|headache|job|mess|doing) <rest>?]',
        '^ [(how|why|since when) (on earth|exactly|precisely|in the world)? (is|are|was|were|should|would) (a|an|the|your|his|her|their|<name>|<role>|whatever|what|losing|having|missing) ..5 (my|our) (problem|problems|concern|business|fault|worry|responsibility|headache|job|mess|doing) <rest>?]',
        '^ [what (has|have|is|does|do) (<your>|that|this|it|he|she|they|<name>) ..4 (got to do with|have to do with|to do with) (me|us)] ($$|,)',
        '^ [(am|are) (i|we) (supposed|meant|expected) to (feel sorry|care|cry|be impressed|pay for your (mistake|mess)|clean up your|fix your|solve your|read your mind) <rest>?]',
        '^ [do (i|we) (look|sound) (like (a|an|your|someone|somebody|i)|as if|as though) <rest>]',
      ],
      say: ['how does this concern us both', 'what part of this could be ours'],
      ask: ['How does this concern both of us?', 'What part of this could be ours?'],
    },
    {
      id: 'nobodys-servant',
      match: [
        "<i> (am|are) [(nobody 's|no one 's|not (your|his|her|their|anybody 's|anyone 's)) ..1 <theirsServant>] ($|,|and|here|for|who|to)",
        '<i> (am|are) [not (some|just a|just some|a|an|the) ..1 (babysitter|maid|bank|servant|slave|cleaner|nanny|charity|doormat|punching bag|cash machine|piggy bank|skivvy|dogsbody|lackey|taxi|puppet|fool|punchbag|errand boy|errand girl|minion|wallet|gofer|therapist|shrink|pack mule|help desk|helpline|go-between|storage|scapegoat)] ($|,|and|here|for|who|to)',
        "<i> (am|are) [(not (your|his|her|their|anyone 's|anybody 's)|nobody 's|no one 's) (free|personal|private|unpaid|little|live-in|full-time|24-hour|round-the-clock|cheap) ..2 <verb>]",
      ],
      say: ['able to do one part of this', 'ready to agree who does what'],
    },
    {
      id: 'no-place-here',
      match: [
        `${theirs} [(is|are|will|should|do|does|can|must) not ..3 (become|be|turn into|end up as) (my|our|the ..1 's|everyone 's|everyone else 's) ..2 (problem|problems|worry|worries|debt|debts|headache|mess|burden|emergency|crisis|job|responsibility|business) !(only|alone) <rest>?]`,
        `${theirs} [(have|has|had) (absolutely|really|simply)? no (place|business) (whatsoever | at all)? (in|at|on|here|among) !(this (form|list|page)) <rest>?]`,
        `${theirs} [(do|does|did) not (come into (it|this)|enter into (it|this)|belong (here|in (this|our|my) (house|office|company|family|team|meeting|discussion))|(count|matter) !(as|towards|for|in the|to (me|us))) <rest>?] !(to you|yet)`,
      ],
      say: ['may be one point among others', 'will have to be weighed with other points'],
    },
    {
      id: 'wash-our-hands',
      match: [
        '<i> [(will|shall|can)? (wash|am washing|are washing|have washed|washed|be washing) (my|our) hands of <rest>]',
        '<i> [(have|had) (absolutely|really)? (no|zero) (intention|plans|wish|desire|appetite|inclination|reason|interest) (whatsoever | at all)? (of|to|in) <theirsRefused> !(back to|(of|in|for) the (near)? future) <rest>?]',
        '<i> [(want|will have|am having|are having) (no part (in|of) (it|this|that|your ..2)|nothing (more|further)? to do with (it|this|that|you|him|her|them|your ..2)) <rest>?]',
        '<i> [(am|are) (staying|keeping) (well|right)? out of (it|this|that|(your|their|his|her) !way ..2|whatever <rest>)]',
      ],
      say: ['would like to agree first who does what', 'would like to know first how we share this'],
    },
    {
      id: 'done-quite-enough',
      match: [
        '<i> (have|had) [(already)? (done|given|put in|helped|paid|contributed|sacrificed) (quite|more than) enough (as it is|already|for (you|them|him|her)|by now)?] ($$ | , !(thank))',
      ],
      say: ['gone as far as seems possible alone', 'taken real steps already'],
    },
    {
      id: 'do-not-involve-us',
      match: [
        '^ [(just|please|simply|kindly|only|but|and)? (do not|stop|quit|never) (try to)? ((involve|involving|drag|dragging|rope|roping|mix|mixing) (me|us|my ..1|our ..1|the rest of us) (in|into|up in|with|any more|again)?|(pull|pulling|draw|drawing) (me|us|my ..1|our ..1) into) !(the surprise) <rest>?]',
        '^ [(just|please|simply|kindly)? (leave|keep|count) (me|us|the rest of us|my (family|wife|husband|kids|children|mother|father|parents|team|son|daughter|people|staff|company)|our ..1) (well|completely|entirely)? out of !(the (photo|picture|list|game|second)) <rest>]',
        '^ [(just|please)? (do not) (come (crying|running|whining|moaning|complaining|begging|knocking)|look (at|to) (me|us) (for (money|help|the money|sympathy)|when|if|to)|expect ((me|us) to|help|sympathy|pity|any (help|sympathy|thanks))) !(..8 (questions|problems|before|until|ready)) <rest>]',
      ],
      say: ['let us settle first who does what', 'let us agree first what each of us does'],
      ask: ['Let us settle first who does what.', 'What part of this could each of us take on?'],
    },
    {
      id: 'tough-luck-about',
      match: [
        '^ [(tough|hard|rotten) (luck|cheese|lines) (about|for|with|on|to) (you|your|his|her|their|him|them|<name>) <rest>?] !(in the (match|race|exam))',
        '^ [(it|that|this) is (just|simply) (tough|too bad|hard luck|tough luck|hard cheese|bad luck) (for|on) (you|him|her|them|your ..2) <rest>?]',
        '(^ | then) [(tough|tough luck|hard luck|hard cheese|hard lines|tough titty|bad luck (for you|for them|then))] ($$ | then | , (then|deal|live|get|so|you))',
      ],
      say: ['I hear this, and I would like to know what would help', 'I see that this is not easy'],
      ask: ['I see that this is not easy. What would help?', 'What would you need from us here?'],
    },
  ],
} as const satisfies Family
