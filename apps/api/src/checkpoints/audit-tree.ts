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

/** The tree over the hashes of the history's changes, the first change at its first leaf; built when it is first asked for. */
export type AuditTree = {
  /** Everything up to the last change. */
  readonly head: () => Promise<TreeHead>
  /** The same for the first changes; `undefined`: there are fewer. */
  readonly headAt: (size: number) => Promise<TreeHead | undefined>
  readonly consistency: (from: number, to: number) => Promise<readonly Uint8Array[] | undefined>
  /** A proof that the change with this number, from 1, is among the first `size`. */
  readonly inclusion: (seq: number, size: number) => Promise<readonly Uint8Array[] | undefined>
}

/** Read and hashed within a few milliseconds. */
const pageSize = 500

/** 64 bytes of memory a change; each change is read once. */
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
    // One after the other; what failed is tried again at the next request.
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
