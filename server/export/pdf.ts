/** Sets a document with Typst and writes it as a tagged PDF, to PDF/UA-1 wherever Typst vouches for that. */
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import type { Coverage } from './font-coverage.ts'
import { readFonts } from './fonts.ts'
import type { Paper } from './order.ts'
import { words } from './words.ts'

const folder = dirname(fileURLToPath(import.meta.url))

const papers: Readonly<Record<Paper, string>> = { a4: 'a4', letter: 'us-letter' }

export type Template = 'agreement' | 'attestation' | 'report'

export class PdfPress {
  readonly coverage: Coverage
  readonly #compiler: NodeCompiler

  /** Reads the fonts: some hundred milliseconds. */
  constructor() {
    const { paths, blobs, coverage } = readFonts()
    this.coverage = coverage
    this.#compiler = NodeCompiler.create({
      workspace: folder,
      // Invariant: blobs come first, or the library ends the whole process.
      fontArgs: [{ fontBlobs: [...blobs] }, { fontPaths: [...paths] }],
    })
  }

  /** `setting`: what the template reads. `writing` is told when the pages stand. An error says nothing of people's text. */
  press(template: Template, paper: Paper, setting: object, writing: () => void): Uint8Array {
    const data = {
      ...setting,
      paper: papers[paper],
      language: words.language,
      region: words.region,
      pageWords: words.page('{page}', '{of}'),
    }
    try {
      const compiled = this.#compiler.compile({
        mainFilePath: `${folder}/${template}.typ`,
        inputs: { data: JSON.stringify(data) },
      })
      const document = compiled.result
      // What Typst says of an error can quote the text it was at.
      if (!document) throw new Error(`Typst could not set the ${template}`)
      writing()
      return this.#write(document)
    } finally {
      // All that is remembered of a text goes with it.
      this.#compiler.evictCache(0)
    }
  }

  #write(document: Parameters<NodeCompiler['pdf']>[0]): Uint8Array {
    try {
      return this.#compiler.pdf(document, { pdfStandard: PdfStandard.UA_1 })
    } catch {
      // It refuses to vouch for a glyph that is missing in one face, say. Tagged it is all the same.
      return this.#compiler.pdf(document, {})
    }
  }
}
