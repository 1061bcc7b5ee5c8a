import { describe, expect, test } from 'vitest'
import { readGroupLeaving, readLeaving } from './read-leaving.ts'

describe('a note that somebody is no longer there', () => {
  test.each([
    ['đã chết', 'died', ''],
    ['chết', 'died', ''],
    ['chết tháng 5/2025', 'died', '5/2025'],
    ['đã mất', 'died', ''],
    ['Mất', 'died', ''],
    ['mất 02/2025', 'died', '02/2025'],
    ['mất ngày 12/8/2025', 'died', '12/8/2025'],
    ['mất do bệnh nặng', 'died', ''],
    ['từ trần', 'died', ''],
    ['bà đã qua đời năm 2024', 'died', '2024'],
    ['da mat', 'died', ''],
    ['chuyển đi', 'movedAway', ''],
    ['đã chuyển', 'movedAway', ''],
    ['chuyển đi tỉnh khác 3/2025', 'movedAway', '3/2025'],
    ['chuyển khẩu', 'movedAway', ''],
    ['chuyển về quê', 'movedAway', ''],
    ['chuyển về ở với con', 'movedAway', ''],
    ['chuyen di', 'movedAway', ''],
    ['xin ra khỏi CLB', 'ownWish', ''],
    ['xin thôi', 'ownWish', ''],
    ['nghỉ sinh hoạt', 'ownWish', ''],
    ['không sinh hoạt nữa', 'ownWish', ''],
  ])('%s: %s %s', (note, reason, since) => {
    expect(readLeaving(note)).toEqual({ reason, since })
  })

  test.each([
    'tạm nghỉ',
    'đi làm ăn xa',
    'đi viện',
    'về quê chăm cháu',
    'chuyển đến',
    'mới chuyển về xóm',
    'chuyển từ xóm khác sang',
    'chồng mất',
    'vợ mất năm 2019',
    'con mất',
    'bố mẹ đã mất',
    'mất con',
    'mất chồng',
    'mất thẻ',
    'mất sổ',
    'mất giấy tờ',
    'mất sức',
    'chết hụt',
    'suýt chết',
    'gà chết',
    'mắt kém',
    'mát tay',
    'mật ong',
  ])('%s says nothing of the kind', (note) => {
    expect(readLeaving(note)).toBeNull()
  })
})

test.each([
  ['II. Hội viên đã mất, đã chuyển đi', 'died'],
  ['Hội viên đã mất', 'died'],
  ['Đã chuyển đi', 'movedAway'],
  ['B. Ra khỏi CLB', 'ownWish'],
  ['I. Hội viên đang sinh hoạt', null],
  ['Xóm Mòng', null],
])('the heading “%s” is about all below it: %s', (heading, reason) => {
  expect(readGroupLeaving(heading)?.reason ?? null).toBe(reason)
})
