import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { readerTexts } from './vite.config.ts';

const JOURNEYS = 'test/journeys/**/*.test.ts';
const BENCHES = 'test/bench/**/*.test.ts';
const DOM = 'test/**/*.dom.test.tsx';

/** Three ways to test: what needs no page runs in Node, panels in jsdom, and whatever has geometry, workers or storage in a real browser. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [react(), readerTexts],
        test: {
          name: 'unit',
          environment: 'node',
          // Pure code keeps no state: files share a worker, so that each module is loaded once a worker and not once a file.
          isolate: false,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [JOURNEYS, BENCHES, DOM],
          testTimeout: 20_000,
          maxWorkers: 2,
        },
      },
      {
        plugins: [react(), readerTexts],
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: [DOM],
          setupFiles: ['test/support/dom-setup.ts'],
          testTimeout: 20_000,
          maxWorkers: 2,
        },
      },
      {
        plugins: [readerTexts],
        test: {
          name: 'journeys',
          environment: 'node',
          // Each test has a browser context of its own; the modules and the browser around it are loaded once a worker.
          isolate: false,
          include: [JOURNEYS],
          globalSetup: ['test/support/serve-journeys.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        plugins: [readerTexts],
        test: {
          name: 'bench',
          environment: 'node',
          include: [BENCHES],
          globalSetup: ['test/support/serve-journeys.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
        },
      },
    ],
  },
});
