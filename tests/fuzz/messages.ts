/** The JSON of messages that are almost right: acts, openings and presences with something odd about them. */
import { spaces } from '@common-ground/shared/room/space'
import { stages } from '@common-ground/shared/room/stage'
import type { Random } from '../world/random.ts'
import { hash, quoted } from './json-parts.ts'
import { mediationFields } from './mediation-messages.ts'
import { oddJson, oddObject } from './oddities.ts'

const placeholder = '{"$bytes":0}'

const quotedList = (values: readonly string[]): string => JSON.stringify(values)

export const someSpace = (random: Random): string =>
  random.chance(0.8)
    ? random.pick(spaces)
    : random.pick(['', 'Joint', 'joint ', 'ledger', '__proto__', '../joint'])

/** The fields of acts of every kind, most about things that are not there. Leaving and destroying are not among them. */
const actFields = (random: Random): Readonly<Record<string, string>> => {
  const id = quoted(random.id())
  const amount = quoted(random.pick(['1', 'NaN', '-1', '1e308', '0.0000001', '\uff11', '9'.repeat(2_000)]))
  const terms = `[{"issue":${quoted(random.id())},"to":${amount}}]`
  const more = random.pick([
    {},
    { minutes: random.pick(['0', '-1', '1.5', '43201', '1e308', '"1"', 'null']) },
    { gets: `{"terms":${terms},"benefit":"x"}`, whole: 'true' },
    { gets: '{"terms":[],"benefit":"x"}' },
    { whole: 'false', credit: '" "', answers: id },
  ])
  return random.pick([
    { type: '"consent"', agreement: quoted(hash(random)) },
    { type: '"admit"', participant: id },
    { type: '"turn-away"', participant: id },
    { type: '"remove"', participant: id },
    { type: '"share-authority"', participant: id },
    { type: '"keep-room"' },
    { type: '"admit"', participant: id, history: random.pick(['true', '0', '"true"', 'null']) },
    {
      type: '"ask-mediator"',
      name: quoted(random.pick(['', 'x'.repeat(61), '\ud800'])),
      disclosure: quoted(random.pick(['x', 'x'.repeat(1_001), '\u0000'])),
    },
    { type: '"accept-mediator"', asked: id },
    { type: '"decline-mediator"', asked: id, reason: quoted(random.pick(['x', '', '\ud800'])) },
    { type: '"withdraw-mediator"', asked: id },
    { type: '"part-with-mediator"', participant: id },
    { type: '"keep-mediator"', participant: id },
    { type: '"endorse"', goal: id, text: quoted(hash(random)) },
    { type: '"withdraw-endorsement"', goal: id },
    { type: '"post-statement"', text: quoted(random.pick(['', ' ', 'x'.repeat(1_001), '\u0000', '\ud800'])) },
    { type: '"open-issue"', title: '"x"', kind: `{"type":"choice","options":["x","x"]}` },
    { type: '"open-issue"', title: quoted('x'.repeat(200)), kind: '{"type":"yes-no"}' },
    {
      type: '"propose-name"',
      name: '"x"',
      instead: quotedList(random.pick([['X'], ['y', ' Y '], ['z\n'], Array(9).fill('p')])),
    },
    {
      type: '"propose-name"',
      name: quoted(random.pick(['', '\u200b', 'x'.repeat(81), 'a\tb', '\ud800'])),
      instead: '[]',
    },
    { type: '"endorse-name"', entry: id, words: quoted(hash(random)) },
    { type: '"withdraw-name-endorsement"', entry: id },
    { type: '"withdraw-name"', entry: id },
    { type: '"retitle-issue"', issue: id, title: '"x"' },
    { type: '"accept-title"', issue: id, title: '"x"' },
    { type: '"add-option"', issue: id, option: '"__proto__"' },
    { type: '"remove-option"', issue: id, option: '"x"' },
    { type: '"set-aside-issue"', issue: id },
    { type: '"take-up-issue"', issue: id },
    { type: '"offer"', terms, benefit: '"x"', ...more },
    { type: '"counter"', offer: id, terms, benefit: '"x"', ...more },
    { type: '"gift"', text: '"x"', terms, benefit: '"x"', answers: id },
    { type: '"explore"', text: '"x"', terms },
    { type: '"explore"', text: '"x"', terms: '[]', answers: id },
    { type: '"take-back-exploring"', exploring: id },
    { type: '"ask-pause"', minutes: random.pick(['0', '7', '1e308', '"5"', '[5]']) },
    { type: '"go-on"', to: id },
    { type: '"accept"', offer: id },
    { type: '"decline"', offer: id, reason: '"x"' },
    { type: '"withdraw"', offer: id },
    {
      type: '"propose-bidding"',
      issue: id,
      payer: '"a"',
      from: quoted(random.pick(['0', '-1', '1e308', 'NaN'])),
      to: quoted(random.pick(['9', '0', '1e309', ''])),
      step: quoted(random.pick(['1', '0', '0.0000001'])),
      rounds: random.pick(['1', '4', '0.5']),
    },
    { type: '"add-agenda-item"', title: quoted(random.pick(['', 'x', 'a\nb', 'x'.repeat(121), '\ud800'])) },
    { type: '"add-agenda-item"', title: '"x"', minutes: random.pick(['0', '241', '1.5', '1e308', '"5"']) },
    { type: '"edit-agenda-item"', item: id, on: id, title: '"x"', about: `{"issue":${id},"goal":${id}}` },
    { type: '"move-agenda-item"', item: id, before: random.pick([id, '"__proto__"', 'null']) },
    { type: '"remove-agenda-item"', item: id },
    { type: random.pick(['"begin-agenda-item"', '"finish-agenda-item"']), item: id },
    {
      type: '"summon"',
      to: random.pick([`{"view":"notes"}`, `{"view":"goals","goal":${id}}`, `{"goal":${id}}`]),
    },
    {
      type: random.pick(['"hide-item"', '"show-item"', '"lock-item"', '"unlock-item"']),
      item: random.pick([id, `{"goal":${id}}`, `{"__proto__":${id}}`, `{"issue":"x"}`, '{}', '[]']),
    },
    { type: '"withdraw-order-proposal"' },
    { type: '"join-bidding"', bidding: id },
    { type: '"drop-bidding"', bidding: id },
    {
      type: '"place-bid"',
      bidding: id,
      round: random.pick(['1', '3', '-1', '1e9']),
      amount: quoted(random.pick(['1', 'none', '', '1e308', '-0'])),
      nonce: quoted(random.pick([hash(random), 'short', 'F'.repeat(64)])),
    },
    {
      type: '"set-issue-numbers"',
      issue: id,
      weight: random.pick(['1e308', '-1', '0.5', '101']),
      target: quoted(random.pick(['NaN', '-1', '1e308', '0.0000001', '2150 EUR'])),
    },
    {
      type: '"set-issue-numbers"',
      issue: id,
      worths: `[{"option":${quoted(random.pick(['', '__proto__', 'x'.repeat(500)]))},"worth":1e9}]`,
    },
    { type: '"set-alternative"', worth: random.pick(['101', '-0.5', '1e-7']) },
    { type: '"rate-offer"', offer: id, cost: random.pick(['4', '1.5', '-1']) },
    {
      type: '"note-about"',
      issue: id,
      on: quoted(random.pick(['', '__proto__', 'x'.repeat(80)])),
      text: '"x"',
    },
    { type: '"note-about"', issue: id, text: quoted(random.pick(['', 'x'.repeat(501), '\ud800'])) },
    {
      type: '"present-packages"',
      packages: random.pick([`[${terms},${terms},${terms}]`, '[[],[],[]]', `[${terms}]`, 'null', '[[[]]]']),
      benefit: quoted(random.pick(['x', '', '\ud800'])),
    },
    {
      type: '"rank-packages"',
      packages: id,
      order: random.pick(['[0,1,2]', '[0,0,0]', '[0,1,1e308]', '[]']),
    },
    { type: '"withdraw-packages"', packages: id },
    { type: '"switch-better"', on: random.pick(['true', 'false', '1']) },
    { type: '"ask-better"', question: id },
    { type: '"cancel-better"', question: id },
    { type: '"grant-numbers"', kind: quoted(random.pick(['weights', 'worth', '__proto__'])) },
    { type: '"revoke-numbers"', kind: quoted(random.pick(['cost', 'walk-away', '__proto__'])) },
    ...mediationFields(random, id, terms),
    {
      type: '"set-stall-thresholds"',
      thresholds: random.pick([
        '{}',
        '{"no-narrowing":{"moves":1e308}}',
        '{"nothing-touched":{}}',
        '{"__proto__":{"moves":3}}',
        '{"loops-owed":{"statements":2.5},"goal-unlinked":7}',
      ]),
    },
    { type: '"move-stage"', to: quoted(random.pick(stages)), outcome: '"peace"' },
  ])
}

