import { type SigningKey, signingKeyOf } from '@lienthehe/office/checkpoints'
import { type Attestation, nothingAttested } from '../checkpoints/attestation.ts'

/** A key that is the same in every run. */
export function keyOf(name: string): SigningKey {
  const seed = new Uint8Array(32)
  for (const [at, letter] of [...name].entries()) seed[at % 32] = (letter.codePointAt(0) ?? 0) + at
  return signingKeyOf(name, seed)
}

/** The signing key of an installation with this name, and the other settings that a test gives. */
export function attestationOf(name: string, given: Partial<Attestation> = {}): Attestation {
  const key = keyOf(name)
  return { ...nothingAttested, key: () => key, ...given }
}
