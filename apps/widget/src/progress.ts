import type { PublicProgress } from '@lienthehe/api/contract'

/** The only request of the widget: anonymous and simple, so that any cache in between may answer it. */
export async function readProgress(address: URL, signal: AbortSignal): Promise<PublicProgress> {
  const response = await fetch(address, { credentials: 'omit', signal })
  if (!response.ok) throw new Error(`${address.href} answered ${response.status}`)
  const answer: unknown = await response.json()
  if (!isProgress(answer)) throw new Error(`${address.href} answered with no progress`)
  return answer
}

/**
 * Is this the server's answer? A proxy may send an error page as JSON, so a part of the structure is checked; the
 * version in the address guarantees the rest.
 */
function isProgress(answer: unknown): answer is PublicProgress {
  const { notices, targets = [] } = Object(answer)
  return Array.isArray(notices) && Array.isArray(targets)
}
