/** How far this device's clock is from the server's: asked once, since a round's time is the server's. */
import { useEffect, useState } from 'react'

let known: Promise<number> | undefined

/** The answer's date has whole seconds: half of one is added. Without an answer this device's clock has to do. */
const ask = async (): Promise<number> => {
  const before = Date.now()
  const { headers } = await fetch('/health', { cache: 'no-store' })
  const said = Date.parse(headers.get('date') ?? '')
  return Number.isNaN(said) ? 0 : said + 500 - (before + Date.now()) / 2
}

const offset = (): Promise<number> => {
  known ??= ask().catch(() => {
    // The next one asks again.
    known = undefined
    return 0
  })
  return known
}

/** ms until a moment of the server's clock, drawn anew each second; never below 0. */
export const useTimeLeft = (until: number): number => {
  const [off, setOff] = useState(0)
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    let here = true
    void offset().then((ms) => here && setOff(ms))
    const timer = setInterval(() => setNow(Date.now()), 1_000)
    return () => {
      here = false
      clearInterval(timer)
    }
  }, [])
  return Math.max(0, until - now - off)
}
