/** Reading CaSiNo: what is broken is said to be, what is clear is played, and nothing else ever happens. */
import { describe, expect, it } from 'vitest'
import { readCasino, readDialogue } from './casino.ts'
import { benefitOf } from './casino-message.ts'
import type { Plan } from './plan.ts'
import { sampleDialogues, samplePlans } from './sample.ts'

type Json = Record<string, unknown>

const deal = (food: unknown, water: unknown, firewood: unknown) => ({
  Food: food,
  Water: water,
  Firewood: firewood,
})
const submit = (id: string, mine: unknown = deal('2', '1', '0'), theirs: unknown = deal('1', '2', '3')) => ({
  text: 'Submit-Deal',
  task_data: { issue2youget: mine, issue2theyget: theirs },
  id,
})
const accept = (id: string) => ({ text: 'Accept-Deal', task_data: { data: 'accept_deal' }, id })
const reject = (id: string) => ({ text: 'Reject-Deal', task_data: { data: 'reject_deal' }, id })
const walk = (id: string) => ({ text: 'Walk-Away', task_data: { data: 'walk_away' }, id })
const say = (id: string, text: unknown) => ({ text, task_data: {}, id })
const person = () => ({
  value2issue: { High: 'Food', Medium: 'Water', Low: 'Firewood' },
  value2reason: { High: 'for the children', Medium: 'it is hot', Low: 'it gets cold' },
})

const dialogue = (chat: unknown, more: Json = {}): Json => ({
  dialogue_id: 7,
  chat_logs: chat,
  participant_info: { one: person(), two: person() },
  ...more,
})
const withPerson = (change: Json) =>
  dialogue([say('one', 'Hi')], { participant_info: { one: person(), two: { ...person(), ...change } } })

const planOf = (value: unknown): Plan => {
  const reading = readDialogue(value, 1)
  if ('ok' in reading) return reading.ok
  throw new Error(reading.because)
}

