import { loadEnv } from 'vite'
import solid from 'vite-plugin-solid'
import { defineConfig } from 'vitest/config'

export default defineConfig(({ mode }) => {
  const { API_URL: api } = loadEnv(mode, '.', 'API_')
  // The server answers changes only to pages of the host they are sent to, so the host stays the page's own.
  const toApi = { target: api ?? '', changeOrigin: false }
  return {
    plugins: [solid()],
    // The page's policy allows fonts and images from our own address only, so nothing is inlined as `data:`.
    build: { outDir: 'dist', sourcemap: false, target: 'es2022', assetsInlineLimit: 0 },
    server: api === undefined ? {} : { proxy: { '/api': toApi, '/public': toApi } },
    test: { environment: 'jsdom', setupFiles: ['src/test-setup.ts'] },
  }
})
