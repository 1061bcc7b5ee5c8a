import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parseSync } from 'oxc-parser'
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

  test('every signature is TypeScript', () => {
    const signatures = subPaths.flatMap((path) =>
      [...referencePage(path).matchAll(/^```ts\n(.*?)\n```$/gms)].flatMap(([, code = '']) =>
        code.split('\n\n'),
      ),
    )
    expect(signatures.length).toBeGreaterThan(400)
    const broken = signatures.filter((signature) => {
      const declared = `declare ${signature.replace('{ … }', '{}')}`
      return parseSync('signature.d.ts', declared).errors.length > 0
    })
    expect(broken).toEqual([])
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

  test('is read whole: another output of any example would be noticed', () => {
    const printed = new Map(examplesIn(outside).map((example) => [example, `${example} says this\n`]))
    const changed = withExamples(readme, { printed })
    expect([...printed.values()].filter((output) => !changed.includes(output))).toEqual([])
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
