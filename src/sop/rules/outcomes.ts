import type { Connector } from '../model/connector';
import { likenessOf } from './likeness';
import { perRecord } from './per-record';

/** The words that are drawn as a yes and as a no. */
const YES = ['approved', 'yes'];
const NO = ['rejected', 'no'];

export const isYes = (way: Connector): boolean => YES.includes(outcomeOf(way));
export const isNo = (way: Connector): boolean => NO.includes(outcomeOf(way));

/** Where no outcome is given, as in files written by hand, the label stands for it. */
const outcomeOf = perRecord(({ label, outcome }: Connector) => likenessOf(outcome ?? '') || likenessOf(label));
