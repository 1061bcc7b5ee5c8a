import { accept, type Result, refuse } from '@lienthehe/domain'
import { Inflate } from 'fflate'
import { checksumOf } from './checksum.ts'
import type { RosterRefusal, Suspicion } from './refusal.ts'
import { readZipDirectory, type ZipEntry } from './zip-directory.ts'

const mega = 1024 * 1024
const limits = {
  entries: 5000,
  entryBytes: 60 * mega,
  archiveBytes: 120 * mega,
  /** Small entries may compress to almost nothing, so the ratio is looked at after this many bytes. */
  ratioFromBytes: mega,
  ratio: 200,
} as const
const chunkBytes = 16 * 1024

export type Archive = {
  readonly names: readonly string[]
  /**
   * The content of an entry, by its name in any case; `null` when there is none. Nothing else is unpacked or counted, so
   * a picture that packs very small does no harm; all that is read shares one limit.
   */
  readonly read: (name: string) => Result<Uint8Array | null, RosterRefusal>
}

/** What an archive lists, or what looks wrong about it. Counted while inflating: declared sizes lie. */
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
  return checksumOf(content.value) === entry.checksum ? content : refuse({ reason: 'fileDamaged' })
}

function inflate({ method, compressed }: ZipEntry, bytesMax: number): Result<Uint8Array, RosterRefusal> {
  if (method !== 8) return refuse({ reason: 'fileDamaged' })
  const chunks: Uint8Array[] = []
  let bytes = 0
  let ended = false
  const stream = new Inflate((chunk, final) => {
    chunks.push(chunk)
    bytes += chunk.length
    ended = final
  })
  for (let at = 0; at < compressed.length; at += chunkBytes) {
    const chunk = compressed.subarray(at, at + chunkBytes)
    try {
      stream.push(chunk, at + chunkBytes >= compressed.length)
    } catch {
      // fflate throws for one reason alone: these bytes are no deflate stream.
      return refuse({ reason: 'fileDamaged' })
    }
    if (bytes > bytesMax || (bytes > limits.ratioFromBytes && bytes > limits.ratio * (at + chunk.length)))
      return suspect('tooMuchContent')
  }
  return ended ? accept(join(chunks, bytes)) : refuse({ reason: 'fileDamaged' })
}

function join(chunks: readonly Uint8Array[], bytes: number): Uint8Array {
  const whole = new Uint8Array(bytes)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

function leavesArchive(name: string): boolean {
  return name.startsWith('/') || /^[a-z]:/i.test(name) || name.split('/').includes('..')
}

function suspect(suspicion: Suspicion): { readonly ok: false; readonly refusal: RosterRefusal } {
  return refuse({ reason: 'fileSuspicious', suspicion })
}
