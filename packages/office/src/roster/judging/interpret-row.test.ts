import { isoDate } from '@lienthehe/domain'
import { describe, expect, test } from 'vitest'
import type { RosterRow } from '../roster.ts'
import { interpretRow } from './interpret-row.ts'
import { contextOfList } from './list-context.ts'

type Texts = { readonly [field in keyof RosterRow['cells']]?: string }

const defaultJoinedOn = isoDate('2021-11-15')

function interpret(texts: Texts) {
  const all = Object.entries({ fullName: 'Bùi Thị Hoa', ...texts })
  const cells = Object.fromEntries(
    all.map(([field, text], place) => [field, { column: 'BCDE'[place] ?? 'K', text }]),
  )
  const row: RosterRow = { sheet: '', row: 7, cells }
  return interpretRow(row, contextOf(row))
}

/** The context of a list that has only this row. */
function contextOf(row: RosterRow) {
  const list = {
    sheetName: '',
    headerRow: 1,
    columns: [],
    ignoredColumns: [],
    rows: [row],
    skipped: [],
    agesOn: null,
  }
  const today = isoDate('2024-01-05')
  return contextOfList(list, { today, defaultJoinedOn, establishedOn: isoDate('2020-10-15'), answers: {} })
}

function noted(texts: Texts): readonly string[] {
  return interpret(texts).findings.map(({ severity, code }) => `${severity} ${code}`)
}

describe('a birth is taken as exactly as it is written', () => {
  test.each([
    ['1948', '1948'],
    ['1948.', '1948'],
    ['Năm 1948', '1948'],
    ['12/1948', '1948-12'],
    ['1.1948', '1948-01'],
    ['05/12/1948', '1948-12-05'],
    ['5-12-1948', '1948-12-05'],
    ['5 / 12 / 1948', '1948-12-05'],
    ['1948-12-05', '1948-12-05'],
    ['00/00/1948', '1948'],
    ['00/12/1948', '1948-12'],
  ])('%s', (text, birth) => {
    expect(interpret({ birth: text }).draft.birth).toBe(birth)
    expect(noted({ birth: text })).toEqual([])
  })

  test.each([
    ['48', 'awaitsAnswer'],
    ['05/12/48', 'awaitsAnswer'],
    ['25/13/1948', 'birthDoubtful'],
    ['30/02/1948', 'birthDoubtful'],
    ['1948; 1950', 'birthContradicts'],
    ['17872', 'birthUnreadable'],
  ])('%s is open, and the person is taken: %s', (text, code) => {
    expect(noted({ birth: text })).toEqual([`doubt ${code}`])
  })

  test('an error of a formula keeps the row out', () => {
    expect(noted({ birth: '#REF!' })).toEqual(['error cellError'])
  })
})

describe('sex', () => {
  test.each([
    ['Nữ', 'female'],
    ['NỮ', 'female'],
    ['nu', 'female'],
    ['Bà', 'female'],
  ])('%s is %s', (text, sex) => {
    expect(interpret({ sex: text }).draft.sex).toBe(sex)
  })

  test('both ticked, or another word, is not known', () => {
    expect(noted({ sex: 'Nam; Nữ' })).toEqual(['doubt sexUnreadable'])
    expect(noted({ sex: 'x' })).toEqual(['doubt sexUnreadable'])
  })

  test.each([
    ['Bùi Thị Hoa', 'Nam', true],
    ['Bùi Văn Hoa', 'Nữ', true],
    ['Nguyễn Hoàng Văn Anh', 'Nữ', false],
    ['Bùi Văn', 'Nữ', false],
    ['Bùi Thị Hoa', 'Nữ', false],
  ])('%s, %s: doubted %s', (fullName, sex, doubted) => {
    expect(noted({ fullName, sex }).includes('doubt sexUnlikely')).toBe(doubted)
  })
})

describe('name', () => {
  test.each([
    ['BÙI THỊ HOÀ', 'Bùi Thị Hoà'],
    ['đinh công đoàn', 'Đinh Công Đoàn'],
    ['Y-BLO NIÊ', 'Y-Blo Niê'],
    ['Bùi Thị H’Hoa', 'Bùi Thị H’Hoa'],
  ])('%s is written %s', (text, name) => {
    const { draft, findings } = interpret({ fullName: text })
    expect(draft.fullName).toBe(name)
    expect(findings.map(({ severity }) => severity)).toEqual(name === text ? [] : ['fixed'])
  })

  test('none keeps the row out; one word or digits are doubted', () => {
    expect(noted({ fullName: ' ' })).toEqual(['error nameMissing'])
    expect(noted({ fullName: 'Hoa' })).toEqual(['doubt nameOneWord'])
    expect(noted({ fullName: 'Bùi Thị Hoa 2' })).toEqual(['doubt nameWithDigits'])
  })
})

