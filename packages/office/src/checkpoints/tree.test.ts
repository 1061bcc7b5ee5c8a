import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { growTree } from './grown-tree.ts'
import { isConsistent, isIncluded } from './proofs.ts'
import { bytesOfHex, consistencyProof, inclusionProof, leafHash, rootOf } from './tree.ts'

/** Known leaves and roots that implementations of RFC 6962 use as test data. */
const leaves = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
]
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const hex = (hashes: readonly Uint8Array[]) => hashes.map((hash) => Buffer.from(hash).toString('hex'))

function treeOf(contents: readonly Uint8Array[]) {
  const tree = growTree()
  for (const content of contents) tree.append(content)
  return tree
}
const published = treeOf(leaves.map((leaf) => Buffer.from(leaf, 'hex')))

describe('RFC 6962, with the published vectors', () => {
  test.each(roots.map((root, size) => ({ root, size })))('the root over $size leaves', ({ root, size }) => {
    expect(hex([rootOf(published, size)])).toEqual([root])
  })

  test('2.1.1: the proof that the first of eight leaves is in the tree', () => {
    expect(hex(inclusionProof(published, 0, 8))).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ])
  })

  test.each([
    {
      from: 6,
      to: 8,
      proof: [
        '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    },
    {
      from: 2,
      to: 5,
      proof: [
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    },
    { from: 4, to: 4, proof: [] },
  ])('2.1.2: the proof that $to leaves begin with $from', ({ from, to, proof }) => {
    expect(hex(consistencyProof(published, from, to))).toEqual(proof)
  })
})

const contents = fc.array(fc.uint8Array({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 70 })

describe('proofs', () => {
  test('show every leaf of every tree, and no other leaf in its place', () => {
    fc.assert(
      fc.property(contents, fc.nat(), (all, at) => {
        const tree = treeOf(all)
        const index = at % all.length
        const head = { index, size: all.length, root: rootOf(tree, all.length) }
        const proof = inclusionProof(tree, index, all.length)
        expect(isIncluded(leafHash(all[index] ?? new Uint8Array()), head, proof)).toBe(true)
        expect(isIncluded(leafHash(Uint8Array.of(1, 2, 3, 4, 5)), head, proof)).toBe(false)
        expect(isIncluded(leafHash(all[index] ?? new Uint8Array()), head, [...proof, head.root])).toBe(false)
      }),
      { seed: 6962 },
    )
  })

  test('show that a tree grew, and refuse every other beginning', () => {
    fc.assert(
      fc.property(contents, fc.nat(), fc.nat(), (all, first, changed) => {
        const tree = treeOf(all)
        const from = 1 + (first % all.length)
        const older = { size: from, root: rootOf(tree, from) }
        const newer = { size: all.length, root: rootOf(tree, all.length) }
        expect(isConsistent(older, newer, consistencyProof(tree, from, all.length))).toBe(true)
        const other = treeOf(all.with(changed % from, Uint8Array.of(9, 9, 9, 9, 9)))
        const forged = { size: all.length, root: rootOf(other, all.length) }
        expect(isConsistent(older, forged, consistencyProof(other, from, all.length))).toBe(false)
        expect(isConsistent(newer, older, [])).toBe(from === all.length)
      }),
      { seed: 9162 },
    )
  })
})

test('a hash is read from 64 digits and nothing else', () => {
  expect(() => bytesOfHex('00')).toThrow(RangeError)
})
