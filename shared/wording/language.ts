/** Whether words are English: only then does the coach speak. */
import type { Token } from './tokens.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Small words hardly any English sentence is without. */
const english = list(
  `the a an of to and in is are was were be been have has had do does did not you your i we they he she it me us them my our their
  his her this that these those what who when where why how with for from on at by about as if or but so because will would can
  could should must may might shall there here no yes please never always just than then all any some every more only let get
  got make want need know think going really very too out up into over after before until again am 'd`,
)

/** Small words of other languages that no English sentence holds. */
const other = list(
  `der das und ist nicht ich wir ihr sie ein eine einen zu zum zur mit für von auf wenn aber oder auch noch nur schon immer nie
  haben sind werden wird sich dass kann doch ihre euch uns dem den des bei nach über
  le les vous nous ne pas que qui une je il elle ils dans avec mais toujours jamais vos votre leur cette ce c'est
  n'est d'un d'une à où être très sont
  el los las una usted ustedes por para como pero siempre nunca muy más está esto ese tu lo del hay
  gli che non è sono di della questo sempre siete anche
  het een en niet ik jij wij dat dit zijn maar altijd nooit voor ook heeft
  um uma não você vocês eu nós ele ela mas são
  och att det som är inte jag du vi för alltid aldrig på til ikke jeg og
  się jest że ale zawsze nigdy ve bir bu için değil`,
)
const latin = /^\p{Script=Latin}/u

export interface Likeness {
  readonly words: number
  readonly english: number
  readonly other: number
  readonly latin: number
}

export const likenessOf = (tokens: readonly Token[], from = 0, to = tokens.length): Likeness => {
  const counts = { words: 0, english: 0, other: 0, latin: 0 }
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token?.type !== 'word') continue
    counts.words++
    if (english.has(token.norm)) counts.english++
    if (other.has(token.norm)) counts.other++
    if (latin.test(token.norm)) counts.latin++
  }
  return counts
}

/** Of a sentence, in a text that as a whole is or is not English. */
export const isEnglish = (sentence: Likeness, textIsEnglish: boolean): boolean => {
  if (sentence.latin * 2 < sentence.words || sentence.other > sentence.english) return false
  if (sentence.english > 0) return sentence.english * 12 >= sentence.words
  // "Ridiculous!" says nothing of its language.
  return textIsEnglish && sentence.words < 6
}

export const isEnglishText = (text: Likeness): boolean => text.other <= text.english
