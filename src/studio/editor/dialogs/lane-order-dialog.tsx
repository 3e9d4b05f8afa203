import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { paintPicture } from '../../../engine/exchange/svg/paint-svg';
import type { LaneOrderSuggestion } from '../../../engine/layout/suggest-lane-order';
import { withLayout } from '../../../engine/layout/with-layout';
import { adoptLaneOrder } from '../../../sop/commands/adopt-lane-order';
import type { SopDocument } from '../../../sop/model/sop-document';
import { announce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { pictureTheme, themeStore } from '../../ui/theme';
import { askLayout } from '../auto-layout';
import { useEditor, usePanels } from '../editor-session';
import { DialogHead } from './dialog-head';
import type { DialogProps } from './dialog-props';

type Answer = LaneOrderSuggestion | 'looking' | 'none' | 'failed';

const plural = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;

/** The SOP with its roles in an order, drawn. */
function drawn(sop: SopDocument, { order, layout }: LaneOrderSuggestion['before']): SopDocument {
  const roles = new Map(order.flatMap((id) => [...sop.roles].filter(([own]) => own === id)));
  return withLayout({ ...sop, roles }, layout);
}

function Preview({
  sop,
  side,
  title,
}: {
  readonly sop: SopDocument;
  readonly side: LaneOrderSuggestion['before'];
  readonly title: string;
}) {
  const theme = useStore(themeStore, (state) => pictureTheme(state.theme));
  const address = useMemo(() => {
    const { svg } = paintPicture(drawn(sop, side), { theme, legend: false });
    return URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  }, [sop, side, theme]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  const { measures, span } = side;
  const names = side.order.map((id) => sop.roles.get(id)?.name || 'Unnamed role').join(', ');
  return (
    <figure className="lane-order-preview">
      <figcaption>
        <strong>{title}</strong>
        <span>
          Hand-offs cross {plural(span, 'lane')}, {plural(measures.crossings, 'crossing')}, {plural(measures.bends, 'bend')}
        </span>
      </figcaption>
      <img src={address} alt={`${title}: ${names}`} />
      <ol>
        {side.order.map((id) => (
          <li key={id}>{sop.roles.get(id)?.name || 'Unnamed role'}</li>
        ))}
      </ol>
    </figure>
  );
}

/** Looks for an order of the lanes with shorter hand-offs and shows both drawings; taken over as one undo step. */
export function LaneOrderDialog({ close }: DialogProps<'lane-order'>) {
  const session = useEditor();
  const sop = useStore(session.mirror, (state) => state.sop);
  const progress = usePanels((state) => state.layoutProgress);
  const [answer, setAnswer] = useState<Answer>('looking');
  useEffect(() => {
    let isGone = false;
    void askLayout<'lane-order'>(session, { kind: 'lane-order' }).then((outcome) => {
      if (!isGone) setAnswer(outcome === null ? 'failed' : (outcome.suggestion ?? 'none'));
    });
    return () => {
      isGone = true;
      void session.layout().then((client) => client.cancel());
    };
  }, [session]);

  const take = ({ after }: LaneOrderSuggestion) => {
    if (session.draw(adoptLaneOrder, { order: after.order, drawing: after.layout }, () => announce('The lanes stand in their new order')))
      close();
  };
  const isFound = typeof answer === 'object';
  return (
    <>
      <DialogHead title="Order of the lanes" close={close} />
      {answer === 'looking' && (
        <p className="lane-order-wait">
          <progress value={progress ?? 0} max={1} aria-label="Looking for an order" /> Both orders are laid out and measured…
        </p>
      )}
      {answer === 'none' && <p>Today’s order is a good one: no other makes hand-offs shorter and the drawing better.</p>}
      {answer === 'failed' && <p>No order was looked for. Close this and try again.</p>}
      {isFound && (
        <div className="lane-order-previews">
          <Preview sop={sop} side={answer.before} title="Today" />
          <Preview sop={sop} side={answer.after} title="Suggested" />
        </div>
      )}
      <div className="dialog-actions">
        <Button onClick={close}>{isFound ? 'Keep today’s order' : 'Close'}</Button>
        {isFound && (
          <Button look="primary" onClick={() => take(answer)}>
            Use the suggested order
          </Button>
        )}
      </div>
    </>
  );
}
