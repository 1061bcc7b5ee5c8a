import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import type { Outside } from './outside.ts'

/** The bundle of a module as an outside user writes it: code for a browser, and the files that it was made from. */
export type Bundle = { readonly code: string; readonly modules: readonly string[] }

export async function bundle({ project }: Outside, source: string): Promise<Bundle> {
  // The path that the module would have. It is never written, so that parallel tests do not conflict.
  const entry = join(project, 'somebody.js')
  const built = await build({
    root: project,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'somebody',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  })
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const chunks = outputs.filter((one) => one.type === 'chunk')
  return {
    code: chunks.map(({ code }) => code).join('\n'),
    modules: chunks.flatMap(({ moduleIds }) => moduleIds),
  }
}

/** The compressed size of everything that a specifier exports, in bytes. */
export async function gzipBytes(outside: Outside, specifier: string): Promise<number> {
  const { code } = await bundle(outside, `export * from '${specifier}'`)
  return gzipSync(code, { level: 9 }).byteLength
}
