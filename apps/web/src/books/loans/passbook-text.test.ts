import { isoDate } from '@lienthehe/domain'
import { dong } from '@lienthehe/domain/funds'
import { describe, expect, test } from 'vitest'
import { describeMessage, describeNext, describeOwed } from './passbook-text.ts'

const parts = { penaltyDong: dong(0), interestDong: dong(24_000), principalDong: dong(524_000) }
const next = { on: isoDate('2025-11-17'), parts, totalDong: dong(548_000) }

describe('what a borrower is told', () => {
  test('when to come and what to bring, in figures and in words', () => {
    expect(describeNext({ next })).toEqual({
      vi: 'Lần tới, ngày 17/11/2025, cần mang 548.000 đồng (năm trăm bốn mươi tám nghìn đồng).',
      en: 'Next time, on 17/11/2025: 548,000 đồng (five hundred and forty-eight thousand đồng).',
    })
    expect(describeNext({ next: null })).toBeNull()
  })

  test.each([
    { status: 'current', outstandingDong: 2_524_000, says: 'Còn nợ 2.524.000 đồng tiền gốc.' },
    { status: 'repaid', outstandingDong: 0, says: 'Đã trả hết, không còn nợ.' },
    { status: 'writtenOff', outstandingDong: 0, says: 'Khoản vay đã được xóa nợ.' },
  ] as const)('of a loan that is $status: $says', ({ status, outstandingDong, says }) => {
    expect(describeOwed({ status, outstandingDong }).vi).toBe(says)
  })

  test('in a message one sentence a line, the last of them what comes next', () => {
    const terms = {
      principalDong: dong(4_800_000),
      startsOn: isoDate('2025-04-17'),
      months: 12,
      monthlyRateBasisPoints: 50,
    }
    const message = describeMessage(
      {
        club: 'CLB xóm Sơn Phú',
        date: isoDate('2025-10-17'),
        lent: { terms, purpose: 'nuôi gà' },
        owed: { status: 'current', outstandingDong: 2_524_000 },
        next,
      },
      'Nguyễn Thị Lan',
    )
    expect(message.vi.split('\n')).toEqual([
      'CLB xóm Sơn Phú, 17/10/2025.',
      'Nguyễn Thị Lan: Vay 4.800.000 đồng ngày 17/04/2025, nuôi gà. 12 tháng, lãi 0,5% một tháng.',
      'Còn nợ 2.524.000 đồng tiền gốc.',
      'Lần tới, ngày 17/11/2025, cần mang 548.000 đồng (năm trăm bốn mươi tám nghìn đồng).',
    ])
  })
})
