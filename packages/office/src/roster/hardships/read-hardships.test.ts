import { describe, expect, test } from 'vitest'
import { readHardshipText } from './read-hardships.ts'

/** The kinds that the text names, and in brackets the wordings that lead to a question. */
function read(text: string): string {
  const { kinds, open, doubtful, unknown } = readHardshipText(text)
  if (unknown) return 'unknown'
  return [...kinds, ...doubtful.map((kind) => `${kind}?`), ...open.map((wording) => `[${wording}]`)].join(' ')
}

describe('a household', () => {
  test.each([
    'hộ thoát nghèo',
    'mới thoát nghèo',
    'thoát nghèo 2023',
    'hộ mới thoát nghèo năm 2024',
    'hết nghèo',
    'hết nghèo năm 2022',
    'đã ra khỏi hộ nghèo',
    'ra khỏi danh sách hộ nghèo',
    'không còn là hộ nghèo',
    'nguyên hộ nghèo',
    'hộ nghèo cũ',
    'hộ nghèo trước đây',
    'thoát cận nghèo',
    'mới thoát cận nghèo',
    'hộ không nghèo',
    'không phải hộ nghèo',
    'không thuộc hộ nghèo',
    'không nghèo',
    'không còn nghèo',
    'không khó khăn',
    'không thuộc diện hộ nghèo, cận nghèo',
    'cận nghèo (2023), thoát nghèo 2024',
    'hộ nghèo đến 12/2023',
    'hộ trung bình',
    'TB',
    'hộ khá',
    'hộ giàu',
  ])('%s is neither poor nor near-poor', (text) => {
    expect(read(text)).toBe('')
  })

  test.each([
    ['chưa thoát nghèo', 'poor'],
    ['tái nghèo', 'poor'],
    ['hộ nghèo đa chiều', 'poor'],
    ['nghèo bền vững', 'poor'],
    ['hộ nghèo đến nay', 'poor'],
    ['H.nghèo', 'poor'],
    ['HN', 'poor'],
    ['hộ nghèo', 'poor'],
    ['thoát nghèo 2019, tái nghèo 2023', 'poor'],
    ['C.nghèo', 'nearPoor'],
    ['C/nghèo', 'nearPoor'],
    ['c/nghèo', 'nearPoor'],
    ['HCN', 'nearPoor'],
    ['CN', 'nearPoor'],
    ['hộ cận nghèo 2025', 'nearPoor'],
    ['nghèo 2020, cận nghèo 2024', 'nearPoor'],
    ['gần nghèo', '[gần nghèo]'],
    ['Hộ N', '[Hộ N]'],
    ['Hộ TN', '[Hộ TN]'],
  ])('%s is %s', (text, is) => {
    expect(read(text)).toBe(is)
  })
})

describe('other hardship', () => {
  test.each([
    ['K/tật', 'disability'],
    ['KT', 'disability'],
    ['NKT', 'disability'],
    ['B/tật', '[B/tật]'],
    ['chăn nuôi', ''],
    ['chăn nuôi lợn', ''],
    ['nuôi lợn', ''],
    ['nuôi gà', ''],
    ['chăm sóc vườn', ''],
    ['con nuôi', ''],
    ['mẹ nuôi', ''],
    ['con phụ thuộc', '[con phụ thuộc]'],
    ['nuôi cháu mồ côi', 'caresForDependent'],
    ['chăm sóc mẹ già', 'caresForDependent'],
    ['nuôi con khuyết tật', 'caresForDependent'],
    ['chăm sóc mẹ già liệt', 'caresForDependent'],
    ['không bệnh', ''],
    ['không có bệnh nền', ''],
    ['hết bệnh', ''],
    ['bệnh hiểm nghèo', 'seriousIllness'],
    ['tai biến', 'seriousIllness'],
    ['bị liệt', 'disability'],
    ['liệt nửa người', 'disability'],
    ['già yếu cô đơn', 'bereavedOrIsolated'],
    ['già yếu', '[già yếu]'],
    ['chồng mất sớm', 'bereavedOrIsolated'],
    ['chồng đã mất', 'bereavedOrIsolated'],
    ['vợ mất', 'bereavedOrIsolated'],
    ['không chồng', '[không chồng]'],
    ['không có con', '[không có con]'],
    ['mồ côi', '[mồ côi]'],
    ['nhà dột nát', 'other?'],
    ['nhà tạm', 'other?'],
    ['chưa rõ', 'unknown'],
  ])('%s is %s', (text, is) => {
    expect(read(text)).toBe(is)
  })

  test.each([
    'thương binh',
    'bệnh binh',
    'gia đình chính sách',
    'người có công',
    'mẹ liệt sĩ',
    'vợ liệt sỹ',
    'hưu trí',
    'cựu chiến binh',
    'DTTS',
    'nông dân',
    'BTXH',
    'hưởng trợ cấp xã hội',
    'NĐ',
    'TT',
  ])('%s is asked about', (text) => {
    expect(read(text)).toBe(`[${text}]`)
  })
})
