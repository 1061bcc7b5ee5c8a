import { offlineBytesMax, weighOffline } from './offline-machinery.ts'

// `pnpm --filter @lienthehe/web weigh-offline`: what working without a network adds, packed as it travels.
const { drafts, worker } = await weighOffline()
console.log(
  `drafts ${drafts} B and service worker ${worker} B: ${drafts + worker} of ${offlineBytesMax} B, brotli`,
)
