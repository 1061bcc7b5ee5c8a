import { isoDate } from '@lienthehe/domain'
import { type CutOffFund, dong, type LoanConditions } from '@lienthehe/domain/funds'
import { birth, type Member } from '@lienthehe/domain/members'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { memberOf } from '../roster/fixtures/members.ts'
import { type Table, type TableCell, writeTables } from '../tables/write-table.ts'
import { judgeCutOff } from './judge-cut-off.ts'
import { readCutOff } from './read-cut-off.ts'
import { describeCutOffProblem } from './wording.ts'
import { type CutOffContent, cutOffTables } from './write-cut-off.ts'

const today = isoDate('2025-06-30')
const hoa = memberOf({ fullName: 'Bùi Thị Hoa', birth: birth('1950') }, 1)
const members: readonly Member[] = [
  hoa,
  memberOf({ fullName: 'Bùi Thị Hòa', birth: birth('1950') }, 2),
  memberOf({ fullName: 'Đinh Công Bằng', birth: birth('1954-03-14') }, 3),
  // Two members with the same name and different years of birth.
  memberOf({ fullName: 'Xa Văn Ọp', birth: birth('1948') }, 4),
  memberOf({ fullName: 'Xa Văn Ọp', birth: birth('1951') }, 5),
]
const people = Object.fromEntries(members.map((member) => [member.id, member]))

const anyConditions: fc.Arbitrary<LoanConditions> = fc
  .record({
    months: fc.integer({ min: 1, max: 36 }),
    monthlyRateBasisPoints: fc.integer({ min: 0, max: 200 }),
    interest: fc.constantFrom('flat', 'declining'),
    repayment: fc.constantFrom('equalInstalments', 'equalPrincipal', 'bullet'),
  })
  .map((conditions) => ({ ...conditions, graceMonths: 0 }))
const anyAmount = fc.integer({ min: 1, max: 200_000_000 }).map(dong)
const anyLoan = fc
  .tuple(fc.constantFrom(...members), anyAmount, anyConditions, fc.constantFrom(null, 'Tổ 3'))
  .map(([member, principalDong, conditions, guarantor]) => ({
    borrower: member.id,
    guarantor,
    purpose: 'nuôi dê',
    principalDong,
    conditions,
  }))
/** A project gave all the money that the fund ever had, except one đồng of unknown origin; `gone` was spent. */
function sourcesOf(held: number, gone: number): CutOffFund['sources'] {
  const all = [
    { source: 'project' as const, giver: 'VIE071', amountDong: dong(held + gone - 1) },
    { source: 'unknown' as const, giver: null, amountDong: dong(1) },
    { source: 'used' as const, giver: null, amountDong: dong(-gone) },
  ]
  return all.filter(({ amountDong }) => amountDong !== 0)
}
const anyFunds = fc
  .record({
    cash: anyAmount,
    other: anyAmount,
    gone: fc.nat(5_000_000),
    loans: fc.array(anyLoan, { maxLength: 6 }),
  })
  .map(({ cash, other, gone, loans }): readonly CutOffFund[] => {
    const held = loans.reduce((sum, { principalDong }) => sum + principalDong, Number(cash))
    return [
      { fund: 'incomeFund', cashDong: cash, loans, sources: sourcesOf(held, gone) },
      { fund: 'activityFund', cashDong: other, loans: [], sources: sourcesOf(other, 0) },
    ]
  })

function contentOf(funds: readonly CutOffFund[]): CutOffContent {
  return { club: 'xóm Bãi Xe', cutOffOn: isoDate('2025-05-31'), evidence: 'sổ giấy', funds, people }
}

async function judged(tables: readonly Table[], known: readonly Member[] = members) {
  const read = await readCutOff(await writeTables(tables), { fileName: 'chot-so.xlsx' })
  if (!read.ok) throw new Error(read.refusal.reason)
  return judgeCutOff(read.value, { members: known, today })
}

