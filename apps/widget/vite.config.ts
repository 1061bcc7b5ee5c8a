import { defineConfig } from 'vitest/config'

/**
 * Two scripts: what every page loads, classic so that it knows where it came from, and what only the full form needs, a
 * module that the first one imports.
 */
export default defineConfig(({ mode }) => ({
  build: {
    lib:
      mode === 'depth'
        ? { entry: 'src/depth.ts', formats: ['es'], fileName: () => 'widget-depth.js' }
        : { entry: 'src/widget.ts', formats: ['iife'], name: 'lienTheHe', fileName: () => 'widget.js' },
    emptyOutDir: mode !== 'depth',
    target: 'es2022',
    // As written: lowering light-dark() would tie the colours to this sheet instead of the page around the widget.
    cssTarget: 'esnext',
  },
  test: { environment: 'jsdom' },
}))
