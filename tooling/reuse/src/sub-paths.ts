import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of the package that outside users install. */
export const domain = fileURLToPath(new URL('../../../packages/domain', import.meta.url))

/**
 * One entry point of the package: `@lienthehe/domain/funds`, the file behind it in `dist`, and its page of reference.
 */
export type SubPath = { readonly specifier: string; readonly entry: string; readonly page: string }

const manifest: unknown = JSON.parse(readFileSync(`${domain}/package.json`, 'utf8'))

/** Everything that can be imported from the published package. */
export const subPaths: readonly SubPath[] = Object.entries(at(at(manifest, 'publishConfig'), 'exports')).map(
  ([path, { types }]) => ({
    specifier: path.replace('.', '@lienthehe/domain'),
    entry: String(types).replace('./dist/', ''),
    page: path === '.' ? 'index.md' : `${path.slice(2).replaceAll('/', '-')}.md`,
  }),
)

function at(value: unknown, name: string): Record<string, Record<string, unknown>> {
  const found: unknown = Object.entries(value ?? {}).find(([key]) => key === name)?.[1]
  return Object.fromEntries(Object.entries(found ?? {}))
}
