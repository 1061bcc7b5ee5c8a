import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'

/**
 * SHA-256 of a file, read piece by piece. For a database file, call this only before it is opened or after it is closed
 * for good: when this function closes its own descriptor, the process loses the locks of its database connections.
 */
export function fileHash(path: string): string {
  const hash = createHash('sha256')
  const piece = Buffer.allocUnsafe(1 << 20)
  const descriptor = openSync(path, 'r')
  try {
    for (;;) {
      const bytes = readSync(descriptor, piece)
      if (bytes === 0) return hash.digest('hex')
      hash.update(piece.subarray(0, bytes))
    }
  } finally {
    closeSync(descriptor)
  }
}
