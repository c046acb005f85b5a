/** Whether something has ever been so: what is loaded late is shown from the first time it is wanted, and then stays. */
import { useState } from 'react'

export const useEver = (now: boolean): boolean => {
  const [ever, setEver] = useState(now)
  if (now && !ever) setEver(true)
  return ever || now
}
