import { Component, type ReactNode } from 'react';
import type { WokenIsland } from '../environment/wake.ts';

type Props = {
  /** Id of the element that holds the island. */
  id: string;
  children: ReactNode;
};

const islandOf = (id: string): WokenIsland | null | undefined =>
  document.getElementById(id)?.querySelector<WokenIsland>('astro-island');

/**
 * One per island. When it fails, the form the server sent stands again, with everything readable in it; and a button
 * that was pressed before the island was awake is pressed now.
 */
export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidMount(): void {
    const { pressed } = islandOf(this.props.id) ?? {};
    // The browser itself opened a note by then; a second press would close it again.
    if (pressed && !pressed.hasAttribute('popovertarget')) pressed.click();
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <div dangerouslySetInnerHTML={{ __html: islandOf(this.props.id)?.still ?? '' }} />;
  }
}