describe('ethnic group', () => {
  test.each([
    ['Mường', 'muong'],
    ['MUONG', 'muong'],
    ['H’Mông', 'mong'],
    ["H'Mông", 'mong'],
    ['Hmông', 'mong'],
    ['dân tộc Dao', 'dao'],
    ['Tày', 'tay'],
    ['Thái', 'thai'],
    ['Kinh', 'kinh'],
    ['Khác', 'other'],
    ['Không trả lời', 'notSaid'],
  ])('%s is %s', (text, ethnicity) => {
    expect(interpret({ ethnicity: text }).draft.ethnicity).toBe(ethnicity)
    expect(noted({ ethnicity: text })).toEqual([])
  })

  test('a group that is not listed apart is another, and said so; what is no word is left out', () => {
    expect(interpret({ ethnicity: 'Sán Chay' })).toMatchObject({
      draft: { ethnicity: 'other' },
      findings: [{ severity: 'fixed', code: 'ethnicityOther', value: 'Sán Chay' }],
    })
    expect(noted({ ethnicity: 'x' })).toEqual(['doubt ethnicityUnreadable'])
  })
})

describe('hardship', () => {
  test.each([
    ['Hộ nghèo', ['poor']],
    ['HN', ['poor']],
    ['cận nghèo', ['nearPoor']],
    ['HCN', ['nearPoor']],
    ['Hộ nghèo, khuyết tật', ['poor', 'disability']],
    ['Bệnh hiểm nghèo', ['seriousIllness']],
    ['Hộ nghèo neo đơn', ['poor', 'livesAlone']],
    ['Khó khăn, hộ cận nghèo', ['nearPoor', 'other']],
    ['Neo đơn + ốm đau', ['livesAlone', 'seriousIllness']],
    ['Mất người thân, cô đơn', ['bereavedOrIsolated']],
    ['Nuôi cháu mồ côi', ['caresForDependent']],
    ['Không', []],
    ['-', []],
    ['Không nghèo', []],
    ['Đã thoát nghèo', []],
  ])('%s is %j', (text, kinds) => {
    expect(interpret({ hardship: text }).draft.hardships).toEqual(kinds)
    expect(noted({ hardship: text })).toEqual([])
  })

  test('a tick without its kind is another hardship, doubted; words that are not understood are asked about', () => {
    expect(interpret({ hardship: 'x' }).draft.hardships).toEqual(['other'])
    expect(noted({ hardship: 'x' })).toEqual(['doubt hardshipUnclear'])
    expect(interpret({ hardship: 'Hộ nghèo; gia đình văn hoá' })).toMatchObject({
      draft: { hardships: ['poor'] },
      findings: [{ code: 'awaitsAnswer', value: 'gia đình văn hoá' }],
    })
    expect(interpret({ hardship: 'Con liệt sỹ' }).draft.hardships).toBeUndefined()
  })
})

describe('phone and citizen id', () => {
  test.each([
    ['0912 345 678', '0912345678', []],
    ['912345678', '0912345678', ['fixed phoneZeroAdded']],
    ['0912345678 / 0987654321', '0912345678', ['doubt phoneFirstTaken']],
    ['+84912345678', '+84912345678', []],
    ['không có', undefined, ['doubt phoneUnreadable']],
  ])('phone %s', (text, phone, notes) => {
    expect(interpret({ phone: text }).draft.phone).toBe(phone)
    expect(noted({ phone: text })).toEqual(notes)
  })

  test.each([
    ['017150001234', '017150001234', []],
    ['017 150 001 234', '017150001234', []],
    ['17150001234', '017150001234', ['doubt citizenIdZeroAdded']],
    ['113456789', '113456789', []],
    ['1234', undefined, ['doubt citizenIdUnreadable']],
  ])('citizen id %s', (text, citizenId, notes) => {
    expect(interpret({ citizenId: text }).draft.citizenId).toBe(citizenId)
    expect(noted({ citizenId: text })).toEqual(notes)
  })
})

describe('day of joining', () => {
  test.each([
    ['20/12/2021', '2021-12-20', []],
    ['2021', '2021-11-15', ['doubt joinedOnIncomplete']],
    ['03/2022', '2022-03-01', ['doubt joinedOnIncomplete']],
    ['hôm qua', undefined, ['doubt joinedOnUnreadable']],
  ])('%s', (text, joinedOn, notes) => {
    expect(interpret({ joinedOn: text }).draft.joinedOn).toBe(joinedOn)
    expect(noted({ joinedOn: text })).toEqual(notes)
  })
})

describe('an empty cell says nothing, XÓA asks to clear', () => {
  test.each(['XÓA', 'Xoá', 'xóa'.normalize('NFD'), '(xoà)'])('%s', (text) => {
    expect(interpret({ phone: text, birth: text, hardship: text }).draft).toMatchObject({
      phone: null,
      birth: null,
      hardships: null,
    })
    expect(interpret({ phone: '' }).draft.phone).toBeUndefined()
  })

  test('nobody can be without a name or a day of joining', () => {
    expect(noted({ fullName: 'XÓA', joinedOn: 'XÓA' })).toEqual([
      'error cannotBeCleared',
      'error cannotBeCleared',
    ])
  })
})

test('the stored result of a formula is taken and said', () => {
  const row: RosterRow = {
    sheet: '',
    row: 2,
    cells: {
      fullName: { column: 'B', text: 'Bùi Thị Hoa' },
      birth: { column: 'C', text: '1950', formula: 'stored' },
    },
  }
  expect(interpretRow(row, contextOf(row))).toMatchObject({
    draft: { birth: '1950' },
    findings: [{ severity: 'fixed', code: 'formulaValue', column: 'C', value: '1950' }],
  })
})
