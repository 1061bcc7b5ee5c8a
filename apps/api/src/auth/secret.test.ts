import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { makeFolder } from '../testing/instance.ts'
import { readSecret } from './secret.ts'

const folder = makeFolder()
const file = join(folder.path, 'session-secret')
afterAll(() => folder.remove())

describe('the secret that sessions are signed with', () => {
  test.each(['', 'ngắn', 'x'.repeat(31)])('“%s” is refused', (given) => {
    expect(() => readSecret(file, given)).toThrow(expect.objectContaining({ reason: 'secretInvalid' }))
  })

  test('is made once where none is given, its owner’s alone, and another where the file was deleted', () => {
    const made = readSecret(file, undefined)
    expect(readSecret(file, undefined)).toBe(made)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    rmSync(file)
    expect(readSecret(file, undefined)).not.toBe(made)
  })
})
