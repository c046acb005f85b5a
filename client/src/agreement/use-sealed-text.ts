/** The text both sides have signed, as the room keeps it beside the act that sealed it. */
import type { AgreementText } from '@common-ground/shared/agreement/agreement-text'
import { useMemo } from 'react'
import { useKeptWords, useRoomState } from '../sync/hooks.ts'

/** Undefined while nothing is sealed, and for the moment before its words have come. */
export const useSealedText = (): AgreementText | undefined => {
  const { sealed } = useRoomState().signing
  const words = useKeptWords(sealed?.act ?? '')
  return useMemo(() => {
    if (words === undefined) return undefined
    const text: AgreementText = JSON.parse(words)
    return text
  }, [words])
}
