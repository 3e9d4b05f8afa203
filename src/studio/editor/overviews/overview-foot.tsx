import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Sheet } from '../../../engine/exchange/sheets/sheet';
import { Button } from '../../ui/button';
import { useEditor } from '../editor-session';
import { saveSheet } from './save-overview';

interface OverviewFootProps {
  /** Part of the file's name, such as `raci`. */
  readonly what: string;
  readonly sheet: () => Sheet;
  readonly children?: ReactNode;
}

/** Below an overview: what takes it along. */
export function OverviewFoot({ what, sheet, children }: OverviewFootProps) {
  const { mirror } = useEditor();
  const title = () => mirror.getState().sop.profile.title;
  const icon = <Download size={15} aria-hidden />;
  return (
    <div className="dialog-actions overview-foot">
      {children}
      <Button icon={icon} onClick={() => saveSheet(title(), what, 'csv', sheet())}>
        Save as CSV
      </Button>
      <Button icon={icon} onClick={() => saveSheet(title(), what, 'md', sheet())}>
        Save as Markdown
      </Button>
    </div>
  );
}
