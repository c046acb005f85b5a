/** An agreement in many scripts, with text that would be markup if anything took it for that. */
import type { AgreementDocument } from '@common-ground/shared/agreement/agreement-document'
import {
  type AgreementText,
  agreementFormat,
  agreementHash,
  type Clause,
} from '@common-ground/shared/agreement/agreement-text'
import { type Block, paragraph } from '@common-ground/shared/agreement/rich-text'
import type { Side } from '@common-ground/shared/room/side'

/** Base64 of so many bytes. */
export const bytes = (count: number): string =>
  Buffer.from(Array.from({ length: count }, (_, index) => (index * 37 + 11) % 256)).toString('base64')

export const hostile = [
  '#panic() #import "x.typ": * #sys.inputs',
  '*a* _b_ **c** $x$ `code` ```` @ref <label>',
  '\\ \\\\ \\n " \' // comment /* c */ ~ -- ...',
  '[link](x) ![image](y) <b>bold</b> &amp; <script>alert(1)</script> <!-- -->',
  '= Heading',
  '# Heading',
  '- item',
  '1. item',
  '+ item',
  '> quote',
  '--- | a | b |',
  '&quot;{{x}} $y$ %s',
]

export const scripts = {
  arabic: 'يلتزم الطرفان بالهدوء بين الساعة 22:00 و 07:00 (Quiet hours).',
  hebrew: 'הצדדים מסכימים על שעות שקט',
  chinese: '双方同意在晚上十点以后保持安静。',
  japanese: '夜十時以降は静かにすることに両者が合意します。',
  korean: '밤 열 시 이후에는 조용히 하기로 양측이 합의합니다.',
  hindi: 'दोनों पक्ष रात दस बजे के बाद शांति बनाए रखने पर सहमत हैं।',
  thai: 'ทั้งสองฝ่ายตกลงที่จะรักษาความเงียบหลังสี่ทุ่ม',
  more: 'Ελληνικά, Русский, Հայերեն, ქართული, Tiếng Việt',
}

export const names = { a: 'Tenants 🌱', b: 'Housing association شركة' }

let made = 0
export const clause = (kind: Clause['kind'], heading: string, blocks: readonly Block[]): Clause => {
  made += 1
  return { id: `clause-${made}`, kind, heading, blocks }
}

export const sampleText: AgreementText = {
  format: agreementFormat,
  title: 'Noise, keys and the shared garden',
  sides: names,
  clauses: [
    clause('goal', 'Quiet nights', [
      {
        kind: 'paragraph',
        runs: [
          { text: 'Everyone can sleep between ' },
          { text: '22:00', bold: true },
          { text: ' and ' },
          { text: '07:00', italic: true },
          { text: '.' },
        ],
      },
    ]),
    clause('goal', '', [
      paragraph('A garden that is open to everyone.'),
      {
        kind: 'bullets',
        items: [[{ text: 'in summer' }], [{ text: 'in winter', bold: true, italic: true }]],
      },
    ]),
    clause('fact', 'Hostile', hostile.map(paragraph)),
    clause('offer', 'مواعيد الهدوء', [
      paragraph(scripts.arabic),
      { kind: 'numbers', items: [[{ text: 'البند الأول' }], [{ text: 'البند الثاني' }]] },
    ]),
    clause('gift', 'Scripts', Object.values(scripts).map(paragraph)),
    clause('draw', 'By lot', [{ kind: 'numbers', items: [[{ text: 'first' }], [{ text: 'second' }]] }]),
  ],
  milestones: [
    { id: 'm1', who: 'a', what: 'Hand over the key\nand say so', due: '2026-12-01' },
    { id: 'm2', who: 'b', what: 'Pay 1,200', condition: 'The invoice has come', until: '2028-01-15' },
    { id: 'm3', who: 'both', what: 'Meet in the garden' },
  ],
  open: ['Who pays for the old fence'],
  followUp: '2027-06-01',
}

const at = Date.UTC(2026, 11, 1, 14, 5)

const signature = (side: Side, name: string) => ({ side, name, at, key: bytes(32), signature: bytes(64) })

/** Signed by so many sides; sealed with the second. */
export const sampleDocument = (signed: 0 | 1 | 2, text: AgreementText = sampleText): AgreementDocument => ({
  text,
  hash: agreementHash(text),
  signatures: [
    { ...signature('a', 'Ana Müller 👩‍⚖️'), advice: '2026-12-08' },
    signature('b', 'محمد الأحمد'),
  ].slice(0, signed),
  sealed: signed === 2,
  at,
})
