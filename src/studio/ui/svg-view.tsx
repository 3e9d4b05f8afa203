import { useEffect, useRef } from 'react';
import { svgElement } from './svg-element';

interface SvgViewProps {
  /** A picture of our painter. */
  readonly source: string;
  readonly className?: string;
}

/** Shows a painted picture as elements of the page: text can be found and copied, links work, print is sharp. */
export function SvgView({ source, className }: SvgViewProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.replaceChildren(svgElement(source)), [source]);
  return <div ref={place} className={className} />;
}
