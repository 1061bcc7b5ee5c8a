import { readFileSync } from 'node:fs'
import { isoDate } from '@lienthehe/domain'
import { expect, test } from 'vitest'
import { judgeRoster } from './judging/judge-roster.ts'
import { readRoster } from './read-roster.ts'

const situation = {
  members: [],
  establishedOn: isoDate('2021-11-15'),
  today: isoDate('2024-01-05'),
  defaultJoinedOn: isoDate('2021-11-15'),
}

async function rosterIn(fileName: string) {
  const result = await readRoster(readFileSync(new URL(`./fixtures/${fileName}`, import.meta.url)), {
    fileName,
  })
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

test('the list of 55 people of Cao Sơn, saved by LibreOffice, is taken whole', async () => {
  const roster = await rosterIn('danh-sach-libreoffice.xlsx')
  const [list] = roster.lists
  expect(list).toMatchObject({ headerRow: 7, ignoredColumns: [] })
  expect(list?.skipped.map(({ row, why }) => `${row} ${why}`)).toEqual([
    '64 subtotal',
    '66 footer',
    '67 footer',
    '69 footer',
  ])
  const { rows, totals } = judgeRoster(roster, situation)
  expect(totals).toEqual({
    new: 55,
    update: 0,
    unchanged: 0,
    leaves: 0,
    departures: 0,
    leftOut: 0,
    refused: 0,
    withDoubt: 0,
  })
  const drafts = rows.flatMap((row) => (row.verdict === 'new' ? [row.draft] : []))
  // The last row of the file states the sums: 17 men and 38 women.
  expect(drafts.filter(({ sex }) => sex === 'female')).toHaveLength(38)
  expect(drafts[3]).toEqual({
    fullName: 'Đinh Thị Bích Xuyến',
    sex: 'female',
    birth: '1954-08-15',
    ethnicity: 'muong',
    hardships: [],
    village: 'Xóm Sèo',
    phone: '0966273260',
    citizenId: null,
    subgroup: null,
    joinedOn: '2021-12-05',
  })
})

test('a list with problems names each with its row and column', async () => {
  const { rows, totals } = judgeRoster(await rosterIn('danh-sach-co-loi.xlsx'), situation)
  expect(totals).toEqual({
    new: 7,
    update: 0,
    unchanged: 0,
    leaves: 0,
    departures: 0,
    leftOut: 0,
    refused: 1,
    withDoubt: 3,
  })
  const noticed = rows.flatMap(({ row, findings }) =>
    findings.map(({ severity, column, code, value }) =>
      `${column}${row} ${severity} ${code} ${value}`.trim(),
    ),
  )
  expect(noticed).toEqual([
    'B10 fixed nameCapitals XA THỊ NGỌT',
    'C11 doubt awaitsAnswer 48',
    'C11 doubt sexUnlikely Bàn Thị Bích Lan',
    'null12 doubt sexMissing',
    'null12 doubt birthMissing',
    'E13 fixed ethnicityOther Sán Chay',
    'I14 doubt joinedOnUnreadable 30/02/2022',
    'B15 error duplicateInFile 9',
    'H16 fixed phoneZeroAdded 0912345678',
  ])
})
