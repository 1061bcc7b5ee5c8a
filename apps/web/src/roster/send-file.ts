import type { Refusal } from '@lienthehe/api/contract'
import type { RosterRefusal } from '@lienthehe/office/roster/words'

/** What became of a file that was sent. */
export type Sent =
  | { readonly kind: 'taken'; readonly draft: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal | RosterRefusal }
  | { readonly kind: 'failed' }

/** Sends a roster for a club; `onProgress` is told whole percents. `fetch` cannot tell how far an upload is. */
export function sendRoster(
  { club, file, key }: { readonly club: string; readonly file: File; readonly key: string },
  onProgress: (percent: number) => void,
): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/rosters?club=${encodeURIComponent(club)}`)
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name))
    request.setRequestHeader('Idempotency-Key', key)
    request.upload.onprogress = ({ loaded, total }) =>
      onProgress(total === 0 ? 100 : Math.floor((100 * loaded) / total))
    request.onload = () => resolve(sentOf(request.responseText))
    request.onerror = () => resolve({ kind: 'failed' })
    request.send(file)
  })
}

/** What the server's answer says; anything that is not one of its answers is a failure. */
export function sentOf(answer: string): Sent {
  const said = parsed(answer)
  if (typeof said !== 'object' || said === null) return { kind: 'failed' }
  if ('draft' in said && typeof said.draft === 'string') return { kind: 'taken', draft: said.draft }
  if ('refusal' in said && isRefusal(said.refusal)) return { kind: 'refused', refusal: said.refusal }
  return { kind: 'failed' }
}

/** Only our own server answers here, and its refusals are typed there: the reason alone tells that it is one. */
function isRefusal(said: unknown): said is Refusal | RosterRefusal {
  return typeof said === 'object' && said !== null && 'reason' in said && typeof said.reason === 'string'
}

function parsed(answer: string): unknown {
  try {
    return JSON.parse(answer)
  } catch (error) {
    // A proxy's page, say, is no answer of ours.
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
