import { timingSafeEqual } from 'node:crypto'
import { isPowerOfTwo, nodeHash } from './tree.ts'

/** Does this proof lead from the leaf's hash to the root (RFC 9162, section 2.1.3.2)? */
export function isIncluded(
  leaf: Uint8Array,
  { index, size, root }: { readonly index: number; readonly size: number; readonly root: Uint8Array },
  proof: readonly Uint8Array[],
): boolean {
  if (index < 0 || index >= size) return false
  let [place, last, found] = [index, size - 1, leaf]
  for (const beside of proof) {
    if (last === 0) return false
    if (place % 2 === 1 || place === last) {
      found = nodeHash(beside, found)
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)]
    } else {
      found = nodeHash(found, beside)
    }
    ;[place, last] = [half(place), half(last)]
  }
  return last === 0 && isSame(found, root)
}

/** The number of leaves, and the root over all of them. */
export type TreeHead = { readonly size: number; readonly root: Uint8Array }

/** Does this proof show that the newer tree begins with the older one (RFC 9162, section 2.1.4.2)? */
export function isConsistent(older: TreeHead, newer: TreeHead, proof: readonly Uint8Array[]): boolean {
  if (older.size > newer.size) return false
  if (older.size === newer.size) return proof.length === 0 && isSame(older.root, newer.root)
  // Every tree begins with the empty tree.
  if (older.size === 0) return proof.length === 0
  const [first, ...others] = isPowerOfTwo(older.size) ? [older.root, ...proof] : proof
  if (first === undefined) return false
  let [place, last] = [older.size - 1, newer.size - 1]
  while (place % 2 === 1) [place, last] = [half(place), half(last)]
  let [old, all] = [first, first]
  for (const beside of others) {
    if (last === 0) return false
    if (place % 2 === 1 || place === last) {
      old = nodeHash(beside, old)
      all = nodeHash(beside, all)
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)]
    } else {
      all = nodeHash(all, beside)
    }
    ;[place, last] = [half(place), half(last)]
  }
  return last === 0 && isSame(old, older.root) && isSame(all, newer.root)
}

/** Are these the same bytes? */
export function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}

function half(number: number): number {
  return Math.floor(number / 2)
}
