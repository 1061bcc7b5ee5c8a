import { build, type Plugin, type Rolldown } from 'vite'
import { filesOf } from './screen-list.ts'
import { screenFiles } from './src/screen-files.ts'

const offlineScreen = screenFiles['/tren-may']

/**
 * Writes `offline-worker.js` next to the pages: the service worker, with the names of all files that the offline screen
 * needs. It is built separately, because it must not share any file with the pages.
 */
export function offlineWorker(): Plugin {
  return {
    name: 'offline-worker',
    apply: 'build',
    generateBundle: {
      // Runs after Vite has dropped the scripts that contain only a style. If the worker asked for such a file, it
      // would never install.
      order: 'post',
      async handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
        const entry = chunks.find(({ isEntry }) => isEntry)
        const screen = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/src/${offlineScreen}`))
        if (entry === undefined || screen === undefined)
          throw new Error('the offline screen is not split off')
        const letters = Object.keys(bundle).filter((name) =>
          /\/(?:latin|vietnamese|figures)-\d00[^/]*\.woff2$/.test(name),
        )
        const files = [...filesOf(entry, chunks), ...filesOf(screen, chunks), ...letters]
        const missing = files.filter((file) => !Object.hasOwn(bundle, file))
        if (missing.length > 0)
          throw new Error(`the offline screen needs what is not built: ${missing.join()}`)
        const paths = [...new Set(files)].map((file) => `/${file}`)
        const source = await bundleWorker({ entry: `/${entry.fileName}`, files: paths })
        this.emitFile({ type: 'asset', fileName: 'offline-worker.js', source })
      },
    },
  }
}

async function bundleWorker(offlineBuild: { readonly entry: string; readonly files: readonly string[] }) {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    define: { offlineBuild: JSON.stringify(offlineBuild) },
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: 'src/offline/worker/worker.ts', output: { format: 'iife' } },
    },
  })
  const [first] = [output].flat()
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined
  if (chunk === undefined) throw new Error('the worker was not built')
  return (chunk satisfies Rolldown.OutputChunk).code
}
