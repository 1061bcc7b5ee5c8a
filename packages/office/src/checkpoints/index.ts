export { type Checkpoint, cosign, cosignedAt, readCheckpoint, writeCheckpoint } from './checkpoint.ts'
export { type GrownTree, growTree } from './grown-tree.ts'
export { describeGrowthRefusal, type GrowthRefusal, judgeGrowth } from './judge-growth.ts'
export {
  isKeyName,
  readSigningKey,
  readVerifierKey,
  type SigningKey,
  signingKeyOf,
  type VerifierKey,
  writeSigningKey,
  writeVerifierKey,
} from './keys.ts'
export {
  isSignedBy,
  readNote,
  readSignatureLines,
  type SignedNote,
  signNote,
  writeNote,
  writeSignatureLine,
} from './note.ts'
export { isConsistent, isIncluded, isSame, type TreeHead } from './proofs.ts'
export { bytesOfHex, consistencyProof, inclusionProof, leafHash, rootOf } from './tree.ts'
