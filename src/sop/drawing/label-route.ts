import type { Connector } from '../model/connector';
import type { Route } from '../model/drawing';
import { labelBox } from './label-box';
import { labelOf } from './label-size';

/** The route with a box for the words that its connector has now, or without one. */
export function labelRoute(route: Route, connector: Pick<Connector, 'label' | 'outcome'>): Route {
  const { label: _old, ...bare } = route;
  const label = labelBox(route.points, labelOf(connector));
  return label === undefined ? bare : { ...bare, label };
}
