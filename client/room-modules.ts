/** Where the modules go that a room's screen and its first tab are made of: with what every page needs, with what others need too, or with the room. */
import { fileURLToPath } from 'node:url'

/** What the bundler tells of a module, as far as it is asked. */
export interface ModulesKnown {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

type ModulesOf = ModulesKnown['getModuleInfo']

const pathOf = (name: string): string => fileURLToPath(new URL(`src/${name}`, import.meta.url))

const room = ['room/room-screen.tsx', 'goals/goals-board.tsx'].map(pathOf)
const main = ['main.tsx'].map(pathOf)
const otherPages = [
  'entry/front-page.tsx',
  'entry/links-page.tsx',
  'entry/ended-page.tsx',
  'entry/reopened-page.tsx',
  'verify/verify-page.tsx',
  'again/again-page.tsx',
].map(pathOf)

/** Without what lies in packages: the front of a package names all of it, used or not. */
const reachedFrom = (begin: readonly string[], modulesOf: ModulesOf): ReadonlySet<string> => {
  const reached = new Set(begin)
  for (const id of reached)
    for (const next of modulesOf(id)?.importedIds ?? []) if (!next.includes('node_modules')) reached.add(next)
  return reached
}

type Place = 'start' | 'pages' | 'room'

const placesOf = (modulesOf: ModulesOf): ReadonlyMap<string, Place> => {
  const [start, pages] = [reachedFrom(main, modulesOf), reachedFrom(otherPages, modulesOf)]
  const placeOf = (id: string): Place => (start.has(id) ? 'start' : pages.has(id) ? 'pages' : 'room')
  return new Map([...reachedFrom(room, modulesOf)].map((id) => [id, placeOf(id)]))
}

let places: ReadonlyMap<string, Place> | undefined

/** Where a module of the room goes: asked once all modules are known. */
export const placeOf = (id: string, modulesOf: ModulesOf): Place | undefined => {
  places ??= placesOf(modulesOf)
  return places.get(id)
}
