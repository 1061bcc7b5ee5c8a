import { expect, test } from 'vitest'
import { offlineBytesMax, weighOffline } from '../../offline-machinery.ts'

test(`drafts, their sending, their seal, their storage and the service worker weigh at most ${offlineBytesMax / 1000} kB`, async () => {
  const { drafts, worker } = await weighOffline()
  // Above a floor as well: files that were not found would be very light.
  expect(drafts + worker).toBeGreaterThan(2_000)
  expect(drafts + worker).toBeLessThanOrEqual(offlineBytesMax)
})
