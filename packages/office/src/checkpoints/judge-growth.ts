import type { Wording } from '@lienthehe/domain'
import type { Checkpoint } from './checkpoint.ts'
import type { VerifierKey } from './keys.ts'
import { isSignedBy, type SignedNote } from './note.ts'
import { isConsistent } from './proofs.ts'

/** Why a log is not trusted. */
export type GrowthRefusal =
  | { readonly reason: 'otherLog'; readonly origin: string; readonly expected: string }
  | { readonly reason: 'notSigned'; readonly origin: string }
  | { readonly reason: 'rolledBack'; readonly size: number; readonly known: number }
  | { readonly reason: 'rewritten'; readonly known: number }

/**
 * Does the log shown now still contain all known entries, one by one? `null`: it does. What is known comes from a
 * checkpoint that somebody keeps outside of the log's machine.
 */
export function judgeGrowth(
  known: Checkpoint,
  shown: { readonly checkpoint: Checkpoint; readonly note: SignedNote },
  { proof, key }: { readonly proof: readonly Uint8Array[]; readonly key: VerifierKey },
): GrowthRefusal | null {
  const { checkpoint, note } = shown
  if (checkpoint.origin !== known.origin)
    return { reason: 'otherLog', origin: checkpoint.origin, expected: known.origin }
  if (!isSignedBy(note, key)) return { reason: 'notSigned', origin: checkpoint.origin }
  if (checkpoint.size < known.size) return { reason: 'rolledBack', size: checkpoint.size, known: known.size }
  return isConsistent(known, checkpoint, proof) ? null : { reason: 'rewritten', known: known.size }
}

/** The refusal as a sentence for the person who checks the log. */
export function describeGrowthRefusal(refusal: GrowthRefusal): Wording {
  switch (refusal.reason) {
    case 'otherLog':
      return {
        vi: `Đây là nhật ký ${refusal.origin}, không phải ${refusal.expected}.`,
        en: `This is the log ${refusal.origin}, not ${refusal.expected}.`,
      }
    case 'notSigned':
      return {
        vi: `Điểm kiểm của ${refusal.origin} không do khóa đã biết ký.`,
        en: `The checkpoint of ${refusal.origin} was not signed by the known key.`,
      }
    case 'rolledBack':
      return {
        vi: `Nhật ký đã bị lùi lại: nay chỉ có ${refusal.size} thay đổi, trước đã có ${refusal.known}.`,
        en: `The log was rolled back: it has ${refusal.size} changes now and had ${refusal.known} before.`,
      }
    case 'rewritten':
      return {
        vi: `Nhật ký đã bị viết lại: ${refusal.known} thay đổi đầu không còn như khi được ký chứng.`,
        en: `The log was rewritten: its first ${refusal.known} changes are not what they were when they were witnessed.`,
      }
  }
}
