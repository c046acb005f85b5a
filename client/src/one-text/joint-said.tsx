/** What both sides said of a text before everybody: of the version that is shown, and folded away what was said of those before it. */
import { isSide } from '@common-ground/shared/room/participant'
import { sides } from '@common-ground/shared/room/side'
import { useSession } from '../sync/hooks.ts'
import { LeftOver } from '../ui/left-over.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { CriticismForm } from './criticism-form.tsx'
import { CriticismList, SideSaid } from './criticism-list.tsx'
import { useSaid } from './drafts.ts'
import styles from './one-text.module.css'
import { useSaidHere } from './said-of.ts'
import type { TextView } from './use-text.ts'

/** What somebody had begun to say where nothing can be said any more. */
export const SaidLeftOver = ({ document }: { readonly document: string }) => {
  const words = useTableMessages().oneText.say
  const { draft, change } = useSaid(document)
  if (!draft?.text.trim()) return null
  return <LeftOver label={words.leftOver} text={draft.text} onDrop={() => change(undefined)} />
}

export const JointSaid = ({ view }: { readonly view: TextView }) => {
  const words = useTableMessages().oneText.said
  const { you } = useSession()
  const { text, version, open } = view
  const all = useSaidHere(text.id)
  const newest = version === text.versions.length
  const before = newest ? all.filter((one) => one.version < version) : []
  return (
    <>
      <div className={styles.halves}>
        {sides.map((side) => (
          <SideSaid
            key={side}
            side={side}
            criticisms={all.filter((one) => one.standing === side && one.version === version)}
            space="joint"
            open={open}
          />
        ))}
      </div>
      {before.length > 0 && (
        <details className={styles.fold}>
          <summary>{words.earlier(before.length)}</summary>
          <div className={styles.halves}>
            {sides.map((side) => (
              <div key={side} className={styles.half} data-side={side}>
                <CriticismList
                  criticisms={before.filter(({ standing }) => standing === side)}
                  space="joint"
                  open={open}
                  ofVersions
                />
              </div>
            ))}
          </div>
        </details>
      )}
      {isSide(you.standing) &&
        (open ? <CriticismForm text={text} space="joint" /> : <SaidLeftOver document={text.id} />)}
    </>
  )
}
