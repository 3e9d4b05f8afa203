import { AlertTriangle, OctagonAlert } from 'lucide-react';
import type { Finding } from '../../../sop/model/finding';
import './problem-badge.css';

/** How many problems a step has, by sign and number; what they are is told on hover and in the panel of problems. */
export function ProblemBadge({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  const isError = findings.some(({ severity }) => severity === 'error');
  const Icon = isError ? OctagonAlert : AlertTriangle;
  return (
    <span className="problem-badge" data-look={isError ? 'error' : 'warning'} title={findings.map(({ message }) => message).join('\n')}>
      <Icon size={13} aria-hidden />
      {findings.length}
      <span className="visually-hidden">{findings.length === 1 ? ' problem' : ' problems'}</span>
    </span>
  );
}
