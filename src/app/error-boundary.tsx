import { Component, type ReactNode } from 'react';

interface State {
  readonly error: Error | null;
}

/** Never a blank screen: says what happened, that the work is on disk, and how to go on. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <main className="app-failure" role="alert">
        <h1>Something went wrong here</h1>
        <p>What you changed up to a moment ago is kept on this computer. Loading the page again brings it back.</p>
        <p>
          <code>{error.message}</code>
        </p>
        <p>
          <button type="button" className="button" data-look="primary" onClick={() => location.reload()}>
            Load again
          </button>{' '}
          <button
            type="button"
            className="button"
            onClick={() => {
              location.hash = '#/';
              location.reload();
            }}
          >
            All SOPs
          </button>
        </p>
      </main>
    );
  }
}
