/** Checks of everything a socket may say, compiled once from the declarations in shared/wire. */
import {
  ActMessage,
  Hello,
  OpenMessage,
  PresenceMessage,
  WordsMessage,
} from '@common-ground/shared/wire/messages'
import { Compile } from 'typebox/compile'

const hello = Compile(Hello)
const open = Compile(OpenMessage)
const words = Compile(WordsMessage)
const act = Compile(ActMessage)
const presence = Compile(PresenceMessage)

export const isHello = (value: unknown): value is Hello => hello.Check(value)
export const isOpen = (value: unknown): value is OpenMessage => open.Check(value)
export const isWords = (value: unknown): value is WordsMessage => words.Check(value)
export const isAct = (value: unknown): value is ActMessage => act.Check(value)
export const isPresence = (value: unknown): value is PresenceMessage => presence.Check(value)
