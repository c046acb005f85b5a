/** Asks before the tab is closed while something in it is not recorded yet: words, acts, or what was only begun. */
import { useEffect } from 'react'
import { useConnection, useSession } from '../sync/hooks.ts'
import { keptTexts } from '../ui/kept-draft.ts'

export const useUnsentWarning = (): void => {
  const session = useSession()
  const { words, acts } = useConnection()
  const unsent = words !== 'recorded' || acts > 0
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (unsent || keptTexts(session).length > 0) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [unsent, session])
}
