/** The import table of the architecture: who may import whom, and which packages from elsewhere. */
import { featureLayer, features, type Layer, screen } from './import-table-features.ts'

/** The import table of the architecture. The first layer that holds a file is its layer. */
export const layers: readonly Layer[] = [
  { of: 'shared/documents/', from: ['shared/'], packages: ['yjs', 'fractional-indexing'] },
  { of: 'shared/ledger/', from: ['shared/'], packages: ['canonicalize', '@noble/hashes'] },
  { of: 'shared/bids/', from: ['shared/'], packages: ['@noble/hashes'] },
  { of: 'shared/verify/', from: ['shared/'], packages: ['@noble/hashes', '@noble/ed25519'] },
  // What Yjs itself reads and writes bytes with.
  { of: 'shared/wire/', from: ['shared/'], packages: ['typebox', 'lib0'] },
  { of: 'shared/', from: ['shared/'], packages: ['typebox'] },
  // Documents rest, and go to whoever joins, deflated.
  {
    of: 'server/room/',
    from: ['shared/', 'server/store/store.ts'],
    packages: ['yjs', 'node:crypto', 'node:zlib'],
  },
  { of: 'server/pace/', from: ['shared/'], packages: ['@fastify/proxy-addr', 'node:http', 'node:net'] },
  {
    of: 'server/store/',
    from: ['shared/'],
    packages: [
      'kysely',
      'libsql',
      'pg',
      'node:crypto',
      'node:fs',
      'node:fs/promises',
      'node:path',
      'node:util',
    ],
  },
  {
    of: 'server/realtime/',
    from: ['shared/', 'server/room/', 'server/pace/', 'server/store/store.ts'],
    packages: ['socket.io', 'socket.io-parser', 'typebox', 'node:events', 'node:http', 'node:net'],
  },
  {
    of: 'server/http/',
    from: [
      'shared/',
      'server/room/',
      'server/pace/',
      'server/files/',
      'server/export/',
      'server/store/store.ts',
    ],
    packages: [
      'fastify',
      '@fastify/helmet',
      '@fastify/static',
      'typebox',
      'node:fs',
      'node:http',
      'node:path',
      'node:stream',
    ],
  },
  {
    of: 'server/search/',
    from: ['shared/', 'server/room/'],
    packages: ['node:worker_threads', 'tsx'],
  },
  {
    of: 'server/export/',
    from: ['shared/'],
    packages: [
      '@myriaddreamin/typst-ts-node-compiler',
      'docx',
      'node:child_process',
      'node:crypto',
      'node:fs',
      'node:module',
      'node:path',
      'node:url',
      'node:zlib',
      'tsx',
    ],
  },
  { of: 'server/vite.config.ts', from: [], packages: ['vite', 'node:fs', 'node:url'] },
  // Above everything it warms: the whole server, and a person who types.
  {
    of: 'server/warm-up/',
    from: ['shared/', 'server/'],
    packages: ['fastify', 'yjs', 'node:crypto', 'node:net', 'node:timers'],
  },
  { of: 'server/files/', from: ['shared/'], packages: ['sharp', 'file-type', 'node:crypto'] },
  {
    of: 'server/',
    from: ['shared/', 'server/'],
    packages: [
      'fastify',
      'node:crypto',
      'node:fs',
      'node:net',
      'node:path',
      'node:timers',
      'node:url',
      'node:util',
    ],
  },
  {
    of: 'client/src/sync/connection.ts',
    from: ['shared/', 'client/src/sync/'],
    packages: ['socket.io-client'],
  },
  { of: 'client/src/sync/hooks.ts', from: ['shared/', 'client/src/sync/'], packages: ['react', 'yjs'] },
  { of: 'client/src/sync/', from: ['shared/'], packages: ['yjs', 'y-protocols'] },
  { of: 'client/src/ui/', from: ['shared/'], packages: [...screen, 'diff'] },
  {
    of: 'client/src/writing/',
    from: ['shared/', 'client/src/sync/', 'client/src/ui/'],
    packages: [
      'yjs',
      '@tiptap/core',
      '@tiptap/pm',
      '@tiptap/extension-document',
      '@tiptap/extension-paragraph',
      '@tiptap/extension-text',
      '@tiptap/extension-bold',
      '@tiptap/extension-italic',
      '@tiptap/extension-list',
      '@tiptap/extension-collaboration',
      '@tiptap/extension-collaboration-caret',
      '@tiptap/y-tiptap',
    ],
  },
  // Below the features, since every field of the room is written in with it at hand.
  {
    of: 'client/src/wording/',
    from: ['shared/', 'client/src/sync/', 'client/src/ui/'],
    packages: [...screen, '@tiptap/core', '@tiptap/pm', '@tiptap/y-tiptap'],
  },
  // Below the features, since issues, goals and evidence all show what they are linked with.
  {
    of: 'client/src/links/',
    from: ['shared/', 'client/src/sync/', 'client/src/ui/', 'client/src/writing/', 'client/src/wording/'],
    packages: screen,
  },
  // Below the features: what is hidden, locked or summoned to stands on the cards of all of them.
  {
    of: 'client/src/order/',
    from: ['shared/', 'client/src/sync/', 'client/src/ui/', 'client/src/wording/'],
    packages: [...screen, '@atlaskit/pragmatic-drag-and-drop'],
  },
  // Below the features: links are handed out before a room and in it, and what is agreed has dates.
  {
    of: 'client/src/dates/',
    from: ['shared/', 'client/src/ui/'],
    packages: [...screen, 'ical-generator'],
  },
  // Below the ledger: what a side alone knows of an offer, and sealed bids on an issue, are met beside its offers.
  {
    of: 'client/src/numbers/',
    from: ['shared/', 'client/src/sync/', 'client/src/ui/', 'client/src/wording/'],
    packages: screen,
  },
  {
    of: 'client/src/better/',
    from: ['shared/', 'client/src/sync/', 'client/src/ui/', 'client/src/wording/', 'client/src/numbers/'],
    packages: screen,
  },
  {
    of: 'client/src/bids/',
    from: ['shared/', 'client/src/sync/', 'client/src/ui/', 'client/src/wording/', 'client/src/numbers/'],
    packages: screen,
  },
  // Below the ledger: what one side makes of its own numbers is met on its spine.
  featureLayer('packages', [], ['client/src/numbers/']),
  featureLayer('pause'),
  featureLayer('stall'),
  featureLayer('caucus'),
  featureLayer('goals', ['@tiptap/core', '@atlaskit/pragmatic-drag-and-drop'], ['client/src/links/']),
  featureLayer('notes', ['@tiptap/core']),
  featureLayer('taking', [], ['client/src/dates/']),
  featureLayer('agreement', ['@tiptap/core'], ['client/src/taking/', 'client/src/again/earlier-text.tsx']),
  featureLayer('seats', ['uqr']),
  featureLayer('conversation'),
  featureLayer('round'),
  featureLayer('glossary'),
  featureLayer(
    'ledger',
    ['@mantine/charts', '@tanstack/react-virtual'],
    [
      'client/src/links/',
      'client/src/numbers/',
      'client/src/bids/',
      'client/src/better/',
      'client/src/packages/',
    ],
  ),
  // Beside the ledger: its form is made of the ledger's fields, its card stands on the ledger's spine.
  featureLayer('proposals', [], ['client/src/ledger/', 'client/src/numbers/', 'client/src/bids/']),
  // A text ends as a proposal does: it is put with the same time, and answered on the proposal's card.
  featureLayer('one-text', [], ['client/src/proposals/']),
  featureLayer('evidence', ['@mantine/charts', 'papaparse', 'pdfjs-dist'], ['client/src/links/']),
  // Above the features whose views it shows: the joint room as it was.
  featureLayer(
    'archive',
    [],
    ['goals', 'conversation', 'ledger', 'evidence', 'proposals', 'one-text', 'links', 'numbers'].map(
      (name) => `client/src/${name}/`,
    ),
  ),
  featureLayer('entry', ['wouter'], ['client/src/dates/']),
  // No part of any room: the page around it is that of the pages before one.
  featureLayer('verify', [], ['client/src/entry/calm-page.tsx']),
  // A record is checked as the page for that does it, and a room opened as on the front page.
  featureLayer('again', ['wouter'], ['client/src/entry/', 'client/src/verify/']),
  {
    of: 'client/src/room/',
    from: [
      'shared/',
      'client/src/sync/',
      'client/src/ui/',
      'client/src/links/',
      'client/src/wording/',
      'client/src/order/',
      'client/src/numbers/',
      'client/src/bids/',
      'client/src/dates/',
      ...features.map((name) => `client/src/${name}/`),
    ],
    packages: [...screen, 'wouter'],
  },
  {
    of: 'client/src/',
    from: ['shared/', 'client/src/'],
    packages: [...screen, 'wouter', '@fontsource-variable/figtree', '@fontsource-variable/source-serif-4'],
  },
]
