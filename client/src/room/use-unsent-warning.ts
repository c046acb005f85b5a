/** Asks before the tab is closed while something in it is not recorded yet: words, acts, or what was only begun. */
import { useEffect } from 'react'
import { useSession } from '../sync/hooks.ts'
import { keptTexts } from '../ui/kept-draft.ts'

export const useUnsentWarning = (): void => {
  const session = useSession()
  useEffect(() => {
    // Read only then: whoever listened to it would be drawn again twice for every key.
    const ask = (event: BeforeUnloadEvent) => {
      const { words, acts } = session.connection()
      if (words !== 'recorded' || acts > 0 || keptTexts(session).length > 0) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [session])
}