const example = contentOf([
  {
    fund: 'incomeFund',
    cashDong: dong(12_309_500),
    loans: [
      {
        borrower: hoa.id,
        guarantor: null,
        purpose: 'nuôi gà đồi',
        principalDong: dong(3_500_000),
        conditions: {
          months: 7,
          monthlyRateBasisPoints: 100,
          interest: 'declining',
          repayment: 'equalPrincipal',
          graceMonths: 0,
        },
      },
    ],
    sources: [{ source: 'project', giver: 'VIE071', amountDong: dong(15_809_500) }],
  },
])

/** The example with another text in one cell, given by its sheet, its row below the headings, and its column. */
function altered(sheet: number, row: number, column: number, cell: TableCell): readonly Table[] {
  return cutOffTables(example).map((table, place) => {
    if (place !== sheet) return table
    const rows = table.rows.map((cells, at) =>
      at === row
        ? Array.from({ length: Math.max(cells.length, column + 1) }, (_, i) =>
            i === column ? cell : (cells[i] ?? null),
          )
        : cells,
    )
    return { ...table, rows }
  })
}

test('a sheet that is written and read again says the same, to the đồng, of the same people', async () => {
  await fc.assert(
    fc.asyncProperty(anyFunds, async (funds) => {
      const { problems, unread, ...said } = await judged(cutOffTables(contentOf(funds)))
      expect(problems).toEqual([])
      expect(unread).toEqual([])
      expect(said).toMatchObject({ valueOn: '2025-05-31', evidence: 'sổ giấy' })
      expect(said.funds.map(({ stated: _, ...fund }) => fund)).toEqual(funds)
    }),
    { numRuns: 25 },
  )
})

test('the sheet to be filled in is read as one that says nothing yet', async () => {
  const blank = { ...contentOf([]), cutOffOn: null, evidence: null }
  const { funds, problems } = await judged(cutOffTables(blank))
  expect(funds).toEqual([])
  expect(problems.map((problem) => problem.kind === 'cell' && `${problem.at} ${problem.why}`)).toEqual([
    'B6 required',
    'B7 required',
  ])
})

test('what the file itself does not tell is said: a sheet that is none of ours', async () => {
  const other: Table = {
    sheetName: 'Ghi chú',
    title: [],
    columns: [{ heading: 'x', width: 5 }],
    rows: [['y']],
  }
  const { unread, problems } = await judged([...cutOffTables(example), other])
  expect(unread).toEqual([{ sheetName: 'Ghi chú', rows: 2 }])
  expect(problems).toEqual([])
})

test('a file without one of the sheets says which, with its columns', async () => {
  const { problems } = await judged(cutOffTables(example).slice(0, 2))
  expect(problems).toMatchObject([{ kind: 'sheetMissing', sheetName: 'Nợ còn lại' }])
})

describe('a sum that differs is said where it stands, with both figures', () => {
  test.each([
    {
      what: 'the total of a fund',
      tables: altered(0, 4, 1, 15_809_501),
      sum: 'total',
      countedDong: 15_809_500,
    },
    {
      what: 'the loans among the balances',
      tables: altered(0, 3, 1, 3_000_000),
      sum: 'loans',
      countedDong: 3_500_000,
    },
    {
      what: 'the sum below the loans',
      tables: altered(2, 1, 5, 3_500_001),
      sum: 'loans',
      countedDong: 3_500_000,
    },
    {
      what: 'the sum of the sources',
      tables: altered(1, 1, 2, 15_000_000),
      sum: 'sources',
      countedDong: 15_809_500,
    },
  ])('$what', async ({ tables, sum, countedDong }) => {
    const { problems } = await judged(tables)
    expect(problems).toContainEqual(expect.objectContaining({ kind: 'sum', sum, countedDong }))
    for (const problem of problems)
      expect(describeCutOffProblem(problem, { language: 'vi' })).toMatch(
        /^\S.*, [A-Z]+\d+: .*(chênh|khớp|ghi)/,
      )
  })

  test('sources that are not what is there', async () => {
    const { problems } = await judged(altered(0, 2, 1, 12_000_000))
    expect(problems).toContainEqual(
      expect.objectContaining({ sum: 'heldBySource', statedDong: 15_809_500, countedDong: 15_500_000 }),
    )
  })
})

