import { isoDate } from '@lienthehe/domain'
import { unitKey } from '@lienthehe/domain/units'
import { describe, expect, test } from 'vitest'
import { type ClubFilters, filtersOf, isNarrowed, listPath, noFilters } from './filters.ts'

const all: ClubFilters = {
  asOf: isoDate('2024-09-30'),
  search: 'sơn phú & bạn',
  unit: unitKey('150@2020-01-01'),
  status: 'operating',
  cohort: 'new',
  foundedIn: 2023,
  rule: 'club.women',
  standing: 'above',
  sort: 'members',
  descending: true,
  page: 3,
}

function read(path: string) {
  return filtersOf(Object.fromEntries(new URL(path, 'http://here.invalid').searchParams))
}

test('a list that is sent to a colleague opens as it was', () => {
  expect(read(listPath(all))).toEqual(all)
})

test('a list that nothing narrows has a plain address', () => {
  expect(listPath({})).toBe('/cau-lac-bo')
  expect(read('/cau-lac-bo')).toEqual(noFilters)
})

describe('a word of the address that means nothing narrows nothing', () => {
  test.each([
    '?ngay=2024-02-30',
    '?dia-ban=Đà Bắc',
    '?trang-thai=closed',
    '?nhom=old',
    '?nam-lap=202',
    '?muc=high',
    '?xep=-mau',
    '?xep=mau',
    '?trang=0',
    '?trang=1.5',
    '?trang=nhiều',
  ])('%s', (words) => {
    expect(read(`/cau-lac-bo${words}`)).toEqual(noFilters)
  })
})

test('the day and the page do not count as narrowing, a standing does', () => {
  expect(isNarrowed({ ...noFilters, asOf: isoDate('2024-09-30'), page: 2 })).toBe(false)
  expect(isNarrowed({ ...noFilters, standing: 'below' })).toBe(true)
})
