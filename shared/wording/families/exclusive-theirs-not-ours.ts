/** Exclusive words: theirs and not ours: they should pay, not we; their circus, their job, their rake; let them do it for a change. */
import type { Family } from '../pattern.ts'

export const exclusiveTheirsNotOurs = {
  kind: 'exclusive',
  reason: 'What is only theirs leaves one side alone with it; a plan that both carry gets done.',
  patterns: [
    {
      id: 'they-and-not-we',
      match: [
        '^ [(you|he|she|they|<name>|<role>|your ..2|somebody else|someone else|the ..2) ((should|must|has to|have to|need to|needs to|ought to|is to|are to|will have to|better) (pay|move|change|adapt|give way|apologise|clean|clear|fix|worry|explain|solve|suffer|carry|do (it|the|something)|sort|deal|lose|learn|leave|queue|work|bend|bear|cover|back down|compromise|foot|shoulder)|pay|pays|are paid|clean|cleans) ..6 , (and|but)? (certainly)? not (for|to|by|with|from|on)? (me|us|my ..2|our ..2|mine|ours|i|we|the rest of us)] ($$|,)',
        '^ [(it|that|this|these|those|<your> ..2) (is|are|was|were|remains) (a|an|your|clearly|entirely)? (problem|issue|job|task|headache|debt|bill) (for|of) (you|them|him|her|your ..2|<name>) ..1 , (and|but)? (certainly)? not (for|of)? (me|us|my ..2|our ..2|mine|ours)] ($$|,)',
        '[(somebody|someone|one of us|anybody) (has to|have to|must|will have to|needs to) (pay|clean|clear|tell|fix|give|apologise|change|move|budge|do|sort|lose|suffer|explain|carry) ..5 (and|but) (it|that) (will not|is not going to|is not|would not) be (me|us|my ..1)] ($$|,)',
        '[(my|our) (job|task|part|role|work|side|business|half|duty) (is|are) ..6 , ..4 (is|are) (yours|theirs|your (job|problem|business|part|task))] ($$|,)',
      ],
      say: ['I would like us to agree who does what', 'we could talk about who does which part'],
      ask: ['How do we share this out?', 'What part of this could each of us take on?'],
    },
    {
      id: 'your-circus-your-monkeys',
      match: [
        '^ [<your> ..2 (is|are) <your> (baby|babies|cross|circus|monkey|monkeys|pigeon|funeral|battle|war|bed|mess|problem) ..2] ($$|,)',
        '[(they|these|those|it|that|this|he|she) (is|are|will be) (now|then|all|officially)? your (problem|headache|worry|lookout|burden) (now|then|alone)?] ($$|,)',
        '^ [let (your|his|her|their|the) ..1 (insurance|insurer|state|council|company|owners|heirs|landlord|lawyers|accountants|union|management|courts) (deal|sort|fix|clean|handle|worry|solve|carry|explain|pay !(, that is what)) ..6] ($$|,)',
        '[(<my> ..2|<i>) (am|are|is) not (here|there|around|paid|employed|hired) (just|only)? to (clean|fix|pay|solve|sort|mop|pick up|babysit|entertain|rescue|bail|do your|nurse|please|tidy|amuse) <rest>?]',
      ],
      say: ['I would like us to agree who does what', 'we could talk about who does which part'],
      ask: ['How do we share this out?', 'What part of this could each of us take on?'],
    },
    {
      id: 'they-can-foot-the-bill',
      match: [
        '[(<theirsWho>) (can|may|will have to|should|must|gets to|get to) (carry the can|foot the bill|face the music|pick up the (pieces|tab)|take the (blame|fall|rap|flak|hit)|carry the blame|pay the price) <rest>?]',
        '[(<theirsWho>) ((may|will have to|gets to|get to) (deal with|handle|explain|pick up|take|sort out)|(can|may|will have to|gets to|get to) (clean up|clear up|live with|mop up|pay for|answer for|carry|face)) the (fallout|fall-out|mess|consequences|pieces|blame|damage|heat|loss|losses|fuss|bill) <rest>?]',
      ],
      say: ['I would like us to share what follows from this', 'we could talk about who carries which part'],
      ask: ['How do we share what follows from this?', 'Who could carry which part of this?'],
    },
    {
      id: 'theirs-and-not-ours',
      match: [
        '[(is|are) ((for|down to) (you|them|him|her|your ..2) to (find out|work out|figure out|establish)|(for|up to|down to) (you|them) to settle (between|among)) ..2] ($$|,)',
        '<your> ..2 [(are|is) (your|his|her|their) ..2 , (and)? not (mine|ours|my ..1|our ..1)] ($$|,)',
        '[(is|are) for (<other>|<name>|<role>|your ..2|the ..2) to !(decide|say|judge|choose|tell|answer|know) <verb> ..4 , (and)? not (for|by|to)? (me|us|my ..1|our ..1|mine|ours)] ($$|,)',
        '[(is|are) (down to|up to|on|for) (you|him|her|them|<name>|your ..2) , (you|he|she|they|<name>|your ..1) (live|lives|wanted|chose|made|said|own|owns|broke|earn|earns|started|insisted) <rest>]',
      ],
      say: ['could be looked at together', 'may call for a plan that we share'],
    },
    {
      id: 'so-it-is-your-job',
      match: [
        '(so|therefore|meaning|idea|wanted|insisted|chose) !(what|is|who|where) ..6 (is|are) (also|now|therefore|entirely|all)? [(your|his|her|their) (job|duty|responsibility|cost|bill|lookout|headache|problem)] ($$ | , (too|not|so|now))',
        "(is|are) [(your|his|her|their|<role> 's|<name> 's) (job|task|duty|problem|responsibility|department|worry) , (and)? not (<role>|<name>|the ..2|management|mine|ours|my|our|us|me) ('s)? ..1] $$",
        '(is|are) [(what|exactly what|precisely what) (you|they|he|she) (are|is|get|gets) (paid|overpaid|hired|employed|so well paid) (for|to do) <rest>?]',
      ],
      say: ['something for us to work out together', 'a task we could plan together'],
    },
    {
      id: 'your-this-your-that',
      match: [
        '^^ [your ..3 , (your ..2 ,)? (and|so)? your (own)? (rake|broom|mop|bucket|shovel|hoover|wallet|purse|money|bill|bills|overtime|back|hands|cost|costs|expense|insurance|lawyer|hours|weekend|sweat|tears|headache|sleepless nights|loss|fine|fines|mess|noise|risk|fault|damage|debt|debts|loan|penalty|movers|van|floor|leak|plumber|electrician|vet|dog|kids|party|guests|choice|rules|decision|project|idea|client|mistake|problem|time|call|ladder|cheque|tab|account|budget|shame|ruin)] $$',
        '^^ [your ..3 (so|therefore) (you <theirsBare>|(it is)? your (own)? (mess|fault|problem|cost|bill|job|headache|loss|risk|lookout|wallet)) <rest>?] $$',
      ],
      say: ['this is something for us to look at together', 'we could share what there is to do'],
      ask: ['How could we look at this together?', 'What part of this could each of us take on?'],
    },
    {
      id: 'my-way-and-yours',
      match: [
        '[<i> ..4 (my|our) (own)? (way|thing|business|side|share) ...1 (and|while|but) (you|they|he|she)? (can|will|do|does|may|go)? ..3 (yours|theirs|(your|their|his|her) (own)? (way|thing|business|side))] ($$|,)',
      ],
      say: ['we could look for one way that works for all of us', 'I would like us to find a common way'],
      ask: ['What would be one way that works for all of us?', 'How could we find a common way?'],
    },
    {
      id: 'has-to-be-the-one',
      match: [
        '[<theirsWho> ..1 (have to|has to|must|need to|needs to|should|will have to|ought to|had better|are going to have to) be the (one|ones) (who|to|that) ((give|gives) (way|in|up|ground)|(pay|pays|apologise|apologises|change|changes|move|moves|adapt|adapts|bend|bends|yield|yields|suffer|suffers|lose|loses|fix|fixes|clean|cleans|clear|clears|sort|sorts|explain|explains|back|backs|compromise|compromises|budge|budges)) <rest>?]',
        '[(it|that) (is|was|has to be|must be|should be) (you|him|her|them|<name>|your ..1) (and not us|not us|not me|alone)? (who|that) ((has|have|needs|need|ought|had) (to|better)|must|should) !(be (there|here)) <rest>] !(apologise to)',
      ],
      say: ['I would like us to agree who does what', 'we could talk about who does which part'],
      ask: ['How do we share this out?', 'I would like us to agree who does what.'],
    },
    {
      id: 'let-them-for-a-change',
      match: [
        '^ [(let|have) (them|him|her|<role>|<name>|your ..1|whoever ..4) !(know|finish|sleep|speak|have|be|rest) <verb> ..5 (for once|for a change|if (he|she|they) ..1 (knows|know|thinks|think|cares|care) (so|it|better|that|best))] ($$|,)',
        '^ [(let|have) (them|him|her|<role>|<name>|your ..1) (arrange|organise|organize|pay|ring|sort|handle|chase|clean|do|find|carry|explain|deal|look after|run|cook|drive|fix|make|take) ..6 , (he|she|they|i|we) ((is|are) the (one|ones|expert|boss) | (has|have) (all|plenty|nothing|so much) | (broke|started|wanted|made|promised) (it|this|that|the)) <rest>?]',
      ],
      say: ['I would like us to agree who does what', 'we could take turns with this'],
      ask: ['How do we share this out?', 'How could we take turns with this?'],
    },
  ],
} as const satisfies Family
