import { expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import type { ClubFacts } from '../facts/facts.ts'
import { establishedClub, membersOf } from '../members/example.test-data.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { tallyClub } from '../tally/tally.ts'
import { assessClub } from './assess.ts'
import { labelStanding, standingWordOf } from './standing-word.ts'
import { describeClubVerdict } from './wording.ts'

const asOf = isoDate('2023-12-31')
const areas = hoaBinh146.activityAreas.map(({ id }) => id)

function verdictOn(rule: string, facts: Partial<ClubFacts>) {
  const verdicts = assessClub(hoaBinh146, { ...tallyClub(establishedClub, membersOf(50), asOf), ...facts })
  const verdict = verdicts.find((one) => one.rule === rule)
  if (verdict === undefined) throw new RangeError(rule)
  return verdict
}

test.each([
  {
    verdict: verdictOn('club.activities', { areas: { done: areas, others: 'no' } }),
    vi: 'Đủ các mảng hoạt động: 8/8 mảng; yêu cầu cả 8 mảng. Đạt.',
    en: 'All areas of activity: 8/8 areas; all 8 areas are required. Met.',
  },
  {
    verdict: verdictOn('club.activities', { areas: { done: areas.slice(2), others: 'no' } }),
    vi: 'Đủ các mảng hoạt động: 6/8 mảng; yêu cầu cả 8 mảng. Chưa đạt: thiếu tăng thu nhập; chăm sóc sức khỏe.',
    en: 'All areas of activity: 6/8 areas; all 8 areas are required. Not met: income generation; health care missing.',
  },
  {
    verdict: verdictOn('club.activities', { areas: { done: [], others: 'no' } }),
    vi: 'Đủ các mảng hoạt động: 0/8 mảng; yêu cầu cả 8 mảng. Chưa đạt: thiếu cả 8 mảng.',
    en: 'All areas of activity: 0/8 areas; all 8 areas are required. Not met: all 8 areas missing.',
  },
  {
    verdict: verdictOn('club.activities', {}),
    vi: 'Đủ các mảng hoạt động: chưa có số liệu; yêu cầu cả 8 mảng. Chưa xác định: chưa ghi nhận hoạt động ở mảng nào.',
    en: 'All areas of activity: no figure yet; all 8 areas are required. Undetermined: no activity is recorded yet in any of the 8 areas.',
  },
  {
    verdict: verdictOn('club.activities', { establishedOn: isoDate('2023-05-01') }),
    vi: 'Đủ các mảng hoạt động: chưa có số liệu; yêu cầu cả 8 mảng. Chưa đến kỳ: xét từ 01/01/2024.',
    en: 'All areas of activity: no figure yet; all 8 areas are required. Not yet due: judged from 01/01/2024.',
  },
  {
    verdict: verdictOn('club.management', { management: { yes: 79, no: 21, unknown: 0 } }),
    vi: 'Quản lý tốt: 79% (79 điểm); yêu cầu ít nhất 80%. Chưa đạt: thiếu 1 điểm.',
    en: 'Well managed: 79% (79 points); at least 80% is required. Not met: 1 point too few.',
  },
  {
    verdict: verdictOn('club.management', { management: { yes: 70, no: 30, unknown: 0 } }),
    vi: 'Quản lý tốt: 70% (70 điểm); yêu cầu ít nhất 80%. Chưa đạt: thiếu 10 điểm.',
    en: 'Well managed: 70% (70 points); at least 80% is required. Not met: 10 points too few.',
  },
  {
    verdict: verdictOn('club.management', {}),
    vi: 'Quản lý tốt: chưa đánh giá; yêu cầu ít nhất 80%. Chưa xác định: trong năm chưa có lần đánh giá nào.',
    en: 'Well managed: not assessed; at least 80% is required. Undetermined: it has not been assessed this year.',
  },
  {
    verdict: verdictOn('club.borrowers', { borrowers: { yes: 23, no: 27, unknown: 0 } }),
    vi: 'Thành viên được vay vốn: 46% (23 người); yêu cầu ít nhất 50%. Chưa đạt: thiếu 2 người.',
    en: 'Members with a loan: 46% (23 people); at least 50% is required. Not met: 2 people too few.',
  },
  {
    verdict: verdictOn('club.borrowers', {}),
    vi: 'Thành viên được vay vốn: chưa có số liệu; yêu cầu ít nhất 50%. Chưa xác định: chưa có ghi nhận nào về 50 thành viên.',
    en: 'Members with a loan: no figure yet; at least 50% is required. Undetermined: 50 members have no answer yet.',
  },
  {
    verdict: verdictOn('club.incomeFund', { incomeFund: 'no' }),
    vi: 'Quỹ tăng thu nhập: không có. Chưa đạt.',
    en: 'Income fund: no. Not met.',
  },
  {
    verdict: verdictOn('club.regulation', {}),
    vi: 'Quy chế quản lý quỹ: chưa ghi. Chưa xác định: cần ghi có hay không.',
    en: 'Regulation of the funds: not recorded. Undetermined: record whether there is one.',
  },
])('$en', ({ verdict, vi, en }) => {
  expect(describeClubVerdict(verdict, { plan: hoaBinh146, language: 'vi' })).toBe(vi)
  expect(describeClubVerdict(verdict, { plan: hoaBinh146, language: 'en' })).toBe(en)
})

test('what has only a floor is not said to lie below a band', () => {
  const verdict = verdictOn('club.borrowers', { borrowers: { yes: 0, no: 50, unknown: 0 } })
  expect(labelStanding(standingWordOf(verdict), 'vi')).toBe('Chưa đạt')
})
