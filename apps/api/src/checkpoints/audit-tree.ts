import { setImmediate as nextTurn } from 'node:timers/promises'
import {
  bytesOfHex,
  consistencyProof,
  growTree,
  inclusionProof,
  rootOf,
  type TreeHead,
} from '@lienthehe/office/checkpoints'
import { asc, gt } from 'drizzle-orm'
import type { Readable } from '../db/database.ts'
import { audit } from '../db/schema/index.ts'

/**
 * The Merkle tree over the hashes of all changes in the history, the first change in the first leaf. It is built at the
 * first use.
 */
export type AuditTree = {
  /** The head of the tree of all changes. */
  readonly head: () => Promise<TreeHead>
  /** The head of the tree of the first `size` changes; `undefined`: there are fewer changes. */
  readonly headAt: (size: number) => Promise<TreeHead | undefined>
  readonly consistency: (from: number, to: number) => Promise<readonly Uint8Array[] | undefined>
  /** A proof that the change with this number (counted from 1) is among the first `size` changes. */
  readonly inclusion: (seq: number, size: number) => Promise<readonly Uint8Array[] | undefined>
}

/** How many changes are read and hashed at once: a few milliseconds of work. */
const pageSize = 500

/** Builds the tree in memory: 64 bytes for each change. Each change is read once. */
export function createAuditTree(db: Readable): AuditTree {
  const tree = growTree()
  let reading = Promise.resolve()
  const readOn = async () => {
    for (;;) {
      const known = tree.size()
      const page = await db
        .select({ seq: audit.seq, hash: audit.hash })
        .from(audit)
        .where(gt(audit.seq, known))
        .orderBy(asc(audit.seq))
        .limit(pageSize)
      for (const { seq, hash } of page) {
        if (seq !== tree.size() + 1) throw new RangeError(`the history has no change ${tree.size() + 1}`)
        tree.append(bytesOfHex(hash))
      }
      if (page.length < pageSize) return
      await nextTurn()
    }
  }
  const upToDate = () => {
    // Only one call reads at a time. If reading failed, the next call tries it again.
    reading = reading.catch(() => undefined).then(readOn)
    return reading
  }
  const headAt = (size: number): TreeHead => ({ size, root: rootOf(tree, size) })
  const within = async <Value>(size: number, find: () => Value): Promise<Value | undefined> => {
    await upToDate()
    return size <= tree.size() ? find() : undefined
  }
  return {
    head: async () => {
      await upToDate()
      return headAt(tree.size())
    },
    headAt: (size) => within(size, () => headAt(size)),
    consistency: (from, to) => within(to, () => (from <= to ? consistencyProof(tree, from, to) : undefined)),
    inclusion: (seq, size) =>
      within(size, () => (1 <= seq && seq <= size ? inclusionProof(tree, seq - 1, size) : undefined)),
  }
}
