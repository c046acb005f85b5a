/** Minimisers of one's own deed and of their concern: all I did, only joking, so what if, who even cares, duly noted. */
import type { Family } from '../pattern.ts'

export const minimiserSoWhat = {
  kind: 'minimiser',
  reason: 'What one did is small to oneself; asked how it was for them, people can say it once and be done.',
  patterns: [
    {
      id: 'all-i-did-was',
      match: [
        '^ [all (i|we|he|she|they|my ..2|our ..2) (did|have done|has done|ever did|had done|borrowed|took) (was|is|were) !(thank | ...9 (sorry|apologise) | ..9 , (and|but)) <rest>]',
        '^ [all (i|we) (said|ever said) (was|is) !(yes|no|thank|that (i|we) (agree|would|can) | ...9 (sorry|apologise) | ..9 , (and|but)) <rest>]',
        '^ [(i|we|he|she|they|my ..2|our ..2) (only|just|merely|simply|barely|hardly) (took|borrowed|said|touched|parked|moved|forgot|missed|called|sent|asked|changed|raised|shouted|pushed|cut|painted|used|signed|spent|opened|read|was|were|gave|broke) ..5 , ((so)? (what is the|what do you|why (all|are you|do you|the|such|this))|so what|and you|you (make|act|are (acting|making|overreacting))|it is (not (as if|like)|hardly)|that is (not|hardly)|no (need|reason) to|calm|relax|get over) <rest>]',
      ],
      say: ['I would like to understand how this was for you', 'I see this more lightly than you do'],
      ask: ['How was this for you?', 'I see this more lightly than you do. How is it for you?'],
    },
    {
      id: 'was-only-joking',
      match: [
        '^ [(i|we|he|she|they|my ..2|our ..2) (was|were|am|are|is) (only|just|merely|simply) !(...9 (sorry|apologise|apologies|of course)) (joking|teasing|kidding|having (a bit of|some|a)? ..1 fun|messing (about|around|with)|fooling|being (honest|friendly|nice)|pulling your|trying to be (nice|funny|helpful|friendly)|saying what (everyone|everybody|we all|people)|telling (it like|you how it is|the truth)|winding you|making (a joke|conversation)|asking a simple question) <rest>?]',
      ],
      say: [
        'this was meant lightly, and I would like to know how it was for you',
        'this was not meant to hurt, and I would like to hear how it was for you',
      ],
      ask: ['This was meant lightly. How was it for you?', 'This was not meant to hurt. How was it for you?'],
    },
    {
      id: 'so-what-if',
      match: [
        '^ [(and|so|but)? so what (if|that) !(..9 , (shall|should|could|can|would|do) (we|you|i)) (i|we|it|there|my ..1|our ..1|somebody|someone|the ..2|a|one|he|she|they|you) <rest>]',
        '^ [(and|so)? what (does it matter to (you|anyone)|is it to (you|anyone)) (if|whether|that|how) <rest>?]',
        '^ [(and|so)? what does it matter (if|whether|that|how) !(we|you (can|would|prefer)) <rest>?]',
      ],
      say: ['I would like to know what this means for you', 'I see this more lightly than you do'],
      ask: ['What does this mean for you?', 'I see this more lightly than you do. How is it for you?'],
    },
    {
      id: 'who-even-cares',
      match: [
        '^ [who (even|really|honestly|seriously|actually|on earth) (notices|cares|minds|would notice|would care|gets upset) <rest>?]',
        '^ [who even (reads|remembers|looks at|needs|wants|uses|counts) <rest>?]',
      ],
      say: ['who would feel this besides us', 'what does this mean to you'],
      ask: ['What does this mean to you?', 'Who would feel the difference?'],
    },
    {
      id: 'lucky-we-even',
      match: [
        '^ [(you|he|she|they|<name>) (are|is|was|were) (just|very|so|really|damn)? (lucky|fortunate) (that)? (i|we|my ..1|our ..1) ((am|are|is|do|did|have|has|can|let|gave|took|pay|paid|kept) (even|still|only) <rest> | (even|only|still) <rest> | (put up with|let you|allow|keep paying|kept paying|keep (you|him|her)) <rest> | (am|are|is|do|did|have|has) not (sue|suing|sued|call|calling|called|charge|charging|charged|fire|firing|fired|report|reporting|reported|take|taking|throw|throwing|thrown|make|making|leave|leaving|gone) <rest>)]',
        '^ [(you|he|she|they|<name>) (are|is|was|were) (just|very|so|really|damn)? (lucky|fortunate) (that)? (nobody|no one|none of us) (has|have)? (complained|sued|reported|called the|noticed|fired|charged|sacked) <rest>?]',
      ],
      say: ['I have come some way towards you here', 'this is not easy for me either'],
      ask: [
        'I have come some way towards you here. What would you need?',
        'This is not easy for me either. What would help us both?',
      ],
    },
    {
      id: 'not-the-only-worry',
      match: [
        '[<your> ..3 (is|are) not the only (problem|problems|worry|worries|concern|concerns|priority|emergency|complaint|crisis|thing (in|on|that|i|we|around)|(customer|customers|child|tenant|patient|project|case) (i|we|here|in|on|around)|(one|ones|person|people) (in the|that matters|who|on the planet|around here|i|we)) ..5] ($|,)',
      ],
      say: ['I have other pressing cases as well', 'it would help me to know how urgent this is'],
      ask: ['I have other pressing cases as well. How urgent is yours?', 'What would happen if this waited?'],
    },
    {
      id: 'your-concern-is-noted',
      match: [
        '^ [<your> ..2 (concern+n|objection+n|comment+n|complaint+n|remark+n|point+n|worries|worry|feeling+n|criticism|opinion+n|frustration|unhappiness|disappointment) (are|is|has been|have been|were|was) (duly|hereby)? noted] ($$ | , (can|could|but|now|and now))',
        '^ [<your> ..2 (concern+n|objection+n|comment+n|complaint+n|remark+n|point+n|worries|worry|feeling+n|criticism|opinion+n|frustration|unhappiness|disappointment) (are|is|has been|have been|were|was) (duly|hereby) noted]',
      ],
      say: [
        'I have heard this, and I would like to answer it',
        'I hear this, and I would like to understand it',
      ],
      ask: [
        'I have heard this, and I would like to answer it.',
        'I hear this. What would you like us to do about it?',
      ],
    },
  ],
} as const satisfies Family
