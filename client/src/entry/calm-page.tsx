/** The page around everything before the room: the logo, one quiet column, nothing else. */
import { type ReactNode, useRef } from 'react'
import { Link } from 'wouter'
import { Logo } from '../ui/logo.tsx'
import { usePageFocus } from '../ui/page-focus.ts'
import styles from './calm-page.module.css'

interface CalmPageProps {
  readonly children: ReactNode
  readonly width?: 'narrow' | 'wide'
  readonly busy?: boolean
}

export const CalmPage = ({ children, width = 'narrow', busy = false }: CalmPageProps) => {
  const main = useRef<HTMLElement>(null)
  usePageFocus(main)
  return (
    <div className={styles.page}>
      <header className={styles.header} data-width={width}>
        <Link href="/" className={styles.home}>
          <Logo />
        </Link>
      </header>
      <main ref={main} tabIndex={-1} className={styles.main} data-width={width} aria-busy={busy}>
        {children}
      </main>
    </div>
  )
}