const objectOf = (fields: Readonly<Record<string, string>>): string =>
  `{${Object.entries(fields)
    .map(([name, value]) => `${quoted(name)}:${value}`)
    .join(',')}}`

/** An act that is refused for what it says, or for how it is written. */
export const oddAct = (random: Random): string => {
  const fields = actFields(random)
  const act = random.chance(0.4) ? oddObject(fields, random) : objectOf(fields)
  const message = { space: quoted(someSpace(random)), id: quoted(random.id()), act }
  return random.chance(0.2) ? oddObject(message, random) : objectOf(message)
}

/** A receipt this server never gave, or one it did for other facts. */
const receipt = (random: Random): string => {
  const fields = {
    position: String(random.pick([0, 1, 1_000_000, 2 ** 53])),
    seq: String(random.pick([0, 1, 1_000_000, 2 ** 53])),
    head: quoted(hash(random)),
    mac: quoted(hash(random)),
  }
  return random.chance(0.3) ? oddObject(fields, random) : objectOf(fields)
}

/** The attachment is the state vector. */
export const oddOpen = (random: Random): string => {
  const message = {
    space: quoted(someSpace(random)),
    stateVector: placeholder,
    clientId: String(random.pick([0, 1, 0xffff_ffff, random.word()])),
    ...(random.chance(0.6) ? { seen: receipt(random) } : {}),
  }
  return random.chance(0.3) ? oddObject(message, random) : objectOf(message)
}

