import { X } from 'lucide-react';
import { Button } from '../../ui/button';

export function DialogHead({ title, close }: { readonly title: string; close(): void }) {
  return (
    <div className="dialog-head">
      <h2>{title}</h2>
      <Button look="quiet" icon={<X size={16} aria-hidden />} label="Close" onClick={close} />
    </div>
  );
}