describe('what is not certain is no figure, and is said with its cell', () => {
  test.each([
    { cell: '1,5', why: 'amountUnclear', at: [0, 2, 1] },
    { cell: '12', why: 'amountUnclear', at: [0, 2, 1] },
    { cell: 'mười triệu', why: 'amountInvalid', at: [0, 2, 1] },
    { cell: 1.5, why: 'amountInvalid', at: [0, 2, 1] },
    { cell: '31/02/2025', why: 'dayInvalid', at: [0, 0, 1] },
    { cell: '01/07/2025', why: 'dayInFuture', at: [0, 0, 1] },
    { cell: null, why: 'required', at: [0, 1, 1] },
    { cell: 'Vàng', why: 'lineUnknown', at: [0, 2, 0] },
    { cell: 'Ông Ba', why: 'sourceUnknown', at: [1, 0, 0] },
    { cell: -5, why: 'amountInvalid', at: [1, 0, 3] },
    { cell: 'nhớ hỏi', why: 'besideColumns', at: [1, 0, 6] },
    { cell: 'Bùi Thị Huệ', why: 'noSuchMember', at: [2, 0, 1] },
    { cell: 'Bui Thi Hoa', why: 'severalMembers', at: [2, 0, 1] },
    { cell: 'khoảng', why: 'birthInvalid', at: [2, 0, 2] },
    { cell: '1951', why: 'noSuchMember', at: [2, 0, 2] },
    { cell: -3_500_000, why: 'amountInvalid', at: [2, 0, 5] },
    { cell: null, why: 'required', at: [2, 0, 6] },
    { cell: '7 tháng', why: 'wholeNumber', at: [2, 0, 6] },
    { cell: 0.0065, why: 'rateInvalid', at: [2, 0, 7] },
    { cell: 'thường', why: 'interestUnknown', at: [2, 0, 8] },
    { cell: 'trả dần', why: 'repaymentUnknown', at: [2, 0, 9] },
    { cell: 'x', why: 'afterTotal', at: [2, 0, 1, 'twice'] },
  ] as const)('$cell: $why', async ({ cell, why, at: [sheet, row, column, twice] }) => {
    const tables = altered(sheet, row, column, cell)
    const sent = twice ? tables.map((table) => ({ ...table, rows: [...table.rows, ...table.rows] })) : tables
    const { problems } = await judged(sent)
    expect(problems.map((problem) => problem.kind === 'cell' && problem.why)).toContain(why)
  })

  test('a name that two members have asks for the birth, and a former member still owes', async () => {
    const ofOp = altered(2, 0, 1, 'Xa Văn Ọp').map((table) => ({
      ...table,
      rows: table.rows.map((cells) => cells.map((cell) => (cell === '1950' || cell === 1950 ? null : cell))),
    }))
    const { problems } = await judged(ofOp)
    expect(problems).toMatchObject([{ why: 'severalMembers', text: 'Xa Văn Ọp' }])
    const gone = memberOf({ ...hoa }, 1, { on: isoDate('2025-01-01'), reason: 'movedAway' })
    const { problems: none } = await judged(cutOffTables(example), [gone])
    expect(none).toEqual([])
  })
})

test('one member may owe two loans', async () => {
  const [fund] = example.funds
  const [loan] = fund?.loans ?? []
  if (fund === undefined || loan === undefined) throw new Error('no loan')
  const twice = { ...fund, cashDong: dong(8_809_500), loans: [loan, loan] }
  const { problems, funds } = await judged(cutOffTables(contentOf([twice])))
  expect(problems).toEqual([])
  expect(funds[0]?.loans).toHaveLength(2)
})
