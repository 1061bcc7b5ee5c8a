import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The folders with the sentences that users read. */
export const folders = ['packages/domain', 'packages/office', 'apps/web', 'apps/widget', 'apps/api'] as const

export type Source = { readonly path: string; readonly text: string }

/** The code of a folder, without tests and their fixtures, the plan's own text, and tables of letters. */
export function sourcesIn(folder: string): readonly Source[] {
  return globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\/src\//.test(path) && !isLeftOut(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

function isLeftOut(path: string): boolean {
  return (
    /\/(node_modules|dist|testing|fixtures|cases)\//.test(path) ||
    /\.(test|test-data|d)\.tsx?$/.test(path) ||
    path.includes('/plan/hoa-binh-146/') ||
    /\/text\/(alphabet|fold|names|old-encoding|syllable)\.ts$/.test(path)
  )
}
