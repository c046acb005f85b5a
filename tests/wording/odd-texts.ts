/** Texts nobody would write: random words, mutated sentences, noise, mixed scripts, lone surrogates, markup. */
import type { Random } from '../world/random.ts'
import { labelled } from './labelled.ts'

const pieces = [
  'you',
  'your',
  'always',
  'never',
  'demand',
  'we will',
  'if you do not',
  'or else',
  'should have',
  'need to',
  "don't",
  'don’t',
  'the landlord',
  'Mr.',
  'ridiculous',
  'obviously',
  'because of',
  '400',
  '3 May',
  '1,250.50',
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\t',
  '. ',
  '! ',
  '?',
  ', ',
  '—',
  '…',
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '> ',
  '(',
  ')',
  '<b>',
  '</b>',
  '<script>alert(1)</script>',
  '&amp;',
  '**',
  '`',
  '{v:base}',
  '$&',
  '\\',
  '\u0000',
  '\uFEFF',
  '\u200D',
  '\u2028',
  '\uD83D',
  '\uDE00',
  '😀',
  '👩‍👩‍👧‍👦',
  'é',
  'e\u0301',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔',
  'אתה תמיד',
  'أنت دائما',
  '你总是',
  'ты всегда',
  'Du bist immer',
  '\u202E',
  'ﬁ',
  'İ',
  'ß',
  '𝔂𝓸𝓾',
  'x'.repeat(200),
]

const sentences = labelled('development').map(({ text }) => text)

const codeUnit = (random: Random): string => String.fromCharCode(random.below(0x1_0000))

const shuffled = (random: Random): string =>
  Array.from({ length: random.below(30) }, () => random.pick(pieces) + (random.chance(0.5) ? ' ' : '')).join(
    '',
  )

const noise = (random: Random): string =>
  Array.from({ length: random.below(200) }, () => codeUnit(random)).join('')

/** A real sentence with a few places cut out, doubled or written over. */
const mutated = (random: Random): string => {
  let text = random.pick(sentences)
  for (let change = random.below(6); change > 0; change--) {
    const from = random.below(text.length + 1)
    const to = Math.min(text.length, from + random.below(8))
    const instead = random.pick([
      () => '',
      () => random.pick(pieces),
      () => codeUnit(random),
      () => text.slice(from, to).toUpperCase(),
      () => text.slice(from, to).repeat(2),
    ])()
    text = text.slice(0, from) + instead + text.slice(to)
  }
  return text
}

export const oddText = (random: Random): string => random.pick([shuffled, noise, mutated, mutated])(random)

/** The hard cases by name. */
export const hardTexts: Readonly<Record<string, string>> = {
  nothing: '',
  noise: Array.from({ length: 20_000 }, (_, at) => String.fromCharCode((at * 7_919) % 0x1_0000)).join(''),
  'nested quotes': `${'"“«‘'.repeat(1_250)} you always lie ${'’»”"'.repeat(1_250)}`,
  'straight quotes': '"a '.repeat(5_000),
  'one long word': 'demand'.repeat(1_667),
  'one long row of apostrophes': "don't'".repeat(3_000),
  'one long row of hyphens': 'non-'.repeat(5_000),
  'one long number': '1,'.repeat(10_000),
  'the same word': 'you '.repeat(5_000),
  'words many patterns begin with': 'you always never should have need to your fault because of '.repeat(330),
  'openers without end': 'if you do not '.repeat(1_400),
  commas: ','.repeat(20_000),
  dots: '.'.repeat(20_000),
  lines: '\n'.repeat(20_000),
  'lone surrogates': `${'\uDFFF'.repeat(10_000)}${'\uD800'.repeat(10_000)}`,
  'combining marks': `you${'\u0301'.repeat(10_000)} always lie`,
  markup: '<p class="x">You <b>always</b> lie &amp; cheat</p>'.repeat(400),
  'mixed scripts': 'you всегда אתה immer 你总是 toujours '.repeat(500),
}
