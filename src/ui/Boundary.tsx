import { Component, type ReactNode } from 'react';
import type { WokenIsland } from '../environment/wake.ts';

type Props = { exercise: string; children: ReactNode };

/** One per island: when it fails, the form the server sent stands again, with everything readable in it. */
export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const island = document.getElementById(this.props.exercise)?.querySelector<WokenIsland>('astro-island');
    return <div dangerouslySetInnerHTML={{ __html: island?.still ?? '' }} />;
  }
}
