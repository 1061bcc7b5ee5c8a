import { expect, test } from 'vitest'
import { offlineBytesMax, weighOffline } from '../../offline-machinery.ts'

test(`drafts, their sending, their seal, their storage and the service worker weigh at most ${offlineBytesMax / 1000} kB`, async () => {
  const { drafts, worker } = await weighOffline()
  // Also at least 2,000 bytes: if the files were not found, the result would be very small.
  expect(drafts + worker).toBeGreaterThan(2_000)
  expect(drafts + worker).toBeLessThanOrEqual(offlineBytesMax)
})
