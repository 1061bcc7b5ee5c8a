import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { askedKinds, clocks, dueOf, labelClock, workingDaysAfter } from './clocks.ts'

describe('decree 356/2025, article 5, and the law on complaints', () => {
  test.each([
    { kind: 'copy', answerBy: '2026-03-04', doneBy: '2026-03-12', extended: '2026-03-22' },
    { kind: 'correction', answerBy: '2026-03-04', doneBy: '2026-03-12', extended: '2026-03-22' },
    { kind: 'restriction', answerBy: '2026-03-04', doneBy: '2026-03-17', extended: '2026-04-01' },
    { kind: 'erasure', answerBy: '2026-03-04', doneBy: '2026-03-22', extended: '2026-04-11' },
    { kind: 'complaint', answerBy: '2026-03-12', doneBy: '2026-04-01', extended: '2026-04-01' },
  ] as const)('$kind asked on Monday, 2 March 2026', ({ kind, answerBy, doneBy, extended }) => {
    const askedOn = isoDate('2026-03-02')
    expect(dueOf(kind, askedOn, { isExtended: false })).toEqual({ answerBy, doneBy })
    expect(dueOf(kind, askedOn, { isExtended: true }).doneBy).toBe(extended)
  })

  test.each([
    { from: '2026-03-05', to: '2026-03-09' }, // a Thursday; the two days are Friday and Monday
    { from: '2026-03-06', to: '2026-03-10' }, // a Friday; the two days are Monday and Tuesday
    { from: '2026-03-07', to: '2026-03-10' }, // Saturday
    { from: '2026-03-08', to: '2026-03-10' }, // Sunday
  ])('two working days after $from is $to', ({ from, to }) => {
    expect(workingDaysAfter(isoDate(from), 2)).toBe(to)
  })

  test('each is said with its days in both languages', () => {
    for (const kind of askedKinds)
      for (const language of ['vi', 'en'] as const)
        expect(labelClock(kind, language)).toContain(String(clocks[kind].doneDays))
    expect(labelClock('copy', 'vi')).toBe(
      'trả lời trong 2 ngày làm việc, xong trong 10 ngày (gia hạn một lần 10 ngày)',
    )
  })
})
