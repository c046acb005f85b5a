/** Whether the room has been opened for the first time: nothing of it can be shown before. */
import { useEffect, useState } from 'react'
import { useSession } from '../sync/hooks.ts'

export const useReady = (): boolean => {
  const session = useSession()
  const [opened, setOpened] = useState<typeof session>()
  useEffect(() => {
    let gone = false
    void session.ready().then((refusal) => {
      if (!gone && !refusal) setOpened(session)
    })
    return () => {
      gone = true
    }
  }, [session])
  return opened === session
}
