import type { Metric } from '../../../sop/model/step';
import { Button } from '../../ui/button';
import { TextEntry } from './fields';

/** What is measured, and the target. */
export function MetricFields({ metrics, onCommit }: { readonly metrics: readonly Metric[]; onCommit(metrics: readonly Metric[]): void }) {
  const replace = (at: number, changes: Partial<Metric>) =>
    onCommit(metrics.map((metric, index) => (index === at ? { ...metric, ...changes } : metric)));
  return (
    <>
      {metrics.map((metric, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a metric has no id; its place is all it has
        <div key={index} className="fields-sub">
          <TextEntry label="Metric" value={metric.name} onCommit={(name) => replace(index, { name })} />
          <TextEntry label="Target" value={metric.target} onCommit={(target) => replace(index, { target })} />
          <Button look="danger" onClick={() => onCommit(metrics.filter((_, at) => at !== index))}>
            Remove this metric
          </Button>
        </div>
      ))}
      <Button onClick={() => onCommit([...metrics, { name: 'New metric', target: '' }])}>Add a metric</Button>
    </>
  );
}
