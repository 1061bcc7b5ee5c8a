import { expect, test } from 'vitest'
import { exportsOf } from './declarations.ts'
import { subPaths } from './sub-paths.ts'

const offered = subPaths.flatMap(({ specifier, entry }) =>
  exportsOf(entry).map(({ name, source }) => ({ specifier, name, file: source.file })),
)

test('the root holds the names of the common case, and no more than can be read at a glance', () => {
  const names = new Set(
    offered.filter(({ specifier }) => specifier === '@lienthehe/domain').map(({ name }) => name),
  )
  expect(names.size).toBeLessThanOrEqual(46)
})

test('nothing can be had from two sub-paths', () => {
  const bySource = Map.groupBy(offered, ({ name, file }) => `${file} ${name}`)
  const twice = [...bySource].filter(([, found]) => new Set(found.map(({ specifier }) => specifier)).size > 1)
  expect(
    twice.map(([name, found]) => `${name}: ${found.map(({ specifier }) => specifier).join(', ')}`),
  ).toEqual([])
})

test('a sub-path offers what its own folder declares, save the root and what gathers from all', () => {
  const gathers = ['@lienthehe/domain', '@lienthehe/domain/schema', '@lienthehe/domain/history']
  const strays = offered.filter(({ specifier, file }) => {
    const folder = specifier.replace('@lienthehe/domain/', '').split('/')[0]
    return !gathers.includes(specifier) && file.split('/')[0] !== folder
  })
  expect(strays.map(({ specifier, name }) => `${specifier}: ${name}`)).toEqual([])
})