const broken: readonly (readonly [string, unknown, RegExp])[] = [
  ['a number', 7, /not an object/],
  ['a list', [], /not an object/],
  ['null', null, /not an object/],
  ['nothing inside', {}, /exactly two people/],
  ['no participant_info', dialogue([say('one', 'Hi')], { participant_info: null }), /exactly two people/],
  ['one person', dialogue([say('one', 'Hi')], { participant_info: { one: person() } }), /exactly two people/],
  [
    'three people',
    dialogue([say('one', 'Hi')], { participant_info: { one: person(), two: person(), x: person() } }),
    /exactly two people/,
  ],
  ['a person as a text', dialogue([], { participant_info: { one: 'x', two: person() } }), /person 1/],
  ['no reasons', withPerson({ value2reason: undefined }), /no value2reason/],
  ['a missing reason', withPerson({ value2reason: { High: 'a', Low: 'b' } }), /Medium reason of person 2/],
  ['a reason of a wrong type', withPerson({ value2reason: { High: 1, Medium: 'a', Low: 'b' } }), /High/],
  ['a blank reason', withPerson({ value2reason: { High: ' \u200b', Medium: 'a', Low: 'b' } }), /blank/],
  [
    'a reason too long',
    withPerson({ value2reason: { High: 'x'.repeat(2001), Medium: 'a', Low: 'b' } }),
    /2000/,
  ],
  [
    'half a character in a reason',
    withPerson({ value2reason: { High: '\ud83d', Medium: 'a', Low: 'b' } }),
    /half/,
  ],
  [
    'an unknown issue wanted',
    withPerson({ value2issue: { High: 'Tents', Medium: 'Water', Low: 'Food' } }),
    /value2issue/,
  ],
  [
    'an issue wanted twice',
    withPerson({ value2issue: { High: 'Food', Medium: 'Food', Low: 'Water' } }),
    /value2issue/,
  ],
  ['no messages', dialogue([]), /chat_logs is empty/],
  ['messages as an object', dialogue({ 0: say('one', 'Hi') }), /chat_logs is not a list/],
  ['a message as a text', dialogue(['Hi']), /message 1 is not an object/],
  ['a stranger', dialogue([say('three', 'Hi')]), /message 1 is from somebody/],
  ['a speaker on the prototype', dialogue([say('constructor', 'Hi')]), /message 1 is from somebody/],
  ['a speaker named __proto__', dialogue([say('__proto__', 'Hi')]), /message 1 is from somebody/],
  ['no text', dialogue([{ id: 'one', task_data: {} }]), /has no text/],
  ['a text of a wrong type', dialogue([say('one', ['Hi'])]), /has no text/],
  ['a blank utterance', dialogue([say('one', 'Hi'), say('two', ' \n')]), /message 2 is blank/],
  ['an utterance too long', dialogue([say('one', '🙂'.repeat(1001))]), /longer than 1000/],
  ['a control character', dialogue([say('one', 'a\u0007b')]), /control/],
  ['half a surrogate pair', dialogue([say('one', 'a\udc00b')]), /half/],
  ['an unknown action', dialogue([say('one', 'Counter-Deal')]), /unknown action/],
  [
    'an utterance with a deal',
    dialogue([{ ...submit('one'), text: 'what about this?' }]),
    /task_data of an action/,
  ],
  [
    'an accept that says reject',
    dialogue([submit('one'), { ...accept('two'), task_data: { data: 'reject_deal' } }]),
    /does not/,
  ],
  [
    'task_data of a wrong type',
    dialogue([{ ...say('one', 'Hi'), task_data: 'none' }]),
    /task_data that is not/,
  ],
  ['a deal without amounts', dialogue([{ ...submit('one'), task_data: {} }]), /deal without issue2youget/],
  ['a deal with one half', dialogue([submit('one', deal(2, 1, 0), null)]), /deal without issue2youget/],
  ['an unknown issue', dialogue([submit('one', { ...deal(2, 1, 0), Tents: 1 })]), /unknown issue/],
  [
    'an issue from the prototype',
    dialogue([submit('one', JSON.parse('{"__proto__":1,"Food":1}'))]),
    /unknown issue/,
  ],
  ['a missing issue', dialogue([submit('one', { Food: 1, Water: 1 })]), /whole number/],
  ['half a package', dialogue([submit('one', deal(1.5, 1, 1), deal(1.5, 2, 2))]), /whole number/],
  ['fewer than none', dialogue([submit('one', deal(-1, 1, 1), deal(4, 2, 2))]), /whole number/],
  ['an amount in words', dialogue([submit('one', deal('two', 1, 1))]), /whole number/],
  ['an amount of a wrong type', dialogue([submit('one', deal([2], 1, 0))]), /whole number/],
  ['four packages', dialogue([submit('one', deal(2, 1, 0), deal(2, 2, 3))]), /divide 3 packages/],
  ['two packages', dialogue([submit('one', deal(1, 1, 0), deal(1, 2, 3))]), /divide 3 packages/],
  ['an answer to nothing', dialogue([say('one', 'Hi'), accept('two')]), /message 2 answers a deal although/],
  [
    'a second answer',
    dialogue([submit('one'), reject('two'), reject('two')]),
    /message 3 answers a deal although/,
  ],
  ['an answer to one’s own deal', dialogue([submit('one'), accept('one')]), /its own side/],
  ['two deals at once', dialogue([submit('one'), submit('two')]), /message 2 submits a deal while/],
  [
    'words after a deal',
    dialogue([submit('one'), accept('two'), say('one', 'Bye')]),
    /message 3 follows after the end/,
  ],
  ['a deal after walking away', dialogue([walk('one'), submit('two')]), /message 2 follows after the end/],
]

