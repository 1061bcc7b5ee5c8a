import { readFileSync } from 'node:fs'
import { domain } from './sub-paths.ts'

export const readmePath = `${domain}/README.md`

/** What the README page is checked against: the output of each example, and the size of each sub-path in bytes. */
export type Measured = {
  readonly printed: ReadonlyMap<string, string>
  readonly bytes: ReadonlyMap<string, number>
}

/** Returns the page with the code of every example, as in its file, and with the example's output. */
export function withExamples(page: string, { printed }: Pick<Measured, 'printed'>): string {
  return page.replace(
    /(\(examples\/([\w-]+\.mjs)\).*?\n\n)```js\n.*?```\n\n```text\n.*?```/gs,
    (_, lead, name) => {
      const code = readFileSync(`${domain}/examples/${name}`, 'utf8')
      return `${lead}\`\`\`js\n${code}\`\`\`\n\n\`\`\`text\n${printed.get(name) ?? ''}\`\`\``
    },
  )
}

/** The names of the examples that the page shows. */
export function examplesOf(page: string): readonly string[] {
  return [...page.matchAll(/\(examples\/([\w-]+\.mjs)\)/g)].flatMap(([, name]) => name ?? [])
}

const sizeCell = /^(\| `(@lienthehe\/[\w/-]+)` .*\| )([\d.]+ kB *)( \|)$/gm

/** Returns the page with the present size of every sub-path. */
export function withSizes(page: string, { bytes }: Pick<Measured, 'bytes'>): string {
  return page.replace(sizeCell, (_, row, specifier, cell: string, end) => {
    const size = `${((bytes.get(specifier) ?? 0) / 1000).toFixed(1)} kB`
    return row + size.padEnd(cell.length) + end
  })
}

/** The size that the page states for each sub-path, in bytes. */
export function sizesOf(page: string): ReadonlyMap<string, number> {
  const cells = [...page.matchAll(sizeCell)]
  return new Map(cells.map(([, , specifier = '', size = '']) => [specifier, Number.parseFloat(size) * 1000]))
}
