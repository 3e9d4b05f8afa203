import { Users } from 'lucide-react';
import { Button, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator, Text } from 'react-aria-components';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Peer } from '../../../engine/collab/peer';
import { announce } from '../../ui/announcer';
import { liveSetting } from './live-setting';
import type { LiveState } from './live-state';
import '../../ui/menus.css';

const IN_ROOM: { readonly [Room in Peer['room']]: string } = {
  editor: 'in the editor',
  review: 'in the review room',
  workshop: 'in the workshop',
};

const SETTINGS = { pointers: 'Show where others point', arrivals: 'Say who comes and goes' } as const;

function follow(state: StoreApi<LiveState>, peer: Peer): void {
  const isFollowed = state.getState().following === peer.window;
  state.setState({ following: isFollowed ? null : peer.window });
  announce(
    isFollowed ? 'You look around on your own again.' : `Your view follows ${peer.person.name}. Press Escape to look around on your own.`,
  );
}

/** Who else has this SOP open, whom to follow, and what to hear of them. */
export function PeersChip({ state }: { readonly state: StoreApi<LiveState> }) {
  const { peers, following } = useStore(state);
  const setting = useStore(liveSetting);
  const followed = peers.find(({ window }) => window === following);
  const others = peers.length === 1 ? '1 other here' : `${peers.length} others here`;
  return (
    <MenuTrigger>
      <Button className="menu-button">
        <Users size={16} aria-hidden /> {followed === undefined ? others : `Following ${followed.person.name}`}
      </Button>
      <Popover className="menu-popover" offset={2}>
        <Menu className="menu" aria-label="Others who have this SOP open">
          <MenuSection aria-label="Follow what they see">
            {peers.map((peer) => (
              <MenuItem
                key={peer.window}
                id={`peer-${peer.window}`}
                className="menu-item"
                textValue={peer.person.name}
                onAction={() => follow(state, peer)}
              >
                <Text slot="label">
                  {peer.window === following ? `Stop following ${peer.person.name}` : `Follow ${peer.person.name}, ${IN_ROOM[peer.room]}`}
                </Text>
              </MenuItem>
            ))}
          </MenuSection>
          <Separator className="menu-line" />
          <MenuSection aria-label="What to hear of them">
            {(['pointers', 'arrivals'] as const).map((key) => (
              <MenuItem
                key={key}
                id={key}
                className="menu-item"
                textValue={SETTINGS[key]}
                onAction={() => liveSetting.setState({ [key]: !setting[key] })}
              >
                <Text slot="label">
                  {SETTINGS[key]}: {setting[key] ? 'on' : 'off'}
                </Text>
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
