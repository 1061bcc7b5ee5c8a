/**
 * The body of a request; `undefined` as soon as it is larger than allowed. The length that the request declares may be
 * false.
 */
export async function bytesWithin(request: Request, bytesMax: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.length
    if (length > bytesMax) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
