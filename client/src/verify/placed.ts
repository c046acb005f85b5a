/** Names for what has none but its place: in a file that is read, nothing moves. */

export const placed = <Item>(items: readonly Item[]) => items.map((item, at) => ({ item, key: `at ${at}` }))
