import { expect, test } from 'vitest'
import { saidBeyondLabel } from './beyond-label.ts'

test.each([
  { label: 'Đạt', sentence: 'Đạt.', said: '' },
  { label: 'Không đạt', sentence: 'Còn thiếu 3.', said: 'Còn thiếu 3.' },
  { label: 'Chưa đủ số liệu', sentence: 'Chưa đủ số liệu: cần 10.', said: 'Chưa đủ số liệu: cần 10.' },
])('beside “$label”, “$sentence” leaves “$said” to say', ({ label, sentence, said }) => {
  expect(saidBeyondLabel({ label, sentence })).toBe(said)
})
