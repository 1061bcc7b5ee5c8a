import { expect, test } from 'vitest'
import { createVault, openVault } from './vault.ts'

// As many rounds as a test can wait for; the number for real devices is in the code.
const rounds = 1000

test('what is sealed is opened by the same PIN, also after the page was closed', async () => {
  const { vault, ...key } = await createVault('274913', rounds)
  const sealed = await vault.seal({ payers: ['Bùi Thị Ấm'] })
  const again = await openVault('274913', key)
  expect(await again?.unseal(sealed)).toEqual({ payers: ['Bùi Thị Ấm'] })
})

test('another PIN opens nothing', async () => {
  const { vault: _, ...key } = await createVault('274913', rounds)
  expect(await openVault('274914', key)).toBeUndefined()
})

test('what lies on the machine does not show what it says, and does not open once it was changed', async () => {
  const { vault } = await createVault('274913', rounds)
  const { iv, bytes } = await vault.seal('Bùi Thị Ấm')
  expect(new TextDecoder().decode(bytes)).not.toContain('Ấm')
  const changed = new Uint8Array(bytes.slice(0))
  changed[0] = (changed[0] ?? 0) ^ 1
  await expect(vault.unseal({ iv, bytes: changed.buffer })).rejects.toThrow()
})

test('the same value is sealed in another way each time', async () => {
  const { vault } = await createVault('274913', rounds)
  const [one, other] = [await vault.seal('1'), await vault.seal('1')]
  expect(one.iv).not.toEqual(other.iv)
})
