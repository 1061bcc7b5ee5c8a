import { describe, expect, test } from 'vitest'
import { readBirthText } from './birth-text.ts'

/** The birth read from this text in a list of 2025, with a word where it is uncertain. */
function read(text: string): string {
  const said = readBirthText(text, 2025)
  switch (said.kind) {
    case 'known':
      return said.repaired === undefined ? said.birth : `${said.birth} ${said.repaired}`
    case 'either':
      return `${said.dayFirst} or ${said.monthFirst}`
    case 'about':
      return `about ${said.birth}`
    case 'short':
      return `short ${said.birth}`
    case 'age':
      return `age ${said.years}`
    case 'said':
      return said.what
  }
}

describe('a birth is read as it is meant, and nothing more', () => {
  test.each([
    ['Chưa rõ', 'unknown'],
    ['không nhớ', 'unknown'],
    ['?', 'unknown'],
    ['s.1949', '1949'],
    ['S.1949', '1949'],
    ['sinh 1949', '1949'],
    ['(1953)', '1953'],
    ['1954-03-14 00:00:00', '1954-03-14'],
    ['sinh ngày 23/5/1949', '1949-05-23'],
    ['Ngày 14/3/1954', '1954-03-14'],
    ['ngày 14 tháng 3 năm 1954', '1954-03-14'],
    ['14 tháng 3, 1954', '1954-03-14'],
    ['tháng 4 năm 1956', '1956-04'],
    ['tháng 4/1956', '1956-04'],
    ['T4/1956', '1956-04'],
    ['xx/xx/1952', '1952'],
    ['../../1954', '1954'],
    ['--/--/1954', '1954'],
    ['?/?/1954', '1954'],
    ['1952.0', '1952'],
    ['1952,0', '1952'],
    ['3/5/1949', '1949-05-03 or 1949-03-05'],
    ['3/14/1954', '1954-03-14'],
    ['01/07/1951–30/06/1952', '1951-07-01/1952-06-30'],
  ])('%s', (text, is) => {
    expect(read(text)).toBe(is)
  })

  test.each([
    ['19 47', '1947 repaired'],
    ['1 947', '1947 repaired'],
    ['1.947', '1947 repaired'],
    ['l954', '1954 doubtful'],
    ['195O', '1950 doubtful'],
    ['31/02/1954', '1954 doubtful'],
    ['29/02/1951', '1951 doubtful'],
    ['14/3/1954 (ÂL)', '1954 doubtful'],
    ['14/3/1954 (âm lịch)', '1954 doubtful'],
    ['Kỷ Sửu', '1949 doubtful'],
    ['tuổi Kỷ Sửu', '1949 doubtful'],
  ])('%s is put right, or is a doubt', (text, is) => {
    expect(read(text)).toBe(is)
  })

  test.each([
    ['1951 (74 tuổi)', '1951'],
    ['1951/74 tuổi', '1951'],
    ['1954, 71 tuổi', '1954'],
    ['1949 (tuổi Kỷ Sửu)', '1949'],
    ['1950 (tuổi Mậu Tý)', 'contradiction'],
    ['1951 (60 tuổi)', 'contradiction'],
    ['1954 (CMND: 1956)', 'contradiction'],
  ])('%s: a remark must agree', (text, is) => {
    expect(read(text)).toBe(is)
  })

  test.each([
    ['1953?', 'about 1953'],
    ['khoảng 1946', 'about 1946'],
    ['khoảng năm 1946', 'about 1946'],
    ['~1946', 'about 1946'],
    ['47', 'short 1947'],
    ["'47", 'short 1947'],
    ['14/3/54', 'short 1954-03-14'],
    ['73 tuổi', 'age 73'],
    ['74t', 'age 74'],
  ])('%s is asked about', (text, is) => {
    expect(read(text)).toBe(is)
  })

  test.each([
    ['trước 1946', 'open'],
    ['trên 80', 'open'],
    ['1947 - 1949', 'open'],
    ['1954 hoặc 1955', 'open'],
    ['tuổi Sửu', 'open'],
    ['05', 'open'],
    ['01', 'open'],
    ['0912345678', 'unreadable'],
    ['o', 'unreadable'],
  ])('%s stays unknown', (text, is) => {
    expect(read(text)).toBe(is)
  })
})
