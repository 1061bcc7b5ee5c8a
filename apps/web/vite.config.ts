import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { loadEnv, type Plugin } from 'vite'
import solid from 'vite-plugin-solid'
import { defineConfig } from 'vitest/config'
import { offlineWorker } from './offline-worker.ts'
import { screenList } from './screen-list.ts'

export default defineConfig(({ mode }) => {
  const { API_URL: api } = loadEnv(mode, '.', 'API_')
  // The server answers changes only to pages of the host they are sent to, so the host stays the page's own.
  const toApi = { target: api ?? '', changeOrigin: false }
  return {
    plugins: [solid(), offlineWorker(), packed(), screenList()],
    // The page's policy allows fonts and images from our own address only, so nothing is inlined as `data:`.
    build: {
      outDir: 'dist',
      sourcemap: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      // What several screens share travels in one file with the first view: a dozen of files of half a kilobyte each
      // cost more in requests than in bytes. What only the screens of one room share stays with them.
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 3, test: isNotOfOneRoom }] } },
      },
    },
    server: api === undefined ? {} : { proxy: { '/api': toApi, '/public': toApi } },
    test: { environment: 'jsdom', setupFiles: ['src/test-setup.ts'] },
  }
})

/** Rooms that a first screen shows nothing of, though several of their own screens share their words. */
const roomsApart =
  /\/(?:books|funds|history|roster|oversight|papers|privacy|matters|resources|roadmap|template)\/|\/text\/(?:number-words|typed-amount)\.|\/web\/src\/(?:unit-roster|visits|budget|means|matters|project|uploads|attachments|board|activities|home-care|subgroups|course|drafting|plans)\/|\/unit-name\.|\/units\/succession\.|\/plan\/draft\.|\/history\.ts/

function isNotOfOneRoom(id: string): boolean {
  return !roomsApart.test(id)
}

/** Lays each text file beside itself as the server sends it: packed once and as small as it gets. Fonts are packed already. */
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