describe('a broken dialogue', () => {
  it.each(broken)('%s: is said to be broken, by number', (_, value, because) => {
    const reading = readDialogue(value, 12)
    expect(reading).toMatchObject({ broken: 12, because: expect.stringMatching(because) })
  })

  it('is named by its own number too, unless that could not be printed', () => {
    expect(readDialogue({ dialogue_id: 7 }, 1)).toMatchObject({ dialogue: '7' })
    for (const dialogue_id of ['\u001b[2J', { a: 1 }, null, 'x'.repeat(41)])
      expect(readDialogue({ dialogue_id }, 1)).not.toHaveProperty('dialogue')
  })

  it('never quotes what people wrote', () => {
    const said = readDialogue(dialogue([say('one', 'secret\u0000')]), 1)
    expect(JSON.stringify(said)).not.toContain('secret')
  })
})

describe('a clear dialogue', () => {
  it('may give amounts as numbers', () => {
    const numbers = planOf(dialogue([submit('one', deal(2, 1, 0), deal(1, 2, 3)), accept('two')]))
    expect(numbers).toEqual(planOf(dialogue([submit('one'), accept('two')])))
  })

  it('may stop, walk away from any deal, talk between deal and answer, and have a silent partner', () => {
    const chats = [
      [say('one', 'Hi')],
      [submit('one')],
      [submit('one'), walk('one')],
      [submit('one'), walk('two')],
      [submit('one'), say('one', 'what do you say?'), accept('two')],
      [walk('one')],
    ]
    for (const chat of chats) expect(planOf(dialogue(chat)).steps).toHaveLength(chat.length)
  })

  it('may lack what is not played and hold what nobody knows', () => {
    const { value2reason } = person()
    const bare = {
      chat_logs: [
        { id: 1, text: 'Hi', mood: 'good' },
        { id: '2', text: ' Walk-Away ' },
      ],
      participant_info: { 1: { value2reason }, 2: { value2reason, outcomes: 7 } },
      weather: 'fine',
    }
    expect(planOf(bare).steps.map(({ type, side }) => `${type} ${side}`)).toEqual(['say a', 'walk-away b'])
  })

  it('keeps utterances as they stand and gathers the white space of reasons', () => {
    const text = '  two  spaces \n and a line\t'
    const reason = { High: ' one\r\n two ', Medium: 'b', Low: 'c' }
    const plan = planOf(
      dialogue([say('one', text)], { participant_info: { one: { value2reason: reason }, two: person() } }),
    )
    expect(plan.steps).toEqual([{ type: 'say', side: 'a', text }])
    expect(plan.reasons.map((one) => one.text)).toEqual([
      'one two',
      'b',
      'c',
      ...Object.values(person().value2reason),
    ])
  })

  it('tells the other side what a deal gives them', () => {
    const [step] = planOf(dialogue([submit('two')])).steps
    expect(step).toMatchObject({ side: 'b', gets: { b: deal(2, 1, 0), a: deal(1, 2, 3) } })
    expect(step?.type === 'submit' && benefitOf(step)).toBe('You get 1 Food, 2 Water, 3 Firewood.')
  })

  it('plays every dialogue of the sample, and two of one number', () => {
    expect(samplePlans()).toHaveLength(20)
    const [first] = sampleDialogues()
    const twice = readCasino(Buffer.from(JSON.stringify([first, first])))
    expect('ok' in twice && twice.ok.map((reading) => 'ok' in reading)).toEqual([true, true])
  })
})

describe('a file', () => {
  it.each([
    ['{"a":1}', /not a list/],
    ['"[]"', /not a list/],
    ['[1,', /not JSON/],
    ['', /not JSON/],
  ])('%s: is refused as a whole', (text, because) => {
    expect(readCasino(Buffer.from(text))).toEqual({ because: expect.stringMatching(because) })
  })

  it('that is not UTF-8 is refused, one with a byte order mark is not', () => {
    expect(readCasino(Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x5d]))).toEqual({
      because: 'it is not UTF-8 text',
    })
    expect(readCasino(Buffer.from('\ufeff[]'))).toEqual({ ok: [] })
  })
})
