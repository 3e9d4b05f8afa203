import type { Metric } from '../../../sop/model/step';
import { Button } from '../../ui/button';
import { TextEntry } from './fields';

/** A metric whose source was emptied has none. */
function without({ source, ...metric }: Omit<Metric, 'source'> & { readonly source?: string | undefined }): Metric {
  return source === undefined ? metric : { ...metric, source };
}

/** What is measured, the target, and where the number is read. */
export function MetricFields({ metrics, onCommit }: { readonly metrics: readonly Metric[]; onCommit(metrics: readonly Metric[]): void }) {
  const replace = (at: number, changes: Partial<Omit<Metric, 'source'>> & { readonly source?: string | undefined }) =>
    onCommit(metrics.map((metric, index) => (index === at ? without({ ...metric, ...changes }) : metric)));
  return (
    <>
      {metrics.map((metric, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a metric has no id; its place is all it has
        <div key={index} className="fields-sub">
          <TextEntry label="Metric" value={metric.name} onCommit={(name) => replace(index, { name })} />
          <TextEntry label="Target" value={metric.target} onCommit={(target) => replace(index, { target })} />
          <TextEntry
            label="Read where"
            hint="Such as: the CRM report"
            value={metric.source ?? ''}
            onCommit={(source) => replace(index, { source: source || undefined })}
          />
          <Button look="danger" onClick={() => onCommit(metrics.filter((_, at) => at !== index))}>
            Remove this metric
          </Button>
        </div>
      ))}
      <Button onClick={() => onCommit([...metrics, { name: 'New metric', target: '' }])}>Add a metric</Button>
    </>
  );
}
