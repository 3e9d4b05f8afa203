import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { SopDocument } from '../../sop/model/sop-document';
import type { Workshop } from '../../sop/model/workshop';
import type { ReviewMirror } from '../discussion/review-mirror';
import { announce } from '../ui/announcer';
import { Button } from '../ui/button';
import { alertPerson } from '../ui/notices';
import { minutesText, saveMinutes } from './save-minutes';

interface MinutesViewProps {
  readonly sop: SopDocument;
  readonly records: StoreApi<ReviewMirror>;
  readonly workshop: Workshop;
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce('The minutes are copied');
  } catch {
    alertPerson('The browser did not let the minutes be copied. Download them instead.');
  }
}

/** Minutes to read before they are saved or sent: the text that the file will have. */
export function MinutesView({ sop, records, workshop }: MinutesViewProps) {
  const held = useStore(records, (state) => state.records);
  const text = useMemo(() => minutesText(sop, held, workshop), [sop, held, workshop]);
  return (
    <div className="minutes">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be in reach of the keys */}
      <section className="minutes-scroll" tabIndex={0} aria-label={`Minutes of ${workshop.title || 'the workshop'}`}>
        <pre className="minutes-text">{text}</pre>
      </section>
      <div className="workshop-acts">
        <Button onClick={() => saveMinutes(sop, held, workshop, 'md')}>Download Markdown</Button>
        <Button onClick={() => saveMinutes(sop, held, workshop, 'csv')}>Download CSV</Button>
        <Button onClick={() => void copy(text)}>Copy</Button>
      </div>
    </div>
  );
}
