import { defineConfig } from 'vitest/config'

export default defineConfig({
  build: {
    lib: { entry: 'src/widget.ts', formats: ['iife'], name: 'lienTheHe', fileName: () => 'widget.js' },
    target: 'es2022',
    // As written: lowering light-dark() would tie the colours to this sheet instead of the page around the widget.
    cssTarget: 'esnext',
  },
  test: { environment: 'jsdom' },
})
