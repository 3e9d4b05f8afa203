import { useStore } from 'zustand';
import { keySettings } from '../ui/key-settings';
import { REVIEW_KEYS } from './review-keys';

/** Every key of the room. */
export function ReviewKeysPage() {
  const { singleKeys } = useStore(keySettings);
  return (
    <>
      <dl className="review-keys">
        {REVIEW_KEYS.map(({ shown, says }) => (
          <div key={shown} style={{ display: 'contents' }}>
            <dt>
              <kbd>{shown}</kbd>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
        <dt>
          <kbd>Ctrl+Z</kbd>
        </dt>
        <dd>Take back what you wrote last</dd>
      </dl>
      <label>
        <input type="checkbox" checked={singleKeys} onChange={({ target }) => keySettings.setState({ singleKeys: target.checked })} />{' '}
        Single keys, without Ctrl or Alt
      </label>
    </>
  );
}
