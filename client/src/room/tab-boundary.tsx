/** Keeps one tab's failure from taking the room: says so, and offers to load the page again. */
import { Component, type ReactNode } from 'react'
import { TabFailed } from './tab-failed.tsx'

interface TabBoundaryProps {
  readonly children: ReactNode
}

/** React asks for a class here. What was thrown is reported by React itself. */
export class TabBoundary extends Component<TabBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? <TabFailed /> : this.props.children
  }
}
