import { describe, expect, test } from 'vitest'
import { cosign, cosignedAt, readCheckpoint, writeCheckpoint } from './checkpoint.ts'
import { growTree } from './grown-tree.ts'
import { describeGrowthRefusal, judgeGrowth } from './judge-growth.ts'
import { readSigningKey, readVerifierKey, signingKeyOf, writeSigningKey, writeVerifierKey } from './keys.ts'
import { isSignedBy, readNote, signNote, writeNote } from './note.ts'
import { consistencyProof, rootOf } from './tree.ts'

/** The example in the documentation of Go’s package for signed notes: a key and a note. */
const vkey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
const published = `If you think cryptography is the answer to your problem,
then you don't know what your problem is.

— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`
const log = signingKeyOf('clb.example/nhat-ky', new Uint8Array(32).fill(1))
const witness = signingKeyOf('lang-gieng.example', new Uint8Array(32).fill(2))

describe('a signed note', () => {
  test('of another program is read, and its signature holds', () => {
    const [note, key] = [readNote(published), readVerifierKey(vkey)]
    if (note === undefined || key === undefined) throw new Error('the published note is no note')
    expect(isSignedBy(note, key)).toBe(true)
    expect(writeNote(note)).toBe(published)
    expect(writeVerifierKey(key)).toBe(vkey)
    expect(isSignedBy({ ...note, text: note.text.replace('answer', 'Answer') }, key)).toBe(false)
    expect(isSignedBy(note, log.note)).toBe(false)
  })

  test.each([
    { what: 'nothing', written: '' },
    { what: 'no signature', written: 'text\n' },
    { what: 'no empty line', written: 'text\n— a b\n' },
    { what: 'a signature of another spelling', written: published.replace('nAM=', 'nAN=') },
    { what: 'a control character', written: published.replace('If', 'If\u0007') },
  ])('with $what is none', ({ written }) => {
    expect(readNote(written)).toBeUndefined()
  })

  test('a private key is read back from its line, and not from another one', () => {
    expect(readSigningKey(writeSigningKey(log))?.note.id).toBe(log.note.id)
    expect(readSigningKey(writeSigningKey(log).replace('clb.', 'cl.'))).toBeUndefined()
    expect(readSigningKey(vkey)).toBeUndefined()
  })
})

describe('a checkpoint', () => {
  const tree = growTree()
  for (let leaf = 0; leaf < 20; leaf += 1) tree.append(Uint8Array.of(leaf))
  const headOf = (size: number, origin = log.name) => ({ origin, size, root: rootOf(tree, size) })
  const shownAt = (size: number, key = log, origin = log.name) => {
    const read = readCheckpoint(writeNote(signNote(writeCheckpoint(headOf(size, origin)), key)))
    if (read === undefined) throw new Error('the checkpoint cannot be read')
    return read
  }
  const at = new Date('2026-11-28T03:04:05.678Z')

  test('is cosigned with the second at which it was, by that witness alone', () => {
    const { note } = shownAt(20)
    const cosigned = { ...note, signatures: [...note.signatures, cosign(note.text, witness, at)] }
    const again = readNote(writeNote(cosigned))
    if (again === undefined) throw new Error('the cosigned note cannot be read')
    expect(cosignedAt(again, witness.cosignature)?.toISOString()).toBe('2026-11-28T03:04:05.000Z')
    expect(cosignedAt(again, log.cosignature)).toBeNull()
    expect(cosignedAt({ ...again, text: shownAt(19).note.text }, witness.cosignature)).toBeNull()
    expect(isSignedBy(again, log.note)).toBe(true)
  })

  test('that was cosigned elsewhere, by the published example, has its time', () => {
    const read = readCheckpoint(`example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
`)
    expect(read?.checkpoint).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20_852_163 })
    expect(read?.note.signatures[1]?.bytes).toHaveLength(72)
  })

  test.each([
    { what: 'grew', known: headOf(7), shown: shownAt(20), from: 7, reason: undefined },
    { what: 'was rolled back', known: headOf(20), shown: shownAt(7), from: 7, reason: 'rolledBack' },
    {
      what: 'was rewritten',
      known: { ...headOf(7), root: rootOf(tree, 8) },
      shown: shownAt(20),
      from: 7,
      reason: 'rewritten',
    },
    {
      what: 'is signed by another key',
      known: headOf(7),
      shown: shownAt(20, witness),
      from: 7,
      reason: 'notSigned',
    },
    {
      what: 'is another one',
      known: headOf(7),
      shown: shownAt(20, log, 'other'),
      from: 7,
      reason: 'otherLog',
    },
  ])('a log that $what is judged so', ({ known, shown, from, reason }) => {
    const proof = consistencyProof(tree, from, 20)
    const refusal = judgeGrowth(known, shown, { proof, key: log.note })
    expect(refusal?.reason).toBe(reason)
    if (refusal !== null) expect(describeGrowthRefusal(refusal).vi).not.toBe('')
  })
})
