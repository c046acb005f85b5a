/** Keeps one tab's failure from taking the room: says so, and offers to load the page again. */
import type { ReactNode } from 'react'
import { Boundary } from '../ui/boundary.tsx'
import { TabFailed } from './tab-failed.tsx'

export const TabBoundary = ({ children }: { readonly children: ReactNode }) => (
  <Boundary failed={<TabFailed />}>{children}</Boundary>
)
