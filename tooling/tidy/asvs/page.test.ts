import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { numbersToLevel2 } from './numbers.ts'
import { asvsPage, asvsPath, points } from './page.ts'

const root = new URL('../../../', import.meta.url)

test('every requirement up to level 2 stands there once, and no other', () => {
  expect(points.map(({ number }) => number).toSorted()).toEqual([...numbersToLevel2].toSorted())
})

test('each test that is named exists, and what has none is argued', () => {
  const missing = points.flatMap(({ number, tests, argument }) =>
    tests.length === 0 && argument === ''
      ? [number]
      : tests
          .filter(([file, title]) => {
            const path = new URL(file, root)
            return !existsSync(path) || !readFileSync(path, 'utf8').includes(title)
          })
          .map(([file, title]) => `${number}: ${file} “${title}”`),
  )
  expect(missing).toEqual([])
})

test('the page is up to date: run `pnpm --filter @lienthehe/tidy asvs`', () => {
  expect(readFileSync(new URL(asvsPath, root), 'utf8').replaceAll(/ +\|| \|-+|-+/g, '')).toBe(
    asvsPage().replaceAll(/ +\|| \|-+|-+/g, ''),
  )
})
