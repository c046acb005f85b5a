/** Asks before the tab is closed while words or acts in it are not recorded yet. */
import { useEffect } from 'react'
import { useConnection } from '../sync/hooks.ts'

export const useUnsentWarning = (): void => {
  const { words, acts } = useConnection()
  const unsent = words !== 'recorded' || acts > 0
  useEffect(() => {
    if (!unsent) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [unsent])
}
