/** What somebody has begun with three packages and not sent: the sheet that is open, the level, the sentence, and ranks. In memory, told to nobody. */
import { useSession } from '../sync/hooks.ts'
import { keptDraft, useKeptPart } from '../ui/kept-draft.ts'

/** By package: which place it is given, 0 to 2. */
export type RankDraft = readonly (number | undefined)[]

interface PackageDrafts {
  readonly opened: boolean
  /** How good for one's own side, 0 to 100; undefined while it was not touched. */
  readonly level?: number | undefined
  readonly benefit: string
  /** By packages. */
  readonly ranks: Readonly<Record<string, RankDraft>>
}

export const packageDrafts = keptDraft<PackageDrafts>(
  { opened: false, benefit: '', ranks: {} },
  ({ benefit }) => [benefit],
)

export const openPackages = (owner: object, opened: boolean): void =>
  packageDrafts.change(owner, (drafts) => ({ ...drafts, opened }))

export const keepRanks = (owner: object, packages: string, draft: RankDraft | undefined): void =>
  packageDrafts.change(owner, ({ ranks, ...drafts }) => {
    const { [packages]: _, ...others } = ranks
    return { ...drafts, ranks: draft ? { ...others, [packages]: draft } : others }
  })

/** Whether the sheet is open: it is loaded then. */
export const usePackagesOpened = (): boolean => {
  const session = useSession()
  return useKeptPart(packageDrafts, session, ({ opened }) => opened)
}
