import { crc32, inflateRawSync } from 'node:zlib'
import type { Result } from '@lienthehe/domain'
import { accept, refuse } from '@lienthehe/domain/refusals'
import type { RosterRefusal, Suspicion } from './refusal.ts'
import { readZipDirectory, type ZipEntry } from './zip-directory.ts'

const mega = 1024 * 1024
const limits = {
  entries: 5000,
  entryBytes: 60 * mega,
  archiveBytes: 120 * mega,
  /** The ratio is checked only after this many bytes, because small entries may compress to almost nothing. */
  ratioFromBytes: mega,
  ratio: 200,
} as const
/** The smallest chunk that zlib accepts, and the largest that is reserved at once, whatever size an entry declares. */
const chunkBytes = { least: 64, most: 8 * mega } as const

export type Archive = {
  readonly names: readonly string[]
  /**
   * The content of an entry; its name matches in upper and lower case. `null`: there is no such entry. Other entries
   * are neither unpacked nor counted, so a highly compressed picture does no harm; all entries that are read share one
   * limit.
   */
  readonly read: (name: string) => Result<Uint8Array | null, RosterRefusal>
}

/**
 * The entries of an archive, or what looks suspicious about it. Sizes are counted while unpacking, as declared sizes
 * may be false.
 */
export function openArchive(bytes: Uint8Array): Result<Archive, RosterRefusal> {
  const entries = readZipDirectory(bytes, limits.entries)
  if (entries === null) return refuse({ reason: 'fileDamaged' })
  if (entries === 'tooMany') return suspect('tooManyEntries')
  const names = entries.map(({ name }) => name)
  if (names.some(leavesArchive)) return suspect('pathLeavesFile')
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]))
  if (byName.size < names.length) return suspect('repeatedEntry')
  if (entries.some(({ encrypted }) => encrypted)) return refuse({ reason: 'fileKind', found: 'encrypted' })

  let bytesLeft: number = limits.archiveBytes
  return accept({
    names,
    read: (name) => {
      const entry = byName.get(name.toLowerCase())
      if (entry === undefined) return accept(null)
      const content = inflateEntry(entry, Math.min(limits.entryBytes, bytesLeft))
      if (content.ok) bytesLeft -= content.value.length
      return content
    },
  })
}

function inflateEntry(entry: ZipEntry, bytesMax: number): Result<Uint8Array, RosterRefusal> {
  const content = entry.method === 0 ? accept(entry.compressed) : inflate(entry, bytesMax)
  if (!content.ok) return content
  if (content.value.length > bytesMax) return suspect('tooMuchContent')
  if (content.value.length !== entry.declaredBytes) return suspect('sizesLie')
  return crc32(content.value) === entry.checksum ? content : refuse({ reason: 'fileDamaged' })
}

/**
 * Stops inflating at the allowed number of bytes, or at the most that compressed data of this size can honestly give;
 * the declared size does not count.
 */
function inflate(
  { method, compressed, declaredBytes }: ZipEntry,
  bytesMax: number,
): Result<Uint8Array, RosterRefusal> {
  if (method !== 8) return refuse({ reason: 'fileDamaged' })
  const honestBytes = Math.max(limits.ratioFromBytes, limits.ratio * compressed.length)
  const maxOutputLength = Math.max(1, Math.min(bytesMax, honestBytes))
  // All of an honest entry fits into one chunk. The chunk has one extra byte, which an entry with more
  // content fills.
  const chunkSize = Math.max(chunkBytes.least, Math.min(declaredBytes + 1, maxOutputLength, chunkBytes.most))
  try {
    return accept(inflateRawSync(compressed, { maxOutputLength, chunkSize }))
  } catch (error) {
    // zlib throws for two reasons: there is more content than allowed, or these bytes are no deflate stream.
    return error instanceof RangeError ? suspect('tooMuchContent') : refuse({ reason: 'fileDamaged' })
  }
}

function leavesArchive(name: string): boolean {
  return name.startsWith('/') || /^[a-z]:/i.test(name) || name.split('/').includes('..')
}

function suspect(suspicion: Suspicion): { readonly ok: false; readonly refusal: RosterRefusal } {
  return refuse({ reason: 'fileSuspicious', suspicion })
}
