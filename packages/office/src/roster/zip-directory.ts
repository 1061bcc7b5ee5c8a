/** One file of an archive, as the archive's own directory describes it; none of this can be trusted. */
export type ZipEntry = {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly checksum: number
  readonly declaredBytes: number
  readonly compressed: Uint8Array
}

const endSignature = 0x06054b50
const wideEndSignature = 0x06064b50
const wideLocatorSignature = 0x07064b50
const directorySignature = 0x02014b50
const entrySignature = 0x04034b50
const endBytes = 22
const wideLocatorBytes = 20
const commentBytesMax = 0xffff
/** This value in a field of four bytes means that the number is stored in eight bytes elsewhere (zip64). */
const elsewhere = 0xffffffff

/**
 * Reads the entries that the directory at the end of the archive lists; Excel uses this directory too. `null`: the
 * archive is cut, or its directory points outside it. Sizes of eight bytes are read too, because some programs write
 * them even for small files.
 */
export function readZipDirectory(
  bytes: Uint8Array,
  entriesMax: number,
): readonly ZipEntry[] | 'tooMany' | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const directory = end === null ? null : findDirectory(view, end)
  if (end === null || directory === null) return null
  let at = directory.start
  const stop = at + directory.bytes
  if (stop > end) return null

  const entries: ZipEntry[] = []
  while (at + 46 <= stop && view.getUint32(at, true) === directorySignature) {
    if (entries.length === entriesMax) return 'tooMany'
    const nameBytes = view.getUint16(at + 28, true)
    const extraBytes = view.getUint16(at + 30, true)
    const next = at + 46 + nameBytes + extraBytes + view.getUint16(at + 32, true)
    if (next > stop) return null
    const entry = readEntry(bytes, view, at, { nameBytes, extraBytes })
    if (entry === null) return null
    entries.push(entry)
    at = next
  }
  return at === stop ? entries : null
}

function findEnd(view: DataView): number | null {
  const earliest = Math.max(0, view.byteLength - endBytes - commentBytesMax)
  for (let at = view.byteLength - endBytes; at >= earliest; at -= 1)
    if (view.getUint32(at, true) === endSignature) return at
  return null
}

function findDirectory(
  view: DataView,
  end: number,
): { readonly start: number; readonly bytes: number } | null {
  const bytes = view.getUint32(end + 12, true)
  const start = view.getUint32(end + 16, true)
  if (bytes !== elsewhere && start !== elsewhere) return { start, bytes }
  const locator = end - wideLocatorBytes
  if (locator < 0 || view.getUint32(locator, true) !== wideLocatorSignature) return null
  const wideEnd = wideNumber(view, locator + 8)
  if (wideEnd + 56 > locator || view.getUint32(wideEnd, true) !== wideEndSignature) return null
  return { start: wideNumber(view, wideEnd + 48), bytes: wideNumber(view, wideEnd + 40) }
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  { nameBytes, extraBytes }: { readonly nameBytes: number; readonly extraBytes: number },
): ZipEntry | null {
  const narrow = [at + 24, at + 20, at + 42].map((place) => view.getUint32(place, true))
  const extra = { at: at + 46 + nameBytes, bytes: extraBytes }
  const [declaredBytes = 0, compressedBytes = 0, start = 0] = widened(view, extra, narrow) ?? [
    0,
    0,
    bytes.length,
  ]
  if (start + 30 > bytes.length || view.getUint32(start, true) !== entrySignature) return null
  // The lengths of the name and of the extra field are read again here, because the extra field in front of
  // the content may differ from that in the directory.
  const content = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
  if (content + compressedBytes > bytes.length) return null
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes)).replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    checksum: view.getUint32(at + 16, true),
    declaredBytes,
    compressed: bytes.subarray(content, content + compressedBytes),
  }
}

/**
 * The numbers in this order, each taken from the extra field for zip64 where it is stored there; `null`: one is
 * missing.
 */
function widened(
  view: DataView,
  extra: { readonly at: number; readonly bytes: number },
  numbers: readonly number[],
): readonly number[] | null {
  if (!numbers.includes(elsewhere)) return numbers
  const stop = extra.at + extra.bytes
  for (let at = extra.at; at + 4 <= stop; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    const missing = numbers.filter((number) => number === elsewhere).length
    if (view.getUint16(at + 2, true) < missing * 8 || at + 4 + missing * 8 > stop) return null
    let place = at + 4
    return numbers.map((number) => {
      if (number !== elsewhere) return number
      place += 8
      return wideNumber(view, place - 8)
    })
  }
  return null
}

/** Reads a number of eight bytes. A huge number may be inexact; it is larger than every file in any case. */
function wideNumber(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32
}
