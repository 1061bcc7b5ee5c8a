import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { paths } from './tree.ts'

/** Words that may not name a file or a folder: they hide that a concept has no name yet. */
const banned =
  /^(utils?|helpers?|common|misc|types|constants|services?|models?|shared|lib|managers?|interfaces|dto)$/

const inTree = paths.filter((path) => /^(packages|apps|tooling)\//.test(path))

test('no folder and no file has a name that says nothing', () => {
  const isVague = (path: string) => path.split('/').some((part) => banned.test(part.split('.')[0] ?? part))
  expect(inTree.filter(isVague)).toEqual([])
})

test('files and folders are in kebab-case', () => {
  const isKebab = (part: string) => /^\.?[a-z0-9]+([-.][a-z0-9]+)*$/.test(part)
  const known = /(README|LICENSES?|TRACEABILITY)\.md$|\/migrations\/|\/public\//
  expect(inTree.filter((path) => !known.test(path) && !path.split('/').every(isKebab))).toEqual([])
})

test('the top level holds only what the design lists', () => {
  const listed = [
    'apps',
    'packages',
    'tooling',
    'package.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'tsconfig.base.json',
    'turbo.json',
    'README.md',
    'LICENSE',
  ]
  const top = new Set(paths.map((path) => path.split('/')[0] ?? path))
  expect([...top].filter((name) => !name.startsWith('.') && !listed.includes(name))).toEqual([])
})

test('a test stands in the folder of what it tests', () => {
  const isAlone = (path: string) => {
    const folder = posix.dirname(path)
    return !paths.some(
      (other) => posix.dirname(other) === folder && /(?<!\.test|\.test-data)\.(tsx?|mjs)$/.test(other),
    )
  }
  const tests = inTree.filter((path) => /\.test\.tsx?$/.test(path) && !path.startsWith('tooling/e2e/'))
  expect(tests.filter(isAlone)).toEqual([])
})
