/** The coach's rewrites in rich text: places in paragraphs and in lists are the same wherever one counts from. */
import { acceptance, placeOf, positionOf, textOf } from '@common-ground/client/wording/acceptance'
import { Schema } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { expect, it } from 'vitest'

const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'text*' },
    bulletList: { group: 'block', content: 'listItem*' },
    listItem: { content: 'paragraph*' },
    text: {},
  },
})

const paragraph = (text: string) => schema.node('paragraph', null, text === '' ? [] : schema.text(text))
const doc = schema.node('doc', null, [
  paragraph('Both look at:'),
  schema.node('bulletList', null, [
    schema.node('listItem', null, [paragraph('the roof')]),
    schema.node('listItem', null, [paragraph('')]),
    schema.node('listItem', null, []),
    schema.node('listItem', null, [paragraph('the demand for parking')]),
  ]),
  schema.node('bulletList', null, []),
  paragraph('by June'),
])
const text = 'Both look at:\nthe roof\n\nthe demand for parking\nby June'

it('reads the paragraphs of lists as lines', () => {
  expect(textOf(doc)).toBe(text)
})

it('finds every place again', () => {
  for (let place = 0; place <= text.length; place += 1)
    expect(placeOf(doc, positionOf(doc, place))).toBe(place)
})

it('puts a rewrite into the item it is of, and changes nothing else', () => {
  const state = EditorState.create({ doc, schema })
  const start = text.indexOf('demand')
  const change = acceptance(state, { start, end: start + 6 }, 'demand', 'need', false)
  expect(change && textOf(change.doc)).toBe(text.replace('demand', 'need'))
  expect(change?.doc.childCount).toBe(4)
})
