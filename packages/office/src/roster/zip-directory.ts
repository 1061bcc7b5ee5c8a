/** One file of an archive, as the archive's own directory describes it; nothing of it is to be trusted. */
export type ZipEntry = {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly checksum: number
  readonly declaredBytes: number
  readonly compressed: Uint8Array
}

const endSignature = 0x06054b50
const directorySignature = 0x02014b50
const entrySignature = 0x04034b50
const endBytes = 22
const commentBytesMax = 0xffff

/**
 * The entries that the directory at the end of the archive lists, which is what Excel goes by; `null` when the
 * archive is cut or its directory points outside it. Archives over 4 GB (zip64) are none that we take.
 */
export function readZipDirectory(
  bytes: Uint8Array,
  entriesMax: number,
): readonly ZipEntry[] | 'tooMany' | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return null
  const directoryBytes = view.getUint32(end + 12, true)
  let at = view.getUint32(end + 16, true)
  const stop = at + directoryBytes
  if (stop > end) return null

  const entries: ZipEntry[] = []
  while (at + 46 <= stop && view.getUint32(at, true) === directorySignature) {
    if (entries.length === entriesMax) return 'tooMany'
    const nameBytes = view.getUint16(at + 28, true)
    const entry = readEntry(bytes, view, at, nameBytes)
    if (entry === null) return null
    entries.push(entry)
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return at === stop ? entries : null
}

function findEnd(view: DataView): number | null {
  const earliest = Math.max(0, view.byteLength - endBytes - commentBytesMax)
  for (let at = view.byteLength - endBytes; at >= earliest; at -= 1)
    if (view.getUint32(at, true) === endSignature) return at
  return null
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameBytes: number): ZipEntry | null {
  const start = view.getUint32(at + 42, true)
  if (start + 30 > bytes.length || view.getUint32(start, true) !== entrySignature) return null
  // The name's and extra field's lengths are repeated in front of the content, and the two extra fields may differ.
  const content = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
  const compressedBytes = view.getUint32(at + 20, true)
  if (content + compressedBytes > bytes.length || at + 46 + nameBytes > bytes.length) return null
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes)).replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    checksum: view.getUint32(at + 16, true),
    declaredBytes: view.getUint32(at + 24, true),
    compressed: bytes.subarray(content, content + compressedBytes),
  }
}