export const openOf = (space: string, clientId: number): string =>
  objectOf({ space: quoted(space), stateVector: placeholder, clientId: String(clientId) })

/** The attachment is the update. */
export const wordsOf = (space: string): string => objectOf({ space: quoted(space), update: placeholder })

export const oddWords = (random: Random): string =>
  oddObject({ space: quoted(someSpace(random)), update: placeholder }, random)

const position = (random: Random): string =>
  random.pick([
    `{"item":{"client":${random.word()},"clock":${random.below(1_000)}},"assoc":0}`,
    `{"type":{"client":${random.word()},"clock":${random.below(1_000)}},"item":null,"tname":null,"assoc":-1}`,
    '{"tname":"goals"}',
    '{"item":{"client":1e300,"clock":1e300}}',
    oddJson(random),
  ])

export const oddPresence = (random: Random): string => {
  const cursor = `{"anchor":${position(random)},"head":${position(random)}}`
  const at = random.pick([
    `{"goal":${quoted(random.id())},"cursor":${cursor}}`,
    `{"cursor":${cursor}}`,
    oddJson(random),
  ])
  return objectOf({ space: quoted(someSpace(random)), at })
}

export const actOf = (space: string, id: string, act: object): string =>
  objectOf({ space: quoted(space), id: quoted(id), act: JSON.stringify(act) })
