import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, inject, test } from 'vitest'
import { gzipBytes } from './bundle.ts'
import { examplesIn, installedIn, runExample } from './outside.ts'
import { examplesOf, readmePath, sizesOf, withExamples } from './readme.ts'
import { referencePage, undocumented } from './reference.ts'
import { domain, subPaths } from './sub-paths.ts'

const outside = inject('outside')
const readme = readFileSync(readmePath, 'utf8')

test('every function and constant that can be imported says what it is for', () => {
  expect(undocumented()).toEqual([])
})

describe('the reference is up to date: else build, then run `pnpm --filter @lienthehe/reuse documents`', () => {
  test.each(subPaths)('$page', (path) => {
    const page = `${domain}/api/${path.page}`
    expect(existsSync(page) ? readFileSync(page, 'utf8') : '').toBe(referencePage(path))
  })

  test('there is no page of a sub-path that is gone', () => {
    expect(readdirSync(`${domain}/api`).sort()).toEqual(subPaths.map(({ page }) => page).sort())
  })
})

describe('the README', () => {
  test('shows every example, with its code and with what it prints in an empty project', () => {
    const examples = examplesIn(outside)
    expect([...examplesOf(readme)].sort()).toEqual([...examples].sort())
    const printed = new Map(examples.map((example) => [example, runExample(outside, example)]))
    expect(withExamples(readme, { printed })).toBe(readme)
  })

  test('states the size of every sub-path, to within a tenth', async () => {
    const stated = sizesOf(readme)
    expect([...stated.keys()].sort()).toEqual(subPaths.map(({ specifier }) => specifier).sort())
    for (const [specifier, bytes] of stated) {
      const measured = await gzipBytes(outside, specifier)
      expect(Math.abs(measured - bytes), `${specifier}: ${measured}`).toBeLessThan(Math.max(bytes / 10, 300))
    }
  })

  test('links to files that are packed with it', () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].flatMap(([, target]) => target ?? [])
    const packed = installedIn(outside.project)
    expect(links.filter((target) => !existsSync(`${packed}/${target}`))).toEqual([])
  })
})
