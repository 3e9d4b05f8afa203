import { expect, it } from 'vitest';
import { readRoute } from '../../src/app/route';
import { linkHash } from '../../src/engine/exchange/link/link-address';

it('an address leads home, to an SOP, or carries one', () => {
  expect(readRoute('#/sop/sop-1')).toEqual({ room: 'editor', id: 'sop-1' });
  expect(readRoute('#/sop/sop-1/review')).toEqual({ room: 'review', id: 'sop-1' });
  expect(readRoute('#/sop/sop-1/workshop')).toEqual({ room: 'workshop', id: 'sop-1' });
  expect(readRoute(linkHash('review', 'abc'))).toEqual({ room: 'link', link: { version: 1, mode: 'review', payload: 'abc' } });
  for (const hash of ['', '#/', '#/sop/', '#/sop/no id', '#/sop/a/elsewhere', '#/sop/no id/review', '#/link/1/read', '#/elsewhere'])
    expect(readRoute(hash)).toEqual({ room: 'home' });
});
