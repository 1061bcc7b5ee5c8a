import type { Refusal } from '@lienthehe/api/contract'
import type { RosterRefusal } from '@lienthehe/office/roster/words'
import type { TemplateRefusal } from '@lienthehe/office/template/words'

/** Why a file was refused: because of its content, or because of who sent it and where. */
export type UploadRefusal = Refusal | RosterRefusal | TemplateRefusal

/** The outcome of sending a file. */
export type Sent<Taken> =
  | { readonly kind: 'taken'; readonly taken: Taken }
  | { readonly kind: 'refused'; readonly refusal: UploadRefusal }
  | { readonly kind: 'failed' }

/** A file that a user chose. Sending it again uses the same key, choosing it again makes a new one. */
export type Chosen = { readonly file: File; readonly key: string }

/**
 * Uploads a file; `onProgress` is called with whole percentages. This cannot use `fetch`, which does not report the
 * progress of an upload.
 */
export function sendFile<Taken>(
  { to, file, key }: Chosen & { readonly to: string },
  takenIn: (said: object) => Taken | undefined,
  onProgress: (percent: number) => void,
): Promise<Sent<Taken>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', to)
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name))
    request.setRequestHeader('Idempotency-Key', key)
    request.upload.onprogress = ({ loaded, total }) =>
      onProgress(total === 0 ? 100 : Math.floor((100 * loaded) / total))
    request.onload = () => resolve(sentOf(request.responseText, takenIn))
    request.onerror = () => resolve({ kind: 'failed' })
    request.send(file)
  })
}

/** Reads the server's answer; any text that is not one of its answers counts as a failure. */
export function sentOf<Taken>(answer: string, takenIn: (said: object) => Taken | undefined): Sent<Taken> {
  const said = parsed(answer)
  if (typeof said !== 'object' || said === null) return { kind: 'failed' }
  const taken = takenIn(said)
  if (taken !== undefined) return { kind: 'taken', taken }
  if ('refusal' in said && isRefusal(said.refusal)) return { kind: 'refused', refusal: said.refusal }
  return { kind: 'failed' }
}

/** A reason is enough to recognise a refusal: the answer comes only from our own server, which types it. */
function isRefusal(said: unknown): said is UploadRefusal {
  return typeof said === 'object' && said !== null && 'reason' in said && typeof said.reason === 'string'
}

function parsed(answer: string): unknown {
  try {
    return JSON.parse(answer)
  } catch (error) {
    // The answer is not from our server; it may be the error page of a proxy.
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
