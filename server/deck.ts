/** The starter deck of the goal round, read from its file once at start. */
import { readFileSync } from 'node:fs'
import { deckFrom } from '@common-ground/shared/round/deck'
import { projectFile } from './project-file.ts'

/** The deck that comes with the room. */
export const ownDeckFile = projectFile('deck/goal-cards.txt')

/** Throws with a sentence for the operator. Nothing in the file is quoted. */
export const deckIn = (file: string): readonly string[] => {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new Error(`the starter deck ${file} cannot be read (DECK_FILE names it)`)
  }
  try {
    return deckFrom(text)
  } catch (error) {
    throw new Error(`the starter deck ${file}: ${error instanceof Error ? error.message : 'unreadable'}`)
  }
}
