/** Words of the agreement as they are signed: paragraphs and lists, bold and italic, in the voice of people. */
import { type Block, canonicalBlocks, type Line } from '@common-ground/shared/agreement/rich-text'
import { Voice } from '../ui/voice.tsx'
import styles from './blocks-view.module.css'

const Runs = ({ line }: { readonly line: Line }) =>
  line.map(({ text, bold, italic }, at) => {
    const slanted = italic ? <em>{text}</em> : text
    // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity beyond their place
    return <span key={at}>{bold ? <strong>{slanted}</strong> : slanted}</span>
  })

const Part = ({ block }: { readonly block: Block }) => {
  if (block.kind === 'paragraph')
    return (
      <p dir="auto">
        <Runs line={block.runs} />
      </p>
    )
  const List = block.kind === 'bullets' ? 'ul' : 'ol'
  return (
    <List>
      {block.items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity beyond their place
        <li key={at} dir="auto">
          <Runs line={item} />
        </li>
      ))}
    </List>
  )
}

/** Shown in their canonical form: what one reads is what is signed. */
export const BlocksView = ({ blocks }: { readonly blocks: readonly Block[] }) => (
  <Voice as="div" className={styles.blocks}>
    {canonicalBlocks(blocks).map((block, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity beyond their place
      <Part key={at} block={block} />
    ))}
  </Voice>
)
