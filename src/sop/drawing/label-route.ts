import type { Connector } from '../model/connector';
import type { Route } from '../model/drawing';
import { labelBox } from './label-box';

/** The route with a box for the words that its connector has now, or without one. */
export function labelRoute(route: Route, { label, outcome }: Pick<Connector, 'label' | 'outcome'>): Route {
  const text = label || outcome || '';
  const { label: _old, ...bare } = route;
  return text === '' ? bare : { ...bare, label: labelBox(route.points, text) };
}
