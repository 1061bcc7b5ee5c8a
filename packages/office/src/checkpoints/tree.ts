import { createHash } from 'node:crypto'

/** The hashes of a tree that only grows (RFC 6962, section 2.1). The caller stores the hashes of the full subtrees. */
export type FullSubtrees = {
  /** The hash of a full subtree of 2^level leaves; `index` is its place among those of its level. Both count from 0. */
  readonly at: (level: number, index: number) => Uint8Array
}

export const hashBytes = 32

/** Throws unless the text is 32 bytes in lower-case hexadecimal digits. */
export function bytesOfHex(hex: string): Uint8Array {
  if (!/^[0-9a-f]{64}$/.test(hex)) throw new RangeError('a hash has 64 hexadecimal digits')
  return Buffer.from(hex, 'hex')
}

/**
 * The hash of a leaf's content; its first byte differs from that of inner nodes, so that neither can be used as the
 * other.
 */
export function leafHash(content: Uint8Array): Uint8Array {
  return createHash('sha256').update(Uint8Array.of(0)).update(content).digest()
}

/** The hash of two subtrees side by side. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return createHash('sha256').update(Uint8Array.of(1)).update(left).update(right).digest()
}

/** The root of the first `size` leaves; without leaves, the hash of nothing. */
export function rootOf(tree: FullSubtrees, size: number): Uint8Array {
  return size === 0 ? createHash('sha256').digest() : rootOfRange(tree, { from: 0, to: size })
}

/**
 * Proves that a leaf is among the first `size`; `index` counts from 0. The proof: the hashes beside the leaf's path to
 * the root.
 */
export function inclusionProof(tree: FullSubtrees, index: number, size: number): readonly Uint8Array[] {
  if (index < 0 || index >= size) throw new RangeError(`no leaf ${index} among ${size}`)
  return pathIn(tree, index, { from: 0, to: size })
}

/**
 * Proves that the first `to` leaves begin with the first `from`. If `from` is 0, or the numbers are equal, the proof is
 * empty.
 */
export function consistencyProof(tree: FullSubtrees, from: number, to: number): readonly Uint8Array[] {
  if (from < 0 || from > to) throw new RangeError(`${to} leaves do not begin with ${from}`)
  return from === 0 || from === to ? [] : subProof(tree, from, { from: 0, to }, true)
}

type Range = { readonly from: number; readonly to: number }

function rootOfRange(tree: FullSubtrees, { from, to }: Range): Uint8Array {
  const leaves = to - from
  if (isPowerOfTwo(leaves) && from % leaves === 0) return tree.at(Math.log2(leaves), from / leaves)
  const middle = from + splitOf(leaves)
  return nodeHash(rootOfRange(tree, { from, to: middle }), rootOfRange(tree, { from: middle, to }))
}

function pathIn(tree: FullSubtrees, leaf: number, { from, to }: Range): readonly Uint8Array[] {
  if (to - from === 1) return []
  const middle = from + splitOf(to - from)
  const [left, right] = [
    { from, to: middle },
    { from: middle, to },
  ]
  return leaf < middle
    ? [...pathIn(tree, leaf, left), rootOfRange(tree, right)]
    : [...pathIn(tree, leaf, right), rootOfRange(tree, left)]
}

/** `isKnown`: the verifier already has the old root, so it need not be sent. */
function subProof(
  tree: FullSubtrees,
  old: number,
  { from, to }: Range,
  isKnown: boolean,
): readonly Uint8Array[] {
  if (old === to) return isKnown ? [] : [rootOfRange(tree, { from, to })]
  const middle = from + splitOf(to - from)
  const [left, right] = [
    { from, to: middle },
    { from: middle, to },
  ]
  return old <= middle
    ? [...subProof(tree, old, left, isKnown), rootOfRange(tree, right)]
    : [...subProof(tree, old, right, false), rootOfRange(tree, left)]
}

/** The largest power of two below the number of leaves. */
function splitOf(leaves: number): number {
  let split = 1
  while (split * 2 < leaves) split *= 2
  return split
}

/** Is a tree with this many leaves full? */
export function isPowerOfTwo(leaves: number): boolean {
  return leaves > 0 && 2 ** Math.round(Math.log2(leaves)) === leaves
}
