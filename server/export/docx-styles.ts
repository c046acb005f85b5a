/** The styles and numberings of the agreement as a Word document. */
import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx'
import { words } from './words.ts'

/** Fonts most machines have: the document brings none along. */
export const docxFonts = { serif: 'Georgia', sans: 'Calibri', mono: 'Consolas' } as const

/** Names of the styles paragraphs are given. The first ones are Word's own. */
export const docxStyle = {
  bullet: 'ListBullet',
  number: 'ListNumber',
  clause: 'Clause',
  clauseText: 'ClauseText',
  cell: 'TableText',
  label: 'TableLabel',
  code: 'Code',
  note: 'Note',
  foot: 'Footer',
} as const

const ink = '1F2430'
const quiet = '5A6272'
export const sideColours = { a: '2D5FA3', b: 'A3621A' } as const
export const hair = 'D5D9E0'

/** Twentieths of a point. */
const hanging = 510

/** For letters; other scripts keep the fonts of the document. */
const letters = (name: string) => ({ ascii: name, hAnsi: name })
const serif = letters(docxFonts.serif)
const sans = letters(docxFonts.sans)
const mono = letters(docxFonts.mono)

/** In 240ths of a line. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO })

export const docxStyles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: { ...serif, cs: 'Times New Roman', eastAsia: 'SimSun' },
        size: 21,
        color: ink,
        language: { value: `${words.language}-${words.region}`, eastAsia: 'zh-CN', bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: { after: 120, ...lines(288) } },
    },
    title: {
      run: { font: serif, size: 44, bold: true, color: ink },
      paragraph: { spacing: { after: 240, ...lines(264) } },
    },
    heading1: {
      run: { font: sans, size: 24, bold: true, color: quiet },
      paragraph: { spacing: { before: 480, after: 160, ...lines(264) }, keepNext: true },
    },
    heading2: {
      run: { font: serif, size: 23, bold: true, color: ink },
      paragraph: { spacing: { before: 280, after: 80, ...lines(276) }, keepNext: true },
    },
  },
  paragraphStyles: [
    { id: 'Normal', name: 'Normal', quickFormat: true },
    { id: docxStyle.bullet, name: 'List Bullet', basedOn: 'Normal', quickFormat: true },
    { id: docxStyle.number, name: 'List Number', basedOn: 'Normal', quickFormat: true },
    {
      id: docxStyle.clause,
      name: 'Clause',
      basedOn: 'Normal',
      paragraph: { spacing: { before: 280, after: 120, ...lines(288) } },
    },
    {
      id: docxStyle.clauseText,
      name: 'Clause Text',
      basedOn: 'Normal',
      paragraph: { indent: { start: hanging } },
    },
    {
      id: docxStyle.cell,
      name: 'Table Text',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { before: 40, after: 40, ...lines(252) } },
    },
    {
      id: docxStyle.label,
      name: 'Table Label',
      basedOn: docxStyle.cell,
      run: { font: sans, size: 18, bold: true, color: quiet },
    },
    {
      id: docxStyle.note,
      name: 'Note',
      basedOn: 'Normal',
      run: { font: sans, size: 19, color: quiet },
    },
    {
      id: docxStyle.foot,
      name: 'footer',
      basedOn: 'Normal',
      run: { font: sans, size: 15, color: quiet },
      paragraph: { spacing: { after: 0, ...lines(240) } },
    },
    {
      id: docxStyle.code,
      name: 'Code',
      basedOn: 'Normal',
      run: { font: mono, size: 14, color: quiet },
      paragraph: { spacing: { after: 40, ...lines(240) } },
    },
  ],
}

const level = (
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
  start: number,
  by: number,
) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { start, hanging: by } } },
})

export const docxNumbering: INumberingOptions = {
  config: [
    { reference: 'clauses', levels: [level(LevelFormat.DECIMAL, '%1.', hanging, hanging)] },
    { reference: 'bullets', levels: [level(LevelFormat.BULLET, '•', hanging + 340, 280)] },
    { reference: 'numbers', levels: [level(LevelFormat.DECIMAL, '%1.', hanging + 340, 340)] },
    { reference: 'open', levels: [level(LevelFormat.BULLET, '•', 340, 280)] },
  ],
}
