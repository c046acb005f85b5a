/** The places of the agreement's words in the joint document: clauses in rich text, milestones in fields. */
import { isIdentifier } from '../acts/identifier.ts'
import { isDay } from './goal-words.ts'
import { isOrderKey } from './goals.ts'
import { isDoer } from './milestones.ts'
import type { Place } from './structure.ts'

const server = { a: 'no', b: 'no', mediator: 'no', observer: 'no' } as const
const table = { a: 'yes', b: 'yes', mediator: 'yes', observer: 'no' } as const
const withCard = { a: 'with-card', b: 'with-card', mediator: 'with-card', observer: 'no' } as const

/** Clauses come and go by acts; what stands in them is written by everyone at the table. So are milestones, whole ones too. */
export const agreementPlaces = {
  agreement: { holds: 'map', writers: server },
  'agreement.*': { holds: 'map', writers: server, key: isIdentifier },
  'agreement.*.text': { holds: 'fragment', writers: server },
  'agreement.*.text>paragraph': { holds: 'paragraph', writers: table },
  'agreement.*.text>paragraph>text': { holds: 'text', writers: table },
  'agreement.*.text>paragraph>text>characters': { holds: 'characters', writers: table },
  'agreement.*.text>paragraph>text>mark': { holds: 'mark', writers: table },
  'agreement.*.text>bulletList': { holds: 'bulletList', writers: table },
  'agreement.*.text>bulletList>listItem': { holds: 'listItem', writers: table },
  'agreement.*.text>bulletList>listItem>paragraph': { holds: 'paragraph', writers: table },
  'agreement.*.text>bulletList>listItem>paragraph>text': { holds: 'text', writers: table },
  'agreement.*.text>bulletList>listItem>paragraph>text>characters': { holds: 'characters', writers: table },
  'agreement.*.text>bulletList>listItem>paragraph>text>mark': { holds: 'mark', writers: table },
  'agreement.*.text>orderedList': { holds: 'orderedList', writers: table },
  'agreement.*.text>orderedList>listItem': { holds: 'listItem', writers: table },
  'agreement.*.text>orderedList>listItem>paragraph': { holds: 'paragraph', writers: table },
  'agreement.*.text>orderedList>listItem>paragraph>text': { holds: 'text', writers: table },
  'agreement.*.text>orderedList>listItem>paragraph>text>characters': { holds: 'characters', writers: table },
  'agreement.*.text>orderedList>listItem>paragraph>text>mark': { holds: 'mark', writers: table },
  milestones: { holds: 'map', writers: table },
  'milestones.*': { holds: 'map', writers: table, key: isIdentifier },
  'milestones.*.who': { holds: 'value', writers: table, value: isDoer },
  'milestones.*.order': { holds: 'value', writers: table, value: isOrderKey },
  'milestones.*.due': { holds: 'value', writers: table, value: isDay },
  'milestones.*.until': { holds: 'value', writers: table, value: isDay },
  'milestones.*.what': { holds: 'fragment', writers: withCard },
  'milestones.*.what>paragraph': { holds: 'paragraph', writers: table },
  'milestones.*.what>paragraph>text': { holds: 'text', writers: table },
  'milestones.*.what>paragraph>text>characters': { holds: 'characters', writers: table },
  'milestones.*.if': { holds: 'fragment', writers: withCard },
  'milestones.*.if>paragraph': { holds: 'paragraph', writers: table },
  'milestones.*.if>paragraph>text': { holds: 'text', writers: table },
  'milestones.*.if>paragraph>text>characters': { holds: 'characters', writers: table },
} as const satisfies Record<string, Place>
