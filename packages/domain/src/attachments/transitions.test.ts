import { describe, expect, test } from 'vitest'
import { attachmentsMax } from './attachment.ts'
import { type Attachment, attachmentSchema } from './schema.ts'
import { attach, removeAttachment, restoreAttachment } from './transitions.ts'

const removal = { reason: 'Quét nhầm' }

/** The file of a club with this number; each has its own content. */
function file(number: number): Omit<Attachment, 'removal'> {
  const digits = number.toString(16).padStart(12, '0')
  return attachmentSchema.omit({ removal: true }).parse({
    id: `00000000-0000-4000-8000-${digits}`,
    owner: { kind: 'club', id: '00000000-0000-4000-8000-000000000001' },
    fileName: `Quyết định ${number}.pdf`,
    kind: 'pdf',
    bytes: 1000,
    sha256: digits.padStart(64, '0'),
  })
}
const standing = (number: number): Attachment => ({ ...file(number), removal: null })
const upTo = (count: number) => Array.from({ length: count }, (_, index) => standing(index + 1))

describe('a paper attached to a record', () => {
  test('stands until it is taken away, and can be put back', () => {
    const added = attach(file(9), upTo(2))
    expect(added).toEqual({ ok: true, value: standing(9) })
    const removed = removeAttachment(standing(9), removal)
    expect(removed).toEqual({ ok: true, value: { ...standing(9), removal } })
    expect(restoreAttachment({ ...standing(9), removal }, upTo(2))).toEqual(added)
  })

  test('the very same file is not attached twice, whatever it is called', () => {
    const again = { ...file(9), sha256: file(1).sha256 }
    const refusal = { reason: 'attachmentThere', fileName: 'Quyết định 1.pdf' }
    expect(attach(again, upTo(2))).toEqual({ ok: false, refusal })
    expect(restoreAttachment({ ...again, removal }, upTo(2))).toEqual({ ok: false, refusal })
  })

  test('one that was taken away stands in nobody’s way', () => {
    const others = [{ ...standing(1), removal }]
    expect(attach({ ...file(9), sha256: file(1).sha256 }, others)).toMatchObject({ ok: true })
  })

  test.each([
    { others: attachmentsMax - 1, ok: true },
    { others: attachmentsMax, ok: false },
  ])('beside $others others one more is taken: $ok', ({ others, ok }) => {
    expect(attach(file(99), upTo(others)).ok).toBe(ok)
    expect(restoreAttachment({ ...standing(99), removal }, upTo(others)).ok).toBe(ok)
  })

  test('what was taken away is not taken away again', () => {
    const refusal = { reason: 'attachmentRemoved' }
    expect(removeAttachment({ ...standing(1), removal }, removal)).toEqual({ ok: false, refusal })
  })
})
