import { createRoot } from 'react-dom/client';
import { openLibrary } from '../engine/library/open-library';
import { loadDiagramFont } from '../studio/ui/diagram-font';
import { followTheme } from '../studio/ui/theme';
import '../studio/ui/tokens.css';
import '../studio/ui/base.css';
import { App } from './app';
import { ErrorBoundary } from './error-boundary';
import { Waiting } from './waiting';

followTheme(document.documentElement);
loadDiagramFont();

const element = document.getElementById('root');
if (element !== null) {
  const root = createRoot(element);
  const giveUp = new AbortController();
  root.render(<Waiting onGiveUp={() => giveUp.abort()} />);
  void openLibrary({ giveUp: giveUp.signal }).then((library) => {
    root.render(
      <ErrorBoundary>
        <App library={library} />
      </ErrorBoundary>,
    );
  });
}
