import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** The oldest runtime that the app is built and tested on: the fallback's Electron 33. */
const NODE = 'node20';
const CHROME = 'chrome130';

/** Packages that find files or binaries beside themselves; everything else goes into the bundle, which starts faster. */
const LEFT_OUTSIDE = ['better-sqlite3', 'pdfkit', 'fontkit'];

export default defineConfig({
  main: {
    build: {
      target: NODE,
      externalizeDeps: false,
      rollupOptions: {
        input: { index: 'electron/main/index.ts', 'core-host': 'electron/core-host.ts' },
        external: LEFT_OUTSIDE,
      },
    },
  },
  preload: {
    build: {
      target: NODE,
      rollupOptions: {
        input: { index: 'electron/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    plugins: [react()],
    build: {
      target: CHROME,
      minify: true,
      modulePreload: { polyfill: false },
      rollupOptions: { input: { index: 'renderer/index.html' } },
    },
  },
});
