/** Exclusive words: whose place it is and whose it is not: keep off, cannot walk in here, we were here first, a private matter. */
import type { Family } from '../pattern.ts'

export const exclusiveNotYourPlace = {
  kind: 'exclusive',
  reason:
    "Being told that this is not one's place shuts the door; saying what the place means to you opens it.",
  patterns: [
    {
      id: 'keep-it-to-yourself',
      match: [
        '^ [(<i> (would rather|would prefer it if|prefer it if|wish))? (you|they|he|she)? (please|just|kindly)? (keep|kept) (your|his|her|their) ..2 (opinion+n|advice|comment+n|view+n|thoughts|joke+n|theory|theories|excuse+n|criticism|remark+n|idea+n|tips|lectures|wisdom|troubles|problems|anger|complaint+n|worries|feelings|politics) ..3 to (yourself|yourselves|himself|herself|themselves)]',
        '(^! | , | and) [(keep|get|take|move) (it|him|her|them|(your|his|her|their) ..3) (well|right|the hell)? (off|out of|away from) (my|our) ..1 (land|garden|property|house|yard|lawn|drive|driveway|life|lives|business|family|kids|children|office|team|kitchen|room|street|field|meadow|roof|doorstep|sight|face|affairs|marriage|stairs|hallway|shop) <rest>?]',
        '^ [(why do not you|you can|you could|you should|please|just|kindly|then)? (take|carry|bring) (your|his|her|their) ..1 (complaint+n|problem+n|business|custom|money|worries|worry|moaning|whining|anger|drama|question+n|excuse+n|demand+n|theories|attitude|quarrel|quarrels|troubles|rubbish|opinion+n|advice) (elsewhere|somewhere else|to somebody who|to someone who) <rest>?]',
      ],
      say: ['I would like us to settle who does what', 'I need some room for myself here'],
      ask: ['I need some room for myself here. How could that work?', 'How could this work for all of us?'],
    },
    {
      id: 'i-suggest-you-learn',
      match: [
        '[(i|we) (suggest|advise|recommend|urge) (that)? (you|he|she|they) (to)? (start (with|by) (yourself|your own|looking)|have a (serious|long|hard|quiet) ..2|take a (long|hard|good long|good hard) ..2 look|look in the mirror|look at (yourself|your own)|sort (your|out)|think (again|twice|hard)|learn (to|how|some)|deal with your|put your own|read (it|the ..1) (again|properly)|check your (own|facts)|keep your (mouth|nose|opinion|distance|hands)) <rest>?]',
      ],
      say: ['I would like us to look at this together', 'it would help me if we looked at this again'],
      ask: ['Could we look at this together?', 'How do you see your part in this?'],
    },
    {
      id: 'cannot-walk-in-here',
      match: [
        '[there is (absolutely|really|simply)? no (room|place|space|seat|role) for (you|him|her|them|people like ..1|your ..1|<name>) ((in|at|on|with|among) (this|our|my|the) (team|family|company|deal|life|plan|group|business|club|house|office|project|community|village|board)|here) <rest>?]',
        '[(you|your ..1) (are|is|were|was) not (a)? part of (this|our) (conversation|family|team|discussion|decision|meeting|deal|business|agreement|group|crew|club|marriage|company|plan|community|process) !yet <rest>?]',
        '[(you|he|she|they|<name>|<role>|nobody|no one) ((can not|do not get to|does not get to|must not|should not|can hardly|have no right to) (just|simply)? (waltz|march|barge|breeze|storm|stroll|swan|stride)|(can not|do not get to|does not get to|can hardly|have no right to|do not) (just|simply)? (walk|come|turn up|show up)) (in|here|into|up|round|along|around) ..6 ((and|to) (tell|tells|demand|demands|expect|order|orders|ask for|change|criticise|decide|complain|take over|act|start|lecture|throw|shout|rearrange|run)|telling|demanding|expecting|with your) <rest>?] !(help|collect|say)',
      ],
      say: ['I would like us to settle who decides what', 'this matters a great deal to me'],
      ask: [
        'How do we settle who decides what?',
        'This matters a great deal to me. What matters to you in it?',
      ],
    },
    {
      id: 'know-your-place',
      match: [
        '[(it|that) is (not|hardly) (for|up to|the place of|the job of) (a|an|the|some|any|somebody|someone|<role>|<name>|your ..2|him|her|them) ..3 to (tell|judge|lecture|question|criticise|dictate|comment|complain|demand|teach|interfere) <rest>?]',
        '[(you|he|she|they|<name>|<role>|your ..2|newcomers|outsiders) (would do well to|would be wise to|had better|should|ought to|need to|must|are advised to) (just|simply|all)? (keep quiet|stay quiet|be quiet|shut up|(stay|keep) out (of (it|this|that|(my|our) ..1 (business|affairs|life|marriage|family)|how|what) | $)|know (your|their|his|her) place|keep (your|their|his|her) (mouth|nose)|say less|hold (your|their|his|her) tongue|remember (your|their|his|her) place|pipe down|sit down and|be seen and|show some gratitude) !(during|while|when|until) <rest>?]',
        '[(you|they|he|she) (are|is) (only|just|merely|still|mere)? (a|an)? (guests|guest|visitors|visitor|tenants|tenant|lodgers|lodger|newcomers|newcomer|outsiders|employee|employees|customer|supplier|subcontractor|trainee|junior|minority shareholder|contractor|contractors) ..4 , (so|and) (behave|act like|keep (quiet|your)|know your|start|show|stop|do as) <rest>?]',
        '[(this|that|it) is (not|no) (your|his|her|their) (kitchen|house|company|team|decision|meeting|class|classroom|shop|office|land|garden|family|business|playground|living room|country|wedding|project|call|child|son|daughter|party) ..3] ($$|so|and|to)',
      ],
      say: ['I would like us to settle who decides what', 'this matters a great deal to me'],
      ask: [
        'How do we settle who decides what?',
        'This matters a great deal to me. What matters to you in it?',
      ],
    },
    {
      id: 'here-before-you',
      match: [
        '[(we|i|the rest of us|some of us|<my> ..1) (was|were|have been|has been|have lived|has lived|had been) (living|working)? (here|in this ..1|on this ..1) (first !thing|(long)? before (you|him|her|them) (came|moved|were|arrived|even|ever)|for generations) ..2] ($$ | , (so|and) (you|we|i|this) | so|and)',
        '[(you|he|she|they) (have|has) (only|just|barely|hardly) (been|lived|worked) here (for)? (five|two|three|six|a few|a couple of|all of|a|one) (minutes|weeks|days|months|month|week|minute|day)] ($$ | , | so | but | and (already|now|you (want|tell|think|complain|already)))',
        '[(this|that|it) (is|was) (always|still|my|our|first)? (my|our) (house|home|kitchen|office|land|company|firm|street|building|village|town|shop|family|classroom|yard|roof|garden|team|project|club) (and|,|so) (not yours|you (do (as|what)|will (do|follow|have)|have to|are (not|only|just))|my rules|our rules|i (decide|say|make)|we (decide|say|make)) <rest>?]',
        '[(as long as|while|so long as) (you|he|she|they) (live|lives|are|is|work|works|stay|stays|sleep|sleeps|eat|eats) (under|in|at|on|for) (my|our) (roof|house|table|home|payroll|land|company) , (you|he|she|they)? (you (will|do as|do what|have to|must|follow|obey)|will|do as|do what|have to|must|follow|obey|i (decide|make|say)|my (rules|word)|we (decide|make)) <rest>?]',
      ],
      say: ['this place matters a lot to us', 'this is close to our hearts'],
      ask: ['This matters a lot to us. What matters to you in it?', 'How do we settle who decides what?'],
    },
    {
      id: 'a-private-matter',
      match: [
        '[(this|that|it) (is|was) (a|an|my|our)? (private|closed|grown-up|family|owners|members|internal|management|board) (conversation|discussion|meeting|matter|affair|decision|business|party|table) , (so|and)? (leave|go|stay out|keep out|not (you|yours)|(you|he|she|they|your ..1) (are not|is not|can (wait|leave|go)|should|have no|has no|do not|were not)) <rest>?]',
        '[(this|that|it) (is|was) (a|an|my|our)? (private|closed|grown-up|family|owners|members|internal|management|board) (conversation|discussion|meeting|matter|affair|decision|business|party|table) (so|and) (leave|go|stay out|keep out|not (you|yours)|(you|he|she|they|your ..1) (are not|is not|can (wait|leave|go)|should|have no|has no|do not|were not)) <rest>?]',
      ],
      say: ['I would like us to talk this over in a small circle first', 'this is close to our hearts'],
      ask: [
        'Who would need to be part of this?',
        'I would like us to talk this over in a small circle first.',
      ],
    },
  ],
} as const satisfies Family
