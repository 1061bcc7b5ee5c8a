import { hoaBinh146, isoDate } from '@lienthehe/domain'
import { clubSchema } from '@lienthehe/domain/schema'
import { unitKey } from '@lienthehe/domain/units'
import { hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import { describe, expect, test } from 'vitest'
import { blankEntry, draftOf, entryOf, sharpenProblem } from './club-entry.ts'
import { placeCommunes } from './commune-search.ts'

const communes = placeCommunes({ units: hoaBinhUnits }, { on: hoaBinh146.unitsOn })
const ofToday = placeCommunes({ units: hoaBinhUnits }, { on: isoDate('2026-01-01') })
const caoSon = communes.find(({ label }) => label.vi === 'Xã Cao Sơn, Huyện Đà Bắc')

const club = clubSchema.parse({
  id: '7b1f2c34-5d6e-4f70-8a91-b2c3d4e5f601',
  name: 'CLB xóm Sơn Phú',
  commune: caoSon?.key ?? unitKey('04831@2020-01-01'),
  village: 'Sơn Phú',
  establishedOn: isoDate('2022-04-12'),
  decisionNumber: '35/QĐ-UBND',
  decidedOn: '2022-04-10',
  decisionIssuer: null,
  meetingDay: 15,
  foundingMoney: { source: 'project', name: 'VIE071' },
  events: [],
})

test('a record that is opened and saved untouched stays as it was', () => {
  const { id: _, events: __, liesIn: ___, ...record } = club
  expect(draftOf(entryOf(club, communes, 'vi'), communes)).toEqual(record)
})

test('a name that belongs to a project goes when the money is of a budget', () => {
  const entry = { ...entryOf(club, communes, 'vi'), moneySource: 'district' } as const
  expect(draftOf(entry, communes).foundingMoney).toEqual({ source: 'district', name: null })
})

describe('what is wrong with a typed commune', () => {
  test.each([
    { typed: '', is: 'required' },
    { typed: 'Cao Sơn', is: 'communeAmbiguous' },
    { typed: 'Cao Bằng', is: 'communeUnknown' },
    { typed: 'Phường Thống Nhất, Tỉnh Phú Thọ', is: 'communeNotThen' }, // a commune of 2025, for a club of 2022
  ] as const)('“$typed” is $is', ({ typed, is }) => {
    const entry = { ...blankEntry, commune: typed }
    expect(draftOf(entry, communes).commune).toBe(typed)
    expect(sharpenProblem('draft.commune', 'communeUnknown', entry, { communes, ofToday })).toBe(is)
  })
})
