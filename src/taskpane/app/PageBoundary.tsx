import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { Component, type ReactNode } from 'react';

interface Props {
  readonly message: string;
  readonly children: ReactNode;
}

/** A page that cannot be loaded or drawn says so; the other pages stay usable. */
export class PageBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <MessageBar messageBarType={MessageBarType.error}>{this.props.message}</MessageBar>;
  }
}
