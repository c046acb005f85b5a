/** The features of the page in the import table: their names, and what each of them may import. */

export interface Layer {
  /** Folder, from the root. */
  readonly of: string
  /** Folders or files of this project it may import, beside its own. */
  readonly from: readonly string[]
  /** Packages from elsewhere it may import. */
  readonly packages: readonly string[]
}

export const features = [
  'entry',
  'goals',
  'conversation',
  'ledger',
  'evidence',
  'notes',
  'seats',
  'round',
  'glossary',
  'better',
  'packages',
  'pause',
  'proposals',
  'one-text',
  'stall',
  'caucus',
  'archive',
  'again',
  'agreement',
  'taking',
]
export const screen = [
  'react',
  'react-dom',
  '@mantine/core',
  '@mantine/hooks',
  '@mantine/notifications',
  '@tabler/icons-react',
]
export const featureLayer = (
  name: string,
  packages: readonly string[] = [],
  more: readonly string[] = [],
): Layer => ({
  of: `client/src/${name}/`,
  from: [
    'shared/',
    'client/src/sync/',
    'client/src/ui/',
    'client/src/writing/',
    'client/src/wording/',
    'client/src/order/',
    ...more,
  ],
  packages: [...screen, ...packages],
})
