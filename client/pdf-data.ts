/**
 * What PDF pages are drawn with besides the viewer itself, from the room's own origin and only when a page needs it: the
 * tables of Asian encodings, the standard fonts, the decoder of JPEG 2000; each with its licence.
 */
import { createReadStream } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const manifest = createRequire(import.meta.url).resolve('pdfjs-dist/package.json')
const source = dirname(manifest)
/** Of the decoders the plain script alone: compiled ones would need more leave than the room gives (decision 18). */
const folders: readonly (readonly [folder: string, wanted: RegExp])[] = [
  ['cmaps', /(?:)/],
  ['standard_fonts', /(?:)/],
  ['wasm', /^(?:openjpeg_nowasm_fallback\.js|LICENSE_(?:PDFJS_)?OPENJPEG)$/],
]

interface DataFile {
  /** Below the root of the pages; with the version in it, it never changes. */
  readonly fileName: string
  readonly path: string
}

const dataFiles = async (): Promise<readonly DataFile[]> => {
  const { version }: { version: string } = JSON.parse(await readFile(manifest, 'utf8'))
  const found = await Promise.all(
    folders.map(async ([folder, wanted]) =>
      (await readdir(join(source, folder)))
        .filter((name) => wanted.test(name))
        .map((name) => ({
          fileName: `assets/pdf-${version}/${folder}/${name}`,
          path: join(source, folder, name),
        })),
    ),
  )
  const licence = { fileName: `assets/pdf-${version}/LICENSE`, path: join(source, 'LICENSE') }
  return [licence, ...found.flat()]
}

export const pdfData = (): Plugin => ({
  name: 'pdf-data',
  async generateBundle() {
    for (const { fileName, path } of await dataFiles())
      this.emitFile({ type: 'asset', fileName, source: await readFile(path) })
  },
  async configureServer({ middlewares }) {
    const paths = new Map((await dataFiles()).map(({ fileName, path }) => [`/${fileName}`, path]))
    middlewares.use((request, response, next) => {
      const path = paths.get(request.url ?? '')
      if (path === undefined) return next()
      const type = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream'
      response.setHeader('content-type', type)
      createReadStream(path).pipe(response)
    })
  },
})
