import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { loadEnv, type Plugin } from 'vite'
import solid from 'vite-plugin-solid'
import { defineConfig } from 'vitest/config'
import { offlineWorker } from './offline-worker.ts'
import { screenList } from './screen-list.ts'
import { sharedFiles } from './shared-files.ts'

export default defineConfig(({ mode }) => {
  const { API_URL: api } = loadEnv(mode, '.', 'API_')
  // The proxy keeps the Host header, because the server accepts changes only from pages of its own host.
  const toApi = { target: api ?? '', changeOrigin: false }
  return {
    plugins: [solid(), offlineWorker(), packed(), screenList()],
    // Nothing is inlined as `data:`, because the page's content security policy allows fonts and images only from our
    // own address.
    build: {
      outDir: 'dist',
      sourcemap: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      rolldownOptions: { output: { codeSplitting: sharedFiles() } },
    },
    server: api === undefined ? {} : { proxy: { '/api': toApi, '/public': toApi } },
    test: { environment: 'jsdom', setupFiles: ['src/test-setup.ts'] },
  }
})

/**
 * Writes a compressed copy beside each text file, ready for the server to send: compressed once, and as small as
 * possible. Fonts are compressed already.
 */
function packed(): Plugin {
  return {
    name: 'packed',
    writeBundle: ({ dir = 'dist' }, bundle) => {
      for (const file of Object.keys(bundle).filter((name) => /\.(?:js|css|html)$/.test(name))) {
        const content = readFileSync(join(dir, file))
        writeFileSync(join(dir, `${file}.br`), brotliCompressSync(content))
        writeFileSync(join(dir, `${file}.gz`), gzipSync(content, { level: 9 }))
      }
    },
  }
}
