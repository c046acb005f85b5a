/** What a link is remembered by: its secret itself is not kept. */
import { sha256Hex } from '@common-ground/shared/ledger/hash'

export const linkHashOf = (secret: string): string => sha256Hex(secret)
