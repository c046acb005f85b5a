/** Playing down: how little it is, how easy, how much too loud somebody is about it. */
import type { Family } from '../pattern.ts'

export const playingDown = {
  kind: 'minimiser',
  reason: 'How large a thing is, each side feels for itself; played down, it grows.',
  patterns: [
    {
      id: 'no-need-for-this-fuss',
      match: [
        '[(there is | there was | i see | we see | i do not see | there really is)? (really|absolutely|simply)? (no|not|any|the) (need|reason|call|cause|point|occasion|excuse|use) (at all)? (for|in|of) (all|so much|such|quite|this|that|the|your|any)? ..2 (fuss|drama|panic|hostility|emotion|emotions|tears|outrage|aggression|negativity|attitude|sarcasm|hysterics|shouting|anger|commotion|excitement|alarm|nastiness|melodrama|theatrics|tantrums|rudeness|hysteria|dramatics|temper|ultimatums|long faces) <rest>?]',
        '[(a lot of | so much | such a lot of | all that | too much | enough) (fuss|drama|noise|emotion|hysteria|outrage|panic|anger|commotion) (about|over|for) (nothing|so little|very little|a|an|one|some|such|this) <rest>?]',
        '^ [..6 (minutes|hours|days|euros|pounds|dollars|metres|millimetres|cents|pence|seconds) ,? (and)? not <word> (years|weeks|months|days|hours|thousands|millions|metres|miles|centuries) <rest>? (, <rest>)?]',
      ],
      say: ['I would like to understand what weighs on you here', 'please tell me what weighs on you here'],
      ask: ['What weighs on you here?', 'Please tell me what weighs on you here.'],
    },
    {
      id: 'try-being-reasonable',
      match: [
        '[(can|could|would|will|might|how about|maybe|perhaps|why not|why do not)? (you|he|she|they|<verdictTarget>)? ..1 (try|start|attempt) (being|acting|thinking|behaving|to (be|act|think)) ..2 <minimiserSense>|reasonably|rationally|sensibly|calmly|logically|adults|calm|positive|flexible|constructive <rest>?]',
        '[would it (kill|hurt|be so hard for) (you|him|her|them) to <rest>]',
      ],
      say: [
        'let us look for what could work for both of us',
        'I would like us to find what works for both of us',
      ],
      ask: ['What could work for both of us here?', 'Let us look for what could work for both of us.'],
    },
    {
      id: 'cannot-be-that-hard',
      match: [
        '[(can|could|would|should) not (really|exactly|possibly|honestly)? (be|have been) (all)? (that|so|too)? (rocket science | brain surgery | hard|difficult|complicated|tricky|much trouble | much to ask | beyond (you|him|her|them))] !(for (me|us))',
      ],
      say: ['seems doable to me', 'looks manageable from where I stand'],
    },
    {
      id: 'cannot-be-that-bad',
      match: [
        '[(can|could|would|should) not (really|exactly|possibly|honestly)? (be|have been) (all)? (that|so|too)? (bad|terrible|important|urgent|serious|loud|painful)] !(for (me|us))',
      ],
      say: ['looks smaller from my side', 'weighs less for me than for you'],
    },
    {
      id: 'a-bit-much',
      match: [
        '[(do|would) not (you|they) (think|say|agree|find) (that)? (you|he|she|they|this|it|that) (are|is|may be|might be) (being)? (a bit|a little|rather|slightly|somewhat|just a bit|over|too|getting|making|taking|reading|blowing) <rest>?]',
        '[(that|this|it|is that not|is this not|you|he|she|they) (is|are|seems|sounds|seem|sound)? (being)? (a bit | a little | rather | somewhat | slightly | just a bit | a touch | a tad) (much|strong|dramatic|extreme|excessive|emotional|hysterical|melodramatic|intense|heavy|hasty|harsh|childish | over the top | too far | overly <word> | oversensitive) (, (do|would) not you (think|agree|say|find))?] !(for (me|us))',
        '[(i|we) (hardly|scarcely) (think|believe|suppose|imagine|see) <rest>]',
        '[(it|this|that) (is|was) (not|hardly) (as if|as though|like) (i|we|it|you|anyone|anybody|someone|somebody|he|she|they|the|your|anything) <rest>]',
      ],
      say: ['I see this differently from you', 'we feel differently about this'],
      ask: ['I see this differently from you. What does it mean for you?', 'What does this mean for you?'],
    },
    {
      id: 'do-keep-up',
      match: [
        '^^ [(do|please|try to|try and|come on ,?)? (keep up|catch up|pay attention|do keep up)] $$',
        '[it is called (a|an|being|having|the)? <rest> , (look it up | ever heard | you should try | try it | google it | maybe you) ..3]',
        '[(let me|i will|allow me to) (educate|enlighten|explain to) you <rest>?] ',
        '[(i|we) (should|would) (not)? have thought (that)? (you|even|anyone|someone) <rest>]',
      ],
      say: ['let me say how I see it', 'I would like to say this once more'],
      ask: [
        'Let me say how I see it.',
        'I would like to say this once more. Please tell me what is unclear.',
      ],
    },
  ],
} as const satisfies Family
