import type { LibraryOptions } from 'vite'
import { defineConfig } from 'vitest/config'

/** Modules, each a script of its own: what only the full form needs, which the widget imports, and the client for programs. */
const modules: Readonly<Record<string, LibraryOptions>> = {
  depth: { entry: 'src/depth.ts', formats: ['es'], fileName: () => 'widget-depth.js' },
  client: { entry: 'src/client.ts', formats: ['es'], fileName: () => 'client.js' },
}

/** What every page loads: classic, so that it knows where it came from. */
const widget: LibraryOptions = {
  entry: 'src/widget.ts',
  formats: ['iife'],
  name: 'lienTheHe',
  fileName: () => 'widget.js',
}

export default defineConfig(({ mode }) => ({
  build: {
    lib: modules[mode] ?? widget,
    emptyOutDir: modules[mode] === undefined,
    target: 'es2022',
    // As written: lowering light-dark() would tie the colours to this sheet instead of the page around the widget.
    cssTarget: 'esnext',
  },
  test: { environment: 'jsdom' },
}))
