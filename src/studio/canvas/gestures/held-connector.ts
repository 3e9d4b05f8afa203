import { roundedPath } from '../../../sop/drawing/rounded-path';
import type { Point } from '../../../sop/model/drawing';
import type { ConnectorId } from '../../../sop/model/ids';

/** The DOM of one connector while it is dragged, or a step of it is. React hears of the new way once, at the drop. */
export class HeldConnector {
  private readonly group: SVGGElement | null;
  private readonly paths: readonly SVGPathElement[];
  private readonly label: SVGGElement | null;
  /** The path as React drew it, and as it is shown meanwhile. */
  private drawn = '';
  private shown: string | null = null;

  constructor(root: HTMLElement, id: ConnectorId) {
    this.group = root.querySelector<SVGGElement>(`g.connector[data-connector-id="${id}"]`);
    this.paths = [...(this.group?.querySelectorAll<SVGPathElement>('.connector-hit, .connector-line') ?? [])];
    this.label = root.querySelector<SVGGElement>(`[data-label-of="${id}"]`);
  }

  /** Draws another way, without its words and hops: these are known at the drop. */
  show(points: readonly Point[]): void {
    // Another tab can have changed the SOP since, and then React has drawn the connector anew.
    const now = this.paths[0]?.getAttribute('d') ?? '';
    if (now !== this.shown) this.drawn = now;
    if (this.shown === null) {
      if (this.group) this.group.dataset.moving = 'true';
      this.label?.setAttribute('visibility', 'hidden');
    }
    this.shown = roundedPath(points);
    for (const path of this.paths) path.setAttribute('d', this.shown);
  }

  /** Puts the DOM back to what React drew; what the drop changes, React then draws in the same frame. */
  release(): void {
    if (this.shown === null) return;
    for (const path of this.paths) if (path.getAttribute('d') === this.shown) path.setAttribute('d', this.drawn);
    if (this.group) delete this.group.dataset.moving;
    this.label?.removeAttribute('visibility');
    this.shown = null;
  }
}
