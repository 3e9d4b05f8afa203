import type { StoreApi } from 'zustand/vanilla';
import { joinPresence } from '../../../engine/collab/join-presence';
import type { Peer, Presence, Seen } from '../../../engine/collab/peer';
import { joinWindows, type Transport } from '../../../engine/ytable/transport';
import type { SopId } from '../../../sop/model/ids';
import type { Person } from '../../../sop/model/thread';
import type { CanvasSession } from '../../canvas/canvas-session';
import { announce } from '../../ui/announcer';
import { personSetting } from '../person-setting';
import { liveSetting } from './live-setting';
import type { LiveState } from './live-state';

/** How often a window tells where its pointer is and what it sees. */
const TELL_MS = 80;

interface LiveOptions {
  readonly id: SopId;
  readonly room: Presence['room'];
  readonly session: Pick<CanvasSession, 'window' | 'view'>;
  readonly state: StoreApi<LiveState>;
  /** Who sits at this window, where that is not the person of this device. */
  readonly person?: Person | undefined;
  readonly transport?: Transport;
}

function signed({ id, name }: Person): Person {
  return { id, name: name.trim() === '' ? 'Somebody' : name.trim() };
}

/** The part of the drawing that the canvas shows; null: there is no canvas. */
function seenOf({ view }: LiveOptions['session']): Seen | null {
  const port = view.current;
  if (!port?.element.isConnected) return null;
  const { left, top, right, bottom } = port.element.getBoundingClientRect();
  if (right <= left || bottom <= top) return null;
  const [from, to] = [port.toDrawing(left, top), port.toDrawing(right, bottom)];
  const round = (value: number) => Math.round(value);
  return { x: round(from.x), y: round(from.y), width: round(to.x - from.x), height: round(to.y - from.y) };
}

/** Listens to the pointer over the canvas, and hands out its place at most every `TELL_MS`. */
function watchPointer(session: LiveOptions['session'], tell: (cursor: Presence['cursor']) => void): () => void {
  let next: Presence['cursor'] = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (cursor: Presence['cursor']) => {
    next = cursor;
    timer ??= setTimeout(() => {
      timer = undefined;
      tell(next);
    }, TELL_MS);
  };
  const onMove = ({ target, clientX, clientY }: PointerEvent) => {
    const port = session.view.current;
    const isOver = port !== null && target instanceof Node && port.element.contains(target);
    if (isOver) {
      const { x, y } = port.toDrawing(clientX, clientY);
      later({ x: Math.round(x), y: Math.round(y) });
    } else if (next !== null) later(null);
  };
  document.addEventListener('pointermove', onMove, { passive: true });
  return () => {
    clearTimeout(timer);
    document.removeEventListener('pointermove', onMove);
  };
}

/** Says who came and who went, unless the person does not want to hear it. */
function tellArrivals(before: readonly Peer[], now: readonly Peer[]): void {
  if (!liveSetting.getState().arrivals) return;
  const gone = before.filter(({ window }) => !now.some((peer) => peer.window === window));
  const come = now.filter(({ window }) => !before.some((peer) => peer.window === window));
  if (come.length > 0) announce(`${come.map(({ person }) => person.name).join(', ')} joined.`);
  if (gone.length > 0) announce(`${gone.map(({ person }) => person.name).join(', ')} left.`);
}

/** Shows what the followed window sees, while there is one; the followed one's leaving ends it. */
function followPeer({ session, state }: LiveOptions): void {
  const { peers, following } = state.getState();
  if (following === null) return;
  const peer = peers.find(({ window }) => window === following);
  if (peer === undefined) {
    state.setState({ following: null });
    announce('You are no longer following anybody: they left.');
  } else if (peer.seen !== null) session.view.current?.show(peer.seen);
}

/** Takes this window into the room of its SOP: it tells what it points at, has selected and sees, and keeps what the others tell. */
export function startLive(options: LiveOptions): () => void {
  const { id, room, session, state, person, transport = joinWindows(`laneway-live-${id}`) } = options;
  const me = () => signed(person ?? personSetting.getState());
  const selectedNow = () => {
    const { steps, connectors } = session.window.getState();
    return [...steps, ...connectors];
  };
  const presences = joinPresence(transport, { person: me(), room, cursor: null, selected: selectedNow(), seen: seenOf(session) });
  let seen = '';
  const stops = [
    presences.subscribe(() => {
      const before = state.getState().peers;
      const peers = presences.peers();
      state.setState({ peers });
      tellArrivals(before, peers);
      followPeer(options);
    }),
    watchPointer(session, (cursor) => presences.tell({ cursor })),
    session.window.subscribe(({ steps, connectors }, before) => {
      if (steps !== before.steps || connectors !== before.connectors) presences.tell({ selected: selectedNow() });
    }),
    personSetting.subscribe(() => presences.tell({ person: me() })),
    state.subscribe(({ following }, before) => {
      if (following !== before.following) followPeer(options);
    }),
  ];
  const looking = setInterval(() => {
    if (presences.peers().length === 0) return;
    const now = seenOf(session);
    if (JSON.stringify(now) === seen) return;
    seen = JSON.stringify(now);
    presences.tell({ seen: now });
  }, TELL_MS * 2);
  const leave = () => {
    clearInterval(looking);
    for (const stop of stops) stop();
    presences.leave();
    state.setState({ peers: [], following: null });
  };
  window.addEventListener('pagehide', leave, { once: true });
  return () => {
    window.removeEventListener('pagehide', leave);
    leave();
  };
}
