import type { LibraryOptions } from 'vite'
import { defineConfig } from 'vitest/config'

/**
 * Modules, each built as a script of its own: the code of the full form, which the widget imports, and the client for
 * programs.
 */
const modules: Readonly<Record<string, LibraryOptions>> = {
  depth: { entry: 'src/depth.ts', formats: ['es'], fileName: () => 'widget-depth.js' },
  client: { entry: 'src/client.ts', formats: ['es'], fileName: () => 'client.js' },
}

/** The script that pages include: a classic one, because only a classic script can find its own address. */
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
    // Not lowered for old browsers: without light-dark(), the colours would follow this sheet instead of the page
    // around the widget.
    cssTarget: 'esnext',
  },
  test: { environment: 'jsdom' },
}))
