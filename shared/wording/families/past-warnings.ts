/** Stuck in the past, in warnings given and asked in vain. */
import type { Family } from '../pattern.ts'

export const pastWarnings = {
  kind: 'past',
  reason: 'That you were right then helps nobody now; what you need from now on can be heard.',
  patterns: [
    {
      id: 'told-you-so',
      match: [
        '[(<i> (did|have|had)? ..1 (told|tell) you (so | all that | all this | from the start | all along) | told you so | <i> (said|knew) (so !(to) | it all along | this would happen | from the start))]',
        '[<i> (did)? (warn|warned) (<you> | you | them) (about (this | that | it | exactly this))? (<pastRepeat>)?] ($|and|but)',
        '[did (not <i> | <i> not) (tell|warn) (<you> | you) (so)?] ($|about|this|that)',
        '[what did <i> (tell | say to) (<you> | you)] ..2 $$',
        '[do not say <i> did not (warn|tell) you]',
      ],
      say: ['I raised this', 'this is what had worried me'],
      ask: [
        'I had raised this before; what can we do about it now?',
        'This had worried me; how do we go on from here?',
      ],
    },
    {
      id: 'told-you-this-would',
      match: [
        '[<i> (did|have|had)? (told|tell|warned|warn) (<you> | you) (<pastRepeat>)? that?] (this|it|that|he|she|they|you) (would | will | was going to)',
        '[<i> (did|have|had)? (told|warned) (<you> | you) (at the time | back then | from the start | from the beginning | even then | right away | years ago | all along) that?] (this|it|that|he|she|they|you|the)',
      ],
      say: ['my worry was that', 'I had raised the point that'],
    },
    {
      id: 'told-you-many-times',
      match: [
        '[<i> (have | had | must have)? (told | asked | begged | reminded | warned | said to | written to | called | pleaded with) (<you> | you | them | <role>) (over and over ..2 | again and again | time and (time)? again | repeatedly | so often | so many times | many times | countless times | dozens of times | a (hundred|thousand|million|dozen) times | (hundreds|thousands|dozens|tons) of times | often enough | enough times | until i was blue in the face)]',
      ],
      say: ['I have said more than once', 'it matters to me, and I have often said'],
      ask: [
        'I have raised this often, and it matters a great deal to me.',
        'What would help us to settle this?',
      ],
    },
    {
      id: 'begged-you-to',
      match: [
        '[i=(i|we) (have|had|kept|keep)? (begged | pleaded with | implored | begging | asked | asking | telling | told | urged) x=(<you>|<role>|<name>) <pastRepeat> to] <verb>',
        '[i=(i|we) (have|had)? (begged | pleaded with | implored | practically begged) x=(<you>|<role>|<name>) to] <verb>',
        '[i=(i|we) (kept | keep | have kept) (begging | asking | telling | pleading with | reminding) x=(<you>|<role>|<name>) to] <verb>',
      ],
      say: ['for a long time {i} have hoped that {x} would', 'it would mean a great deal to us if {x} could'],
    },
    {
      id: 'how-many-times',
      match: [
        '[how (many times | often | much longer | many more times | many letters | many emails) (do|did|does|must|will|would) x=(i|we) (have|need)? to? (keep)?] (ask|tell|say|repeat|explain|remind|write|call|ring|beg|chase|complain|warn|hear|go|listen|put|wait|come|send|report|show)',
      ],
      say: [
        'what can we change so that {x} no longer have to',
        'how can we make sure that {x} do not have to',
      ],
    },
    {
      id: 'how-many-times-have',
      match: [
        '[how (many times | often) have x=(i|we) v=(ask+v|tell+v|say+v|explain+v|remind+v|write+v|call+v|beg+v|complain+v|warn+v|hear+v|request+v|repeat+v|report+v|show+v|go+v)] !(by (train|bus))',
      ],
      say: [
        'what can we change so that {x} no longer have to {v:base}',
        'how can we make sure that {x} do not have to {v:base}',
      ],
    },
  ],
} as const satisfies Family
