/** Where an item of a document sits: finds its place in the table of shared/documents/structure. */
import { type Kind, type Place, places } from '@common-ground/shared/documents/structure'
import { type Space, spaces } from '@common-ground/shared/room/space'
import * as Y from 'yjs'

/** One place of a document, with what may be below it. */
interface Branch {
  readonly place: Place
  readonly fields: Map<string, Branch>
  anyField?: Branch
  /** By what they hold. */
  readonly children: Map<Kind, Branch>
}

export interface Spot {
  readonly place: Place
  /** Name of the root it is below. */
  readonly root: string
  /** Key under a root that holds cards: goals, clauses, milestones. */
  readonly card: string | undefined
  /** The item that holds the card in the root's map. */
  readonly cardItem: Y.Item | undefined
}

/** The table's deepest place is seven levels down. Deeper nesting is refused without climbing further. */
const maxDepth = 8

interface Root {
  readonly name: string
  readonly branch: Branch
}

/** The roots, each with the branches the names of the table spell out. */
const branchesOf = (space: Space): readonly Root[] => {
  const roots: Root[] = []
  const known = new Map<string, Branch>()
  for (const [name, place] of Object.entries<Place>(places[space])) {
    const branch: Branch = { place, fields: new Map(), children: new Map() }
    known.set(name, branch)
    const cut = Math.max(name.lastIndexOf('.'), name.lastIndexOf('>'))
    if (cut === -1) {
      roots.push({ name, branch })
      continue
    }
    const parent = known.get(name.slice(0, cut))
    if (!parent) throw new Error(`the place ${name} stands before its parent`)
    const last = name.slice(cut + 1)
    if (name[cut] === '>') parent.children.set(place.holds, branch)
    else if (last === '*') parent.anyField = branch
    else parent.fields.set(last, branch)
  }
  return roots
}

const elements: ReadonlyMap<string, Kind> = new Map(
  (['paragraph', 'bulletList', 'orderedList', 'listItem'] as const).map((kind) => [kind, kind]),
)

const rootsOf = new Map(spaces.map((space) => [space, branchesOf(space)]))

/** What a child of a sequence holds; undefined for what is gone, of which nothing but its place is left. */
const kindOf = ({ content }: Y.Item): Kind | undefined => {
  if (content instanceof Y.ContentString) return 'characters'
  if (content instanceof Y.ContentFormat) return 'mark'
  if (!(content instanceof Y.ContentType)) return undefined
  const { type } = content
  if (type instanceof Y.XmlText) return 'text'
  return type instanceof Y.XmlElement ? elements.get(type.nodeName) : undefined
}

const below = (branch: Branch, child: Y.Item): Branch | undefined => {
  if (child.parentSub !== null) return branch.fields.get(child.parentSub) ?? branch.anyField
  // What stands in the ledger is the server's like the ledger itself.
  if (branch.place.holds === 'array') return branch
  const kind = kindOf(child)
  // Whatever it was, all children of a sequence have the same writers. Something unknown fits none of their places.
  const [first] = branch.children.values()
  return (kind && branch.children.get(kind)) ?? first
}

/** Where an item is: the root around it, and the branch it is on. */
interface Found {
  readonly root: Root
  readonly branch: Branch
  /** The item right below the root. */
  readonly top: Y.Item
}

const none: readonly Root[] = []

const rootOf = (space: Space, doc: Y.Doc, type: Y.AbstractType<unknown>): Root | undefined => {
  for (const root of rootsOf.get(space) ?? none) if (doc.share.get(root.name) === type) return root
  return undefined
}

const find = (space: Space, doc: Y.Doc, item: Y.Item, depth: number): Found | undefined => {
  const { parent } = item
  if (depth > maxDepth || !(parent instanceof Y.AbstractType)) return undefined
  if (parent._item === null) {
    const root = rootOf(space, doc, parent)
    const branch = root && below(root.branch, item)
    return branch && { root, branch, top: item }
  }
  const around = find(space, doc, parent._item, depth + 1)
  const branch = around && below(around.branch, item)
  if (!branch || branch === around.branch) return branch && around
  return { root: around.root, branch, top: around.top }
}

/** Undefined when there may be nothing like it there. */
export const spotOf = (space: Space, doc: Y.Doc, item: Y.Item): Spot | undefined => {
  const found = find(space, doc, item, 0)
  if (!found) return undefined
  const { root, branch, top } = found
  const card = (root.branch.anyField && top.parentSub) ?? undefined
  return { place: branch.place, root: root.name, card, cardItem: card === undefined ? undefined : top }
}
