import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import './base.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'primary' | 'quiet' | 'danger';
  /** Shown before the text; with `label` alone the button is an icon with that accessible name. */
  readonly icon?: ReactNode;
  /** The accessible name when there is no visible text; also its tip. */
  readonly label?: string;
  /** Said beside the name, in a tip and to screen readers. */
  readonly tip?: string;
  /** The keys that do the same, as people read them. */
  readonly tipKeys?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** The one button of the house: text, icon and text, or icon with a name. */
export function Button({ look, icon, label, children, tip, tipKeys, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className="button"
      data-look={look}
      data-icon-only={children === undefined ? 'true' : undefined}
      aria-label={label}
      aria-description={tip}
      data-tip={tip ?? label ?? (tipKeys === undefined ? undefined : rest['aria-label'])}
      data-tip-keys={tipKeys}
      {...rest}
    >
      {icon}
      {children}
    </button>
  );
}
