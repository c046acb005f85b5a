/** How many characters still fit on a page of notes, said only when it begins to matter. */
import { useMessages } from '../ui/messages.ts'

const matters = 1_000
const whole = new Intl.NumberFormat()

export const NotesLeft = ({ left }: { readonly left: number }) => {
  const words = useMessages().notes
  if (left > matters) return null
  return (
    <span>{left < 0 ? words.over(-left, whole.format(-left)) : words.left(left, whole.format(left))}</span>
  )
}
