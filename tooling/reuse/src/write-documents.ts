import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { gzipBytes } from './bundle.ts'
import { examplesIn, installOutside, removeOutside, runExample } from './outside.ts'
import { readmePath, withExamples, withSizes } from './readme.ts'
import { referencePage } from './reference.ts'
import { domain, subPaths } from './sub-paths.ts'

// `pnpm --filter @lienthehe/reuse documents`, after a build: writes the reference again, and the generated
// parts of the README.
rmSync(`${domain}/api`, { recursive: true, force: true })
mkdirSync(`${domain}/api`)
for (const path of subPaths) writeFileSync(`${domain}/api/${path.page}`, referencePage(path))

const outside = installOutside()
try {
  const printed = new Map(examplesIn(outside).map((example) => [example, runExample(outside, example)]))
  const bytes = new Map<string, number>()
  for (const { specifier } of subPaths) bytes.set(specifier, await gzipBytes(outside, specifier))
  const page = readFileSync(readmePath, 'utf8')
  writeFileSync(readmePath, withSizes(withExamples(page, { printed }), { bytes }))
} finally {
  removeOutside(outside)
}
