import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { type ScreenPath, screenFiles } from './src/screen-files.ts'

/** Parts of screens that are opened by their own address as often, and the file of each beside that of its screen. */
const partFiles = {
  '/cau-lac-bo/:id?xem=thanh-vien': 'club/people-section.tsx',
} as const satisfies Readonly<Record<`${ScreenPath}?${string}`, string>>

/**
 * Writes `screens.json` next to the pages: for each address, the files that its screen or part needs, the largest
 * first. Those that the page itself names are among them: browsers that send six requests at a time would otherwise ask
 * for the largest one last. Refuses a screen that is not a file of its own.
 */
export function screenList(): Plugin {
  return {
    name: 'screen-list',
    writeBundle: ({ dir = 'dist' }, bundle) => {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const entry = chunks.find(({ isEntry }) => isEntry)
      if (entry === undefined) throw new Error('the build has no entry')
      const ofPage = filesOf(entry, chunks)
      const size = (file: string) => statSync(join(dir, file)).size
      const ofSource = (file: string) => {
        const own = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/src/${file}`))
        if (own === undefined) throw new Error(`${file} is not split off`)
        return filesOf(own, chunks)
      }
      const screens: Readonly<Record<string, string>> = screenFiles
      const lists = Object.entries({ ...screenFiles, ...partFiles }).map(([address, source]) => {
        const screen = screens[address.replace(/\?.*/, '')] ?? source
        const files = [...new Set([...ofPage, ...ofSource(screen), ...ofSource(source)])]
        return [address, files.toSorted((a, b) => size(b) - size(a))] as const
      })
      writeFileSync(join(dir, 'screens.json'), JSON.stringify(Object.fromEntries(lists)))
    },
  }
}

/** The files of a chunk and of everything it imports, with their styles. */
export function filesOf(
  chunk: Rolldown.OutputChunk,
  chunks: readonly Rolldown.OutputChunk[],
): readonly string[] {
  const seen = new Set<Rolldown.OutputChunk>()
  const visit = (one: Rolldown.OutputChunk) => {
    if (seen.has(one)) return
    seen.add(one)
    for (const other of chunks) if (one.imports.includes(other.fileName)) visit(other)
  }
  visit(chunk)
  const styles = [...seen].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])
  return [...new Set([...[...seen].map(({ fileName }) => fileName), ...styles])]
}
