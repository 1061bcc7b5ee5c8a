import { type FullSubtrees, hashBytes, leafHash, nodeHash } from './tree.ts'

/** A tree kept in memory, 64 bytes for each leaf, to which leaves are added. */
export type GrownTree = FullSubtrees & {
  readonly size: () => number
  readonly append: (content: Uint8Array) => void
}

/** Makes a tree without leaves. */
export function growTree(): GrownTree {
  const levels: Level[] = []
  const push = (level: number, hash: Uint8Array): void => {
    const here = levels[level] ?? emptyLevel()
    levels[level] = here
    add(here, hash)
    if (here.count % 2 === 0)
      push(level + 1, nodeHash(hashIn(here, here.count - 2), hashIn(here, here.count - 1)))
  }
  return {
    size: () => levels[0]?.count ?? 0,
    append: (content) => push(0, leafHash(content)),
    at: (level, index) => {
      const here = levels[level]
      if (here === undefined || index >= here.count)
        throw new RangeError(`no full subtree ${index} of level ${level}`)
      return hashIn(here, index)
    },
  }
}

/** The hashes of one level, one after the other in one block of memory; the end of the block may be unused. */
type Level = { bytes: Uint8Array; count: number }

function emptyLevel(): Level {
  return { bytes: new Uint8Array(64 * hashBytes), count: 0 }
}

function add(level: Level, hash: Uint8Array): void {
  if ((level.count + 1) * hashBytes > level.bytes.length) {
    const larger = new Uint8Array(level.bytes.length * 2)
    larger.set(level.bytes)
    level.bytes = larger
  }
  level.bytes.set(hash, level.count * hashBytes)
  level.count += 1
}

function hashIn({ bytes }: Level, index: number): Uint8Array {
  return bytes.slice(index * hashBytes, (index + 1) * hashBytes)
}
