import { isoDate } from '@lienthehe/domain'
import { expect, test } from 'vitest'
import { judgeRoster } from './judge-roster.ts'
import type { Roster } from './roster.ts'

const day = isoDate('2024-01-05')

/** One person with a citizen id, as a file of one row says it. */
const roster: Roster = {
  sheetName: 'CLB',
  headerRow: 1,
  columns: [],
  ignoredHeadings: [],
  skipped: [],
  rows: [
    {
      row: 2,
      cells: {
        fullName: { column: 'B', text: 'Bùi Thị Hoa' },
        sex: { column: 'C', text: 'Nữ' },
        birth: { column: 'D', text: '1950' },
        citizenId: { column: 'E', text: '001002003004' },
      },
    },
  ],
}

function judge(citizenIds: readonly string[], namesakes: readonly string[]) {
  const elsewhere = { citizenIds: new Set(citizenIds), namesakes: new Set(namesakes) }
  const situation = { members: [], establishedOn: day, today: day, defaultJoinedOn: day, elsewhere }
  const [row] = judgeRoster(roster, situation).rows
  return [row?.verdict, row?.findings.map(({ severity, field, code }) => `${severity} ${field} ${code}`)]
}

test('one person is an active member of one club at a time: a known citizen id keeps the row out', () => {
  expect(judge(['001002003004'], [])).toEqual(['refused', ['error citizenId memberElsewhere']])
  expect(judge(['001002003005'], [])).toEqual(['new', []])
})

test('a namesake of the commune is a doubt, and the row is taken', () => {
  expect(judge([], ['bui thi hoa|1950'])).toEqual(['new', ['doubt fullName namesakeElsewhere']])
  expect(judge([], ['bui thi hoa|1951'])).toEqual(['new', []])
})
