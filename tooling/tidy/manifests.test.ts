import { expect, test } from 'vitest'
import { paths, textFiles } from './tree.ts'
import { entriesAt, textAt, workspaces } from './workspaces.ts'

const textOf = (path: string) => textFiles.find((file) => file.path === path)?.text ?? ''

test('the licence is there, and every package names it', () => {
  expect(textOf('LICENSE')).toContain('MIT License')
  const silent = workspaces.filter(({ manifest }) => textAt(manifest, 'license') !== 'MIT')
  expect(silent.map(({ folder }) => folder)).toEqual([])
})

test('a version is written once, in the catalog, and exactly', () => {
  const loose = workspaces.flatMap(({ folder, manifest }) =>
    ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies']
      .flatMap((kind) => entriesAt(manifest, kind))
      .filter(([, version]) => version !== 'catalog:' && version !== 'workspace:*')
      .map(([name, version]) => `${folder}: ${name} ${version}`),
  )
  expect(loose).toEqual([])

  const catalog = textOf('pnpm-workspace.yaml').match(/^catalog:\n((?: {2}.*\n)+)/m)?.[1] ?? ''
  const versions = catalog.trimEnd().split('\n')
  expect(versions.length).toBeGreaterThan(10)
  expect(versions.filter((line) => !/^ {2}\S+: \d+\.\d+\.\d+(-[\w.]+)?$/.test(line))).toEqual([])
})

test('every package says how its types are checked, and every package with tests how they run', () => {
  const scriptsOf = (manifest: unknown) => entriesAt(manifest, 'scripts').map(([name]) => name)
  const silent = workspaces.filter(({ folder, manifest }) => {
    const hasTests = paths.some((path) => path.startsWith(`${folder}/`) && /\.test\.tsx?$/.test(path))
    const scripts = scriptsOf(manifest)
    return !scripts.includes('typecheck') || (hasTests && !scripts.some((name) => name.startsWith('test')))
  })
  expect(silent.map(({ folder }) => folder)).toEqual([])
})
