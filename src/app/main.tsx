import { createRoot } from 'react-dom/client';
import { openLibrary } from '../engine/library/open-library';
import { loadDiagramFont } from '../studio/ui/diagram-font';
import { followTheme } from '../studio/ui/theme';
import '../studio/ui/tokens.css';
import '../studio/ui/base.css';
import { App } from './app';
import { ErrorBoundary } from './error-boundary';

followTheme(document.documentElement);
loadDiagramFont();

const root = document.getElementById('root');
if (root !== null) {
  void openLibrary().then((library) => {
    createRoot(root).render(
      <ErrorBoundary>
        <App library={library} />
      </ErrorBoundary>,
    );
  });
}
