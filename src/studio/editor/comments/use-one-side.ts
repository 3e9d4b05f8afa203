import { useEffect } from 'react';
import type { EditorSession } from '../editor-session';

/** Below this width details and comments side by side would leave the drawing less room than they take. */
const ROOMY = '(min-width: 1500px)';

/** Where there is room for one panel beside the drawing, the one that was asked for last shows; closing comments brings details back. */
export function useOneSide({ panels, discussion: { panel } }: EditorSession): void {
  useEffect(() => {
    let isGivingWay = false;
    const isRoomy = () => matchMedia(ROOMY).matches;
    const stopPanel = panel.subscribe(({ isShown }, before) => {
      if (isShown === before.isShown || isRoomy()) return;
      if (isShown && panels.getState().inspector) {
        isGivingWay = true;
        panels.setState({ inspector: false });
      } else if (!isShown && isGivingWay) {
        isGivingWay = false;
        if (!matchMedia('(max-width: 900px)').matches) panels.setState({ inspector: true });
      }
    });
    const stopDetails = panels.subscribe(({ inspector }, before) => {
      if (inspector === before.inspector || isRoomy()) return;
      if (!inspector || !panel.getState().isShown) return;
      isGivingWay = false;
      panel.setState({ isShown: false, composing: null });
    });
    return () => {
      stopPanel();
      stopDetails();
    };
  }, [panels, panel]);
}
