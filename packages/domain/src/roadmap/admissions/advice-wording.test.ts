import { describe, expect, test } from 'vitest'
import type { ClubFacts } from '../../facts/facts.ts'
import { hoaBinh146 } from '../../plan/hoa-binh-146.ts'
import { unknownInterval } from '../../verdicts/interval.ts'
import { clubOf, rulesOf } from '../example.test-data.ts'
import { describeAdvice, describeNextMember } from './advice-wording.ts'
import { adviseAdmissions } from './advise-admissions.ts'

function say(facts: ClubFacts, plan: Parameters<typeof adviseAdmissions>[0] = hoaBinh146) {
  const advice = adviseAdmissions(plan, facts)
  return { vi: describeAdvice(advice, { language: 'vi' }), en: describeAdvice(advice, { language: 'en' }) }
}

function sayNext(facts: ClubFacts) {
  const advice = adviseAdmissions(hoaBinh146, facts)
  return advice.kind === 'admit' ? describeNextMember(advice.next, { language: 'vi' }) : ''
}

const fine = { age55: { yes: 36 }, disadvantaged: { yes: 36 } }

describe('the advice as a sentence', () => {
  test('whom to admit, what comes of it, and what to record', () => {
    const club = clubOf(55, {
      women: { yes: 39 },
      age55: { yes: 37, unknown: 4 },
      disadvantaged: { yes: 34 },
    })
    expect(say(club)).toEqual({
      vi: 'Để đạt cả bốn khung: kết nạp thêm 1 nam dưới 55 tuổi (56 người: nữ 69,6%), và bổ sung năm sinh của 4 thành viên (có khi chỉ cần 2).',
      en: 'To meet all four bands: admit 1 man under 55 (56 people: women 69.6%), and record the year of birth of 4 members (2 may be enough).',
    })
  })

  test('several kinds of people are told apart', () => {
    const club = clubOf(48, { women: { yes: 28 }, age55: { yes: 29 }, disadvantaged: { yes: 30 } })
    expect(say(club).vi).toBe(
      'Để đạt cả bốn khung: kết nạp thêm 2 nữ từ 55 tuổi (50 người: nữ 60%, từ 55 tuổi 62%).',
    )
  })

  test('nothing but answers lacks', () => {
    const club = clubOf(55, { ...fine, women: { yes: 30, unknown: 3 } })
    expect(say(club)).toEqual({
      vi: 'Để biết có đạt cả bốn khung hay không: bổ sung giới tính của 3 thành viên.',
      en: 'To know whether it meets all four bands: record the sex of 3 members.',
    })
  })

  test('nothing lacks', () => {
    const club = clubOf(55, { ...fine, women: { yes: 36 } })
    expect(say(club)).toEqual({ vi: 'Đạt cả bốn khung.', en: 'Meets all four bands.' })
  })

  test('there is no list', () => {
    expect(say({ ...clubOf(0), members: unknownInterval }).vi).toMatch(/^Lập danh sách thành viên trước/)
  })

  test('admissions cannot do, and why', () => {
    expect(say(clubOf(65, { age55: { yes: 42 }, disadvantaged: { yes: 42 }, women: { yes: 52 } }))).toEqual({
      vi: 'Chỉ kết nạp thêm thì không thể đạt cả bốn khung: để tỷ lệ nữ vào khung phải thêm ít nhất 10 người mà chỉ còn 5 chỗ.',
      en: 'Admissions alone cannot meet all four bands: for the share of women at least 10 more people are needed, and there is room for only 5.',
    })
    const tooMany = clubOf(73, { women: { yes: 46 }, age55: { yes: 45 }, disadvantaged: { yes: 45 } })
    expect(say(tooMany).vi).toBe('Chỉ kết nạp thêm thì không thể đạt cả bốn khung: đã thừa 3 thành viên.')
  })

  test('another plan has another number of bands', () => {
    const plan = rulesOf({ kind: 'share', fact: 'olderPeople', band: { low: 60, high: 70 } })
    expect(say(clubOf(10, { olderPeople: { yes: 5 } }), plan)).toEqual({
      vi: 'Để đạt khung: kết nạp thêm 3 người từ 60 tuổi (13 người: người cao tuổi 61,5%).',
      en: 'To meet the band: admit 3 people aged 60 or over (13 people: older people 61.5%).',
    })
  })
})

describe('who may join next, as a sentence', () => {
  test('a man of 55 and over', () => {
    const club = clubOf(60, { women: { yes: 42 }, age55: { yes: 36 }, disadvantaged: { yes: 39 } })
    expect(sayNext(club)).toBe('Để không mất khung nào đang đạt, người vào tiếp nên là nam từ 55 tuổi.')
  })

  test('nobody, when the club is full', () => {
    const club = clubOf(70, { women: { yes: 45 }, age55: { yes: 45 }, disadvantaged: { yes: 45 } })
    expect(sayNext(club)).toMatch(/^Chưa nên kết nạp thêm/)
  })

  test('anybody', () => {
    expect(sayNext(clubOf(20))).toMatch(/^Ai vào tiếp cũng/)
  })
})
