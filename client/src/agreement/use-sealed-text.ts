/** The text both sides have signed, as the room keeps it beside the act that sealed it. */
import type { AgreementText } from '@common-ground/shared/agreement/agreement-text'
import { sealedAgreement } from '@common-ground/shared/documents/agreement'
import { useMemo } from 'react'
import { useJointDoc, useKeptWords, useRoomState } from '../sync/hooks.ts'

/** Undefined while nothing is sealed, and for the moment before its words have come. */
export const useSealedText = (): AgreementText | undefined => {
  const { signing } = useRoomState()
  const doc = useJointDoc()
  const words = useKeptWords(signing.sealed?.act ?? '')
  return useMemo(
    () => (words === undefined ? undefined : sealedAgreement(doc, { signing })),
    [words, doc, signing],
  )
}
