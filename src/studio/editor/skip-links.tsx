import { usePanels } from './editor-session';
import { enterRegion } from './regions';
import { VIEW_WORDS } from './views/show-view';
import './skip-links.css';

/** The first Tab stops of the page: straight into its regions. */
export function SkipLinks() {
  const inspector = usePanels((state) => state.inspector);
  const problems = usePanels((state) => state.problems);
  const { shown, beside } = usePanels((state) => state.view);
  const views = [...(shown === 'canvas' ? [] : [VIEW_WORDS[shown]]), ...(shown === 'canvas' || beside ? [VIEW_WORDS.canvas] : [])];
  const names = [...views, ...(inspector ? ['Details'] : []), ...(problems ? ['Problems'] : []), 'Status'];
  return (
    <nav className="skip-links" aria-label="Skip links">
      {names.map((name) => (
        <button key={name} type="button" className="skip-link" onClick={() => enterRegion(name)}>
          Skip to {name.toLowerCase()}
        </button>
      ))}
    </nav>
  );
}
