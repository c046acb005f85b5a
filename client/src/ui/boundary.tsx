/** Keeps the failure of one part from taking what is around it: something else stands in its place. */
import { Component, type ReactNode } from 'react'

interface BoundaryProps {
  /** Instead of the part that failed. */
  readonly failed: ReactNode
  readonly children: ReactNode
}

/** React asks for a class here. What was thrown is reported by React itself. */
export class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.failed : this.props.children
  }
}
