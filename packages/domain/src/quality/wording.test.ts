import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { clubChanges, clubStatuses, foundingSources } from '../clubs/club.ts'
import { labelClubChange, labelClubStatus, labelFoundingSource } from '../clubs/wording.ts'
import { birth } from '../members/birth.ts'
import { establishedClub, membersOf } from '../members/example.test-data.ts'
import type { Member } from '../members/schema.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { tallyClub } from '../tally/tally.ts'
import { type Language, languages } from '../text/language.ts'
import { assessClub, type ClubVerdict } from './assess.ts'
import { labelStanding, standingWordOf } from './standing-word.ts'
import { clubRuleOf, describeClubDemand, describeClubFigure, describeClubVerdict } from './wording.ts'

function verdictOn(rule: string, members: readonly Member[]): ClubVerdict {
  const facts = tallyClub(establishedClub, members, isoDate('2023-12-31'))
  const verdict = assessClub(hoaBinh146, facts).find((one) => one.rule === rule)
  if (verdict === undefined) throw new RangeError(rule)
  return verdict
}

function women(yes: number, no: number, unknown: number): ClubVerdict {
  return verdictOn('club.women', [
    ...membersOf(yes, { sex: 'female' }),
    ...membersOf(no, { sex: 'male' }),
    ...membersOf(unknown),
  ])
}

function saysOf(verdict: ClubVerdict, language: Language) {
  return describeClubVerdict(verdict, { plan: hoaBinh146, language })
}

describe('a verdict on a club as a sentence: what was found, what is demanded, what lacks', () => {
  test.each([
    {
      verdict: verdictOn('club.size', membersOf(55)),
      vi: 'Số thành viên: 55 người; khung 50–70 người. Đạt.',
      en: 'Members: 55 people; band 50–70 people. Met.',
    },
    {
      verdict: verdictOn('club.size', membersOf(47)),
      vi: 'Số thành viên: 47 người; khung 50–70 người. Thấp hơn khung: thiếu 3 người.',
      en: 'Members: 47 people; band 50–70 people. Below the band: 3 people too few.',
    },
    {
      verdict: verdictOn('club.size', membersOf(1071)),
      vi: 'Số thành viên: 1.071 người; khung 50–70 người. Cao hơn khung: thừa 1.001 người.',
      en: 'Members: 1,071 people; band 50–70 people. Above the band: 1,001 people too many.',
    },
    {
      verdict: verdictOn('club.size', []),
      vi: 'Số thành viên: chưa có danh sách; khung 50–70 người. Chưa xác định: chưa lập danh sách thành viên.',
      en: 'Members: no list yet; band 50–70 people. Undetermined: no list of members has been made.',
    },
    {
      verdict: women(33, 17, 0),
      vi: 'Phụ nữ: 66% (33 người); khung 60–70%. Đạt.',
      en: 'Women: 66% (33 people); band 60–70%. Met.',
    },
    {
      verdict: women(39, 16, 0),
      vi: 'Phụ nữ: 70,9% (39 người); khung 60–70%. Cao hơn khung: thừa 1 người.',
      en: 'Women: 70.9% (39 people); band 60–70%. Above the band: 1 person too many.',
    },
    {
      verdict: women(20, 26, 4),
      vi: 'Phụ nữ: 40–48%; khung 60–70%. Thấp hơn khung: thiếu ít nhất 6 người.',
      en: 'Women: 40–48%; band 60–70%. Below the band: at least 6 people too few.',
    },
    {
      verdict: women(37, 14, 4),
      vi: 'Phụ nữ: 67,3–74,5%; khung 60–70%. Chưa xác định: 4 thành viên còn thiếu thông tin này.',
      en: 'Women: 67.3–74.5%; band 60–70%. Undetermined: this is not recorded for 4 members.',
    },
    {
      verdict: women(38, 16, 1),
      vi: 'Phụ nữ: 69,1–70,9%; khung 60–70%. Chưa xác định: 1 thành viên còn thiếu thông tin này.',
      en: 'Women: 69.1–70.9%; band 60–70%. Undetermined: this is not recorded for 1 member.',
    },
    {
      verdict: women(2, 1, 1),
      vi: 'Phụ nữ: 50–75%; khung 60–70%. Ngoài khung: với số thành viên này không số người nào nằm trong khung.',
      en: 'Women: 50–75%; band 60–70%. Outside the band: with this many members no number of people fits it.',
    },
    {
      verdict: women(0, 0, 0),
      vi: 'Phụ nữ: chưa có thành viên; khung 60–70%. Chưa xác định: chưa có thành viên để tính.',
      en: 'Women: no members yet; band 60–70%. Undetermined: there are no members to count.',
    },
  ])('$en', ({ verdict, vi, en }) => {
    expect(saysOf(verdict, 'vi')).toBe(vi)
    expect(saysOf(verdict, 'en')).toBe(en)
  })

  test('38 women of 54 are never printed as 70 %', () => {
    expect(describeClubFigure(women(38, 16, 0), { language: 'vi' })).toBe('70,4% (38 người)')
  })

  test('when everybody has left, it is not the list that lacks', () => {
    const gone = membersOf(5, { departure: { on: isoDate('2023-01-01'), reason: 'other' } })
    expect(saysOf(verdictOn('club.women', gone), 'en')).not.toContain('list')
    expect(describeClubFigure(verdictOn('club.size', gone), { language: 'en' })).toBe('0 people')
  })
})

test('the three unhappy sides of a band and the happy one are told apart', () => {
  const verdicts = [women(29, 21, 0), women(36, 14, 0), women(2, 1, 1), women(29, 19, 2), women(30, 20, 0)]
  expect(verdicts.map(standingWordOf)).toEqual(['below', 'above', 'either', 'undetermined', 'met'])
  expect(verdicts.map((verdict) => labelStanding(standingWordOf(verdict), 'vi'))).toEqual([
    'Thấp hơn khung',
    'Cao hơn khung',
    'Ngoài khung',
    'Chưa xác định',
    'Đạt',
  ])
})

test('demands print with their measure: people or percent', () => {
  expect(describeClubDemand(verdictOn('club.size', []), { language: 'vi' })).toBe('50–70 người')
  expect(
    describeClubDemand(verdictOn('club.age55', membersOf(1, { birth: birth('1950') })), { language: 'en' }),
  ).toBe('60–70%')
})

test('a rule that the plan does not have is a bug, not a blank', () => {
  expect(() => clubRuleOf(hoaBinh146, { rule: 'club.choir' })).toThrow('club.choir')
})

test('no two statuses, changes or sources are called the same, in either language', () => {
  for (const language of languages) {
    for (const labels of [
      clubStatuses.map((status) => labelClubStatus(status, language)),
      clubChanges.map((change) => labelClubChange(change, language)),
      foundingSources.map((source) => labelFoundingSource(source, language)),
    ]) {
      expect(new Set(labels).size).toBe(labels.length)
    }
  }
})
