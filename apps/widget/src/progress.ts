import type { PublicProgress } from '@lienthehe/api/contract'

/** The one request of the widget: anonymous and simple, so that any cache on the way may answer it. */
export async function readProgress(address: URL, signal: AbortSignal): Promise<PublicProgress> {
  const response = await fetch(address, { credentials: 'omit', signal })
  if (!response.ok) throw new Error(`${address.href} answered ${response.status}`)
  const answer: unknown = await response.json()
  if (!isProgress(answer)) throw new Error(`${address.href} answered with no progress`)
  return answer
}

/**
 * Something on the way may send an error page as JSON; only the version in the address shows that this is our answer.
 */
function isProgress(answer: unknown): answer is PublicProgress {
  const { notices, targets = [] } = Object(answer)
  return Array.isArray(notices) && Array.isArray(targets)
}
