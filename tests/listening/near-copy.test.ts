/** The nudge against copying, in several languages and scripts; and whose turn it is to be heard. */
import type { Loop } from '@common-ground/shared/acts/loop'
import { nextToBeHeard } from '@common-ground/shared/listening/balance'
import { isNearCopy } from '@common-ground/shared/listening/near-copy'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const copies: readonly (readonly [string, string])[] = [
  [
    'What matters most to me is that my kitchen opens at four in the morning.',
    'What matters most to you is that your kitchen opens at four in the morning.',
  ],
  ['We need quiet nights for the neighbours upstairs.', 'we need QUIET nights for the neighbours upstairs'],
  ['Wir brauchen ruhige Nächte für die Nachbarn oben.', 'Ihr braucht ruhige Nächte für die Nachbarn oben.'],
  [
    'Для нас важно, чтобы крышу починили до зимы этого года',
    'Для вас важно, чтобы крышу починили до зимы этого года',
  ],
  ['私たちは冬の前に屋根を直してほしいのです', '私たちは冬の前に屋根を直してほしいのです。'],
  ['يهمني أن يكون السقف جاهزا قبل الشتاء القادم', 'يهمني أن يكون السقف جاهزا قبل الشتاء القادم'],
]
const own: readonly (readonly [string, string])[] = [
  [
    'What matters most to me is that my kitchen opens at four in the morning.',
    'An early start is what your bakery lives on, so a late opening would cost you customers.',
  ],
  ['We need quiet nights for the neighbours upstairs.', 'Sleep in the building worries you.'],
  ['I am tired.', 'You are tired.'],
  [
    'The roof leaked twice and we paid for the damage, which is why I do not trust the schedule.',
    'You paid for a leaking roof twice. Because of that the schedule feels unsafe to you, and you want something firmer.',
  ],
  ['私たちは冬の前に屋根を直してほしいのです', '寒くなるまでに雨漏りがなくなれば安心できるということですね'],
]

describe('saying back', () => {
  it('a copy is told, in any script', () => {
    expect(copies.filter(([statement, text]) => !isNearCopy(statement, text))).toEqual([])
  })

  it('own words are not', () => {
    expect(own.filter(([statement, text]) => isNearCopy(statement, text))).toEqual([])
  })

  it('the very same text is a copy, unless it is too short to say otherwise; nothing throws', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[b-z]{3,9}$/), { minLength: 8, maxLength: 60 }), (list) => {
        expect(isNearCopy(list.join(' '), list.join(' '))).toBe(true)
      }),
    )
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string(),
        (a, b) => typeof isNearCopy(a, b) === 'boolean',
      ),
    )
  })
})

const statement = (standing: 'a' | 'b' | 'mediator', state: Loop['state']) => ({
  standing,
  loop: { state, paraphrase: '', saidBy: '', by: '', at: 0, tries: [] } as Loop,
})

it('[E1] whose side was heard less is next, and only confirmed loops count', () => {
  expect(nextToBeHeard([])).toBeUndefined()
  expect(nextToBeHeard([statement('a', 'confirmed')])).toBe('b')
  expect(nextToBeHeard([statement('b', 'confirmed')])).toBe('a')
  expect(nextToBeHeard([statement('a', 'confirmed'), statement('b', 'confirmed')])).toBeUndefined()
  expect(
    nextToBeHeard([statement('a', 'left'), statement('b', 'open'), statement('mediator', 'none')]),
  ).toBeUndefined()
})
