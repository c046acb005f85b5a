/** People's text in a Word document: runs that know their direction and language, in paragraphs that know their base direction. */
import type { Line } from '@common-ground/shared/agreement/rich-text'
import { type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from 'docx'
import { shownText, showsAll } from './shown-text.ts'
import { directionOf, languageOf, stretchesOf } from './writing-direction.ts'

interface Script {
  readonly language: string
  readonly font: string
}

/** Which of the characters they share with others, and which font draws them so. */
const eastAsian: Readonly<Record<string, Script>> = {
  zh: { language: 'zh-CN', font: 'SimSun' },
  ja: { language: 'ja-JP', font: 'MS Mincho' },
  ko: { language: 'ko-KR', font: 'Batang' },
}
const complex: Readonly<Record<string, string>> = { ar: 'ar-SA', he: 'he-IL', hi: 'hi-IN', th: 'th-TH' }

const scriptOptions = (lang: string | undefined): IRunOptions => {
  if (lang === undefined) return {}
  const east = eastAsian[lang]
  if (east) return { font: { eastAsia: east.font, hint: 'eastAsia' }, language: { eastAsia: east.language } }
  const bidirectional = complex[lang]
  return bidirectional === undefined ? {} : { language: { bidirectional } }
}

const runsOf = (line: Line, more: IRunOptions): readonly TextRun[] => {
  const whole = line.map(({ text }) => text).join('')
  const base = directionOf(whole)
  const script = scriptOptions(languageOf(whole))
  return line.flatMap(({ text, bold, italic }) =>
    stretchesOf(shownText(text, showsAll), base).map(
      ({ text: part, dir }) =>
        new TextRun({
          ...script,
          ...more,
          text: part,
          ...(bold ? { bold } : {}),
          ...(italic ? { italics: italic } : {}),
          ...(dir === 'rtl' ? { rightToLeft: true } : {}),
        }),
    ),
  )
}

export const wordParagraph = (
  line: Line,
  options: IParagraphOptions = {},
  run: IRunOptions = {},
): Paragraph => {
  const whole = line.map(({ text }) => text).join('')
  return new Paragraph({
    ...options,
    ...(directionOf(whole) === 'rtl' ? { bidirectional: true } : {}),
    children: runsOf(line, run),
  })
}
