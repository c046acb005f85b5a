/** The fonts documents are set in, from packages: no font of the machine is relied on. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Coverage } from './font-coverage.ts'
import { fontOfWoff } from './woff.ts'

const { resolve } = createRequire(import.meta.url)

const expo = (name: string, file: string, faces: readonly string[]): readonly string[] => {
  const folder = dirname(resolve(`@expo-google-fonts/${name}/package.json`))
  return faces.map((face) => join(folder, face, `${file}_${face}.ttf`))
}
/** These packages show the outside their entry only; the fonts lie beside its folder. */
const embed = (name: string, files: readonly string[]): readonly string[] => {
  const folder = join(dirname(resolve(`@embedpdf/${name}`)), '..', 'fonts')
  return files.map((file) => join(folder, file))
}

const plain = ['400Regular', '700Bold']

const openType = (): readonly string[] => [
  ...expo('source-serif-4', 'SourceSerif4', [...plain, '400Regular_Italic', '700Bold_Italic']),
  ...expo('figtree', 'Figtree', [...plain, '500Medium', '600SemiBold']),
  ...expo('frank-ruhl-libre', 'FrankRuhlLibre', plain),
  ...expo('noto-sans-devanagari', 'NotoSansDevanagari', plain),
  ...expo('noto-sans-thai', 'NotoSansThai', plain),
  ...expo('biz-udpgothic', 'BIZUDPGothic', plain),
  ...expo('noto-emoji', 'NotoEmoji', plain),
  ...embed('fonts-arabic', ['NotoNaskhArabic-Regular.ttf', 'NotoNaskhArabic-Bold.ttf']),
  ...embed('fonts-sc', ['NotoSansHans-Regular.otf', 'NotoSansHans-Bold.otf']),
]

const packed = (): readonly string[] =>
  [
    'nanum-myeongjo/files/nanum-myeongjo-korean-400-normal.woff',
    'nanum-myeongjo/files/nanum-myeongjo-korean-700-normal.woff',
    'unifontex/files/unifontex-latin-400-normal.woff',
  ].map((file) => resolve(`@fontsource/${file}`))

export interface Fonts {
  /** Files Typst reads by itself, when it needs them. */
  readonly paths: readonly string[]
  /** Unpacked ones. */
  readonly blobs: readonly Buffer[]
  /** What all of them can show together. */
  readonly coverage: Coverage
}

/** Reads them all once, in some hundred milliseconds: for a thread of its own. */
export const readFonts = (): Fonts => {
  const paths = openType()
  const blobs = packed().map((path) => fontOfWoff(readFileSync(path)))
  const coverage = new Coverage()
  for (const path of paths) coverage.add(readFileSync(path))
  for (const blob of blobs) coverage.add(blob)
  return { paths, blobs, coverage }
}
