/** Where files of the project lie, from the sources in `server/` and from what is built of them in `server/dist/`. */
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, basename(here) === 'dist' ? '../..' : '..')

/** `path`: from the project's root. */
export const projectFile = (path: string): string => join(root, path)
