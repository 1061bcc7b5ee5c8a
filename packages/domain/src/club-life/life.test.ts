import { describe, expect, test } from 'vitest'
import { term, termId } from '../boards/example.test-data.ts'
import { isoDate } from '../calendar/iso-date.ts'
import { month } from '../calendar/month.ts'
import { eventOn } from '../clubs/event.test-data.ts'
import { type LifeRecords, lifeOf } from './life.ts'
import { describeLifeMoment } from './life-wording.ts'

const club = {
  establishedOn: isoDate('2021-05-20'),
  decisionNumber: '35/QĐ-UBND',
  decidedOn: isoDate('2021-05-12'),
  decisionIssuer: 'UBND xã Cao Sơn',
  events: [],
}
const records: LifeRecords = {
  club,
  terms: [],
  regulatedOn: [],
  received: [],
  visits: [],
  lists: [],
  closed: [],
}
const told = (known: Partial<LifeRecords>, language: 'vi' | 'en' = 'vi') =>
  lifeOf({ ...records, ...known }).map((moment) => `${moment.on} ${describeLifeMoment(moment, { language })}`)

describe('the life of a club', () => {
  test('begins with the decision that founds it and ends with its end', () => {
    const events = [eventOn(['2024-05-01', 'suspended'], 'lũ'), eventOn(['2024-08-01', 'dissolved'], 'hết')]
    expect(told({ club: { ...club, events } })).toEqual([
      '2021-05-12 Có quyết định 35/QĐ-UBND của UBND xã Cao Sơn',
      '2021-05-20 Thành lập',
      '2024-05-01 Tạm dừng hoạt động: lũ',
      '2024-08-01 Giải thể: hết',
    ])
  })

  test('tells who held which post from when to when, and on one day who left before who came', () => {
    const chair = term({ end: { on: isoDate('2024-01-10'), reason: 'leftClub' } })
    const successor = term({ id: termId(2), fullName: 'Hà Văn Mừng', from: isoDate('2024-01-10') })
    expect(told({ terms: [successor, chair] }).slice(2)).toEqual([
      '2023-01-10 Bùi Thị Ấm giữ chức vụ Chủ nhiệm',
      '2024-01-10 Bùi Thị Ấm thôi giữ chức vụ Chủ nhiệm: Rời câu lạc bộ',
      '2024-01-10 Hà Văn Mừng giữ chức vụ Chủ nhiệm',
    ])
  })

  test('leaves out a term that was recorded by mistake', () => {
    const mistaken = term({ end: { on: isoDate('2023-01-10'), reason: 'recordedByMistake' } })
    expect(told({ terms: [mistaken] })).toHaveLength(2)
  })

  test('has its regulations, and the clubs whose members came', () => {
    const on = isoDate('2022-03-01')
    expect(told({ regulatedOn: [on], received: [{ on, from: 'CLB xóm Trên' }] }, 'en').slice(2)).toEqual([
      '2022-03-01 Took the members of CLB xóm Trên, which was merged into it',
      '2022-03-01 A regulation of the funds is in force',
    ])
  })

  test('has the visits, the lists that were written and the months that were closed, in one order with the rest', () => {
    const events = [eventOn(['2024-05-01', 'suspended'], 'lũ')]
    const life = told({
      club: { ...club, events },
      visits: [{ on: isoDate('2024-05-01'), visitors: 'Phòng LĐ-TBXH' }],
      lists: [{ on: isoDate('2021-06-01'), receipt: 'NK-20210601-3F2A90C1', added: 48, left: 0 }],
      closed: [{ on: isoDate('2021-07-02'), month: month('2021-06') }],
    })
    expect(life.slice(2)).toEqual([
      '2021-06-01 Ghi danh sách thành viên từ tệp (NK-20210601-3F2A90C1): thêm 48 người',
      '2021-07-02 Khóa sổ quỹ tháng 06/2021',
      '2024-05-01 Phòng LĐ-TBXH đến kiểm tra, giám sát',
      '2024-05-01 Tạm dừng hoạt động: lũ',
    ])
  })

  test('begins with the establishment where no decision is dated', () => {
    expect(told({ club: { ...club, decidedOn: null } }, 'en')).toEqual(['2021-05-20 Established'])
  })
})
