import { describe, expect, inject, test } from 'vitest'
import { bundle } from './bundle.ts'
import { subPaths } from './sub-paths.ts'

const outside = inject('outside')

describe('a bundler takes only what is used', () => {
  test.each(subPaths)('nothing of $specifier, when nothing is', async ({ specifier }) => {
    const { code } = await bundle(outside, `import '${specifier}'`)
    expect(code.trim()).toBe('')
  })

  test('of the whole domain one function and what it needs', async () => {
    const { code } = await bundle(outside, "export { can } from '@lienthehe/domain/access'")
    expect(code).toContain('grants')
    expect(code.length).toBeLessThan(2000)
  })

  test.each(subPaths)('$specifier brings zod only where the schemas are', async ({ specifier }) => {
    const { modules } = await bundle(outside, `export * from '${specifier}'`)
    expect(modules.some((path) => /[\\/]domain[\\/]dist[\\/]/.test(path))).toBe(true)
    expect(modules.some((path) => /[\\/]zod[\\/]/.test(path))).toBe(specifier.endsWith('/schema'))
  })
})
