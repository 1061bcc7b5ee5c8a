import { expect, test } from 'vitest'
import { hasLostLetters } from './lost.ts'

test.each(['Ho?ng Th? ??c', 'L? V?n ???ng', 'Ph?ng Th? Di?m', 'Ho\uFFFDng Thi Uoc'])(
  '%s has lost letters',
  (text) => {
    expect(hasLostLetters(text)).toBe(true)
  },
)

test.each(['Bùi Thị Hoa?', '1953?', '?', 'x?', 'Bùi Thị Hoa'])('%s has not', (text) => {
  expect(hasLostLetters(text)).toBe(false)
})
