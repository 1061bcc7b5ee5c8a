import { offlineBytesMax, weighOffline } from './offline-machinery.ts'

// `pnpm --filter @lienthehe/web weigh-offline` prints how many compressed bytes the offline support adds.
const { drafts, worker } = await weighOffline()
console.log(
  `drafts ${drafts} B and service worker ${worker} B: ${drafts + worker} of ${offlineBytesMax} B, brotli`,
)
