/** One thing on its way out of the room: asked for, how far it is, stopped, saved; or why it could not be made. */
import type { ExportForm } from '@common-ground/shared/room/export-access'
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import type { ExportBody, ExportStep } from '@common-ground/shared/wire/exports'
import { useEffect, useRef, useState } from 'react'
import { takeOut } from '../sync/exports.ts'
import { useFiles } from '../sync/hooks.ts'
import { saveFile } from '../ui/save-file.ts'

export interface UnderWay {
  readonly form: ExportForm
  readonly step: ExportStep
}

export interface TakingView {
  readonly underWay: UnderWay | undefined
  /** What was saved last. */
  readonly saved: string | undefined
  readonly refusal: RefusalReply | undefined
  readonly take: (form: ExportForm, paper?: ExportBody['paper']) => void
  readonly stop: () => void
}

/** One at a time: what is asked for meanwhile waits for its press. */
export const useTaking = (): TakingView => {
  const files = useFiles()
  const [underWay, setUnderWay] = useState<UnderWay>()
  const [saved, setSaved] = useState<string>()
  const [refusal, setRefusal] = useState<RefusalReply>()
  const stopping = useRef<AbortController>(undefined)
  useEffect(() => () => stopping.current?.abort(), [])

  const take = async (form: ExportForm, paper?: ExportBody['paper']) => {
    const stop = new AbortController()
    stopping.current = stop
    setSaved(undefined)
    setRefusal(undefined)
    setUnderWay({ form, step: 'waiting' })
    const made = await takeOut(files, {
      form,
      ...(paper === undefined ? {} : { paper }),
      signal: stop.signal,
      step: (step) => setUnderWay({ form, step }),
    })
    if (stopping.current !== stop) return
    stopping.current = undefined
    setUnderWay(undefined)
    if ('refused' in made) {
      if (made.refused !== 'stopped') setRefusal(made)
      return
    }
    saveFile(made.name, made.blob)
    setSaved(made.name)
  }

  return {
    underWay,
    saved,
    refusal,
    take: (form, paper) => {
      if (!stopping.current) void take(form, paper)
    },
    stop: () => stopping.current?.abort(),
  }
}
