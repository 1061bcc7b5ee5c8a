import {
  birth,
  ethnicities,
  type Hardship,
  hardshipKinds,
  isoDate,
  type Member,
  type MemberDraft,
  sexes,
} from '@lienthehe/domain'
import { memberSchema } from '@lienthehe/domain/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type JudgedRow, judgeRoster } from './judge-roster.ts'
import { readRoster } from './read-roster.ts'
import type { Roster, RosterField } from './roster.ts'
import { writeRoster } from './write-roster.ts'

const today = isoDate('2024-01-05')
const establishedOn = isoDate('2021-11-15')
const club = '0196a3f0-0000-7000-8000-000000000001'

const blank: Omit<MemberDraft, 'fullName'> = {
  sex: 'female',
  birth: birth('1950'),
  ethnicity: 'muong',
  hardships: [],
  village: null,
  phone: null,
  citizenId: null,
  joinedOn: establishedOn,
}

function memberOf(
  draft: Partial<MemberDraft> & { fullName: string },
  number: number,
  departure: Member['departure'] = null,
) {
  const id = `0196a3f0-0000-7000-8000-${String(number).padStart(12, '0')}`
  return memberSchema.parse({ ...blank, ...draft, id, club, departure })
}

type Texts = { readonly [field in RosterField]?: string }

function rosterOf(...rows: readonly Texts[]): Roster {
  return {
    sheetName: 'CLB',
    headerRow: 1,
    columns: [],
    ignoredHeadings: [],
    skipped: [],
    rows: rows.map((texts, place) => ({
      row: place + 2,
      cells: Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, { column: 'B', text }])),
    })),
  }
}

function judge(roster: Roster, members: readonly Member[] = []) {
  return judgeRoster(roster, { members, establishedOn, today, defaultJoinedOn: establishedOn })
}

function codes({ findings }: JudgedRow): readonly string[] {
  return findings.map(({ severity, code }) => `${severity} ${code}`)
}

/** The members after the dry run was carried out. */
function applied(rows: readonly JudgedRow[], members: readonly Member[]): readonly Member[] {
  const updated = members.map((member) => {
    const change = rows.find((row) => row.verdict === 'update' && row.memberId === member.id)
    return change?.verdict === 'update' ? { ...member, ...change.draft } : member
  })
  const added = rows.flatMap((row) =>
    row.verdict === 'new' ? [memberOf(row.draft, 1000 * (members.length + 1) + row.row)] : [],
  )
  return [...updated, ...added]
}

describe('every row gets a verdict', () => {
  const hoa = memberOf({ fullName: 'Bùi Thị Hoa', village: 'Mòng' }, 1)
  const dinh = memberOf(
    { fullName: 'Xa Văn Định', sex: 'male', birth: birth('1948-12-05'), phone: '0912 345 678' },
    2,
  )

  test('new, updated from old to new, unchanged, refused with every reason', () => {
    const { rows, totals } = judge(
      rosterOf(
        { fullName: 'Bàn Thị Mùi', sex: 'Nữ', birth: '1955' },
        { fullName: 'BÙI THỊ HOÀ', birth: '1950', village: 'Bàu' },
        { fullName: 'Xa Văn Định', birth: '1948', phone: '0912345678' },
        { fullName: 'Lường Văn Tý', sex: 'x', birth: '48' },
      ),
      [hoa, dinh],
    )
    expect(rows.map(({ verdict }) => verdict)).toEqual(['new', 'update', 'unchanged', 'refused'])
    expect(rows[1]).toMatchObject({
      memberId: hoa.id,
      changes: [
        { field: 'fullName', from: 'Bùi Thị Hoa', to: 'Bùi Thị Hoà' },
        { field: 'village', from: 'Mòng', to: 'Bàu' },
      ],
    })
    expect(rows[3]?.findings).toMatchObject([
      { severity: 'error', field: 'sex', column: 'B', code: 'sexUnreadable', value: 'x' },
      { severity: 'error', field: 'birth', column: 'B', code: 'birthTwoDigitYear', value: '48' },
    ])
    expect(totals).toEqual({ new: 1, update: 1, unchanged: 1, refused: 1, withDoubt: 0 })
  })

  test('taken with a doubt: no sex, no birth, an unlikely age', () => {
    const { rows, totals } = judge(
      rosterOf({ fullName: 'Bàn Mùi' }, { fullName: 'Lường Tý', sex: 'Nam', birth: '2019' }),
    )
    expect(rows.map(codes)).toEqual([['doubt sexMissing', 'doubt birthMissing'], ['doubt ageUnlikely']])
    expect(totals).toMatchObject({ new: 2, withDoubt: 2 })
  })

  test.each<{ texts: Texts; code: string }>([
    { texts: { birth: '2030' }, code: 'birthInFuture' },
    { texts: { birth: '1850' }, code: 'birthTooEarly' },
    { texts: { joinedOn: '01/01/2020' }, code: 'beforeEstablishment' },
    { texts: { joinedOn: '01/01/2030' }, code: 'dateInFuture' },
    { texts: { fullName: `Bùi ${'Thị '.repeat(40)}Hoa` }, code: 'tooLong' },
    { texts: { village: 'Mòng\u0007' }, code: 'controlCharacter' },
  ])('what the domain refuses is an error: $code', ({ texts, code }) => {
    const { rows } = judge(rosterOf({ fullName: 'Bùi Thị Hoa', sex: 'Nữ', birth: '1950', ...texts }))
    expect(rows.map(({ verdict }) => verdict)).toEqual(['refused'])
    expect(rows.flatMap(codes)).toContain(`error ${code}`)
  })
})

describe('who is who', () => {
  test('the same person twice in a file is taken once, and the second row names the first', () => {
    const { rows } = judge(
      rosterOf(
        { fullName: 'Bùi Thị Hoa', birth: '1950' },
        { fullName: 'bui thi hoa', birth: '05/12/1950' },
        { fullName: 'Bùi Thị Hoa', birth: '1950', village: 'Bàu', sex: 'Nữ' },
        { fullName: 'Ai Khác', citizenId: '017150001234' },
        { fullName: 'Người Khác', citizenId: '017150001234' },
      ),
    )
    expect(rows.map(({ verdict }) => verdict)).toEqual(['new', 'refused', 'refused', 'new', 'refused'])
    expect(rows[1]?.findings.at(-1)).toMatchObject({ code: 'duplicateInFile', value: '2' })
    expect(rows[4]?.findings.at(-1)).toMatchObject({ code: 'duplicateInFile', value: '5' })
  })

  test('two of one name are two when birth, sex, village or citizen id say so', () => {
    const { totals } = judge(
      rosterOf(
        { fullName: 'Bùi Hoa', birth: '1950', village: 'Mòng' },
        { fullName: 'Bùi Hoa', birth: '1950', village: 'Bàu' },
        { fullName: 'Bùi Hoa', birth: '1951', village: 'Bàu' },
        { fullName: 'Xa Anh', birth: '1950', sex: 'Nam' },
        { fullName: 'Xa Anh', birth: '1950', sex: 'Nữ' },
      ),
    )
    expect(totals).toMatchObject({ new: 5, refused: 0 })
  })

  test('a citizen id finds a member whose name was corrected', () => {
    const members = [memberOf({ fullName: 'Bùi Thị Hoa', citizenId: '017150001234' }, 1)]
    const { rows } = judge(rosterOf({ fullName: 'Bùi Thị Huệ', citizenId: '017150001234' }), members)
    expect(rows).toMatchObject([{ verdict: 'update', changes: [{ field: 'fullName', to: 'Bùi Thị Huệ' }] }])
  })

  test('a name alone finds the only one of that name, with a doubt; of two it is refused', () => {
    const one = memberOf({ fullName: 'Bùi Thị Hoa' }, 1)
    const texts = { fullName: 'Bùi Thị Hoa', phone: '0912345678' }
    const { rows } = judge(rosterOf(texts), [one])
    expect(rows).toMatchObject([{ verdict: 'update', memberId: one.id }])
    expect(rows.flatMap(codes)).toContain('doubt matchedByNameOnly')
    const two = memberOf({ fullName: 'Bùi Thị Hoa', birth: birth('1960') }, 2)
    expect(judge(rosterOf(texts), [one, two]).rows.flatMap(codes)).toEqual(['error severalMatches'])
  })

  test('someone who left and is listed again joins anew, with a doubt', () => {
    const left = memberOf({ fullName: 'Bùi Thị Hoa' }, 1, { on: isoDate('2023-01-01'), reason: 'ownWish' })
    const { rows } = judge(rosterOf({ fullName: 'Bùi Thị Hoa', sex: 'Nữ', birth: '1950' }), [left])
    expect(rows.map(({ verdict }) => verdict)).toEqual(['new'])
    expect(rows.flatMap(codes)).toEqual(['doubt formerMember'])
  })
})

describe('what is stored is kept unless the file says otherwise', () => {
  const stored = memberOf(
    {
      fullName: 'Bùi Thị Hoa',
      birth: birth('1950-03-02'),
      village: 'Mòng',
      phone: '0912345678',
      hardships: [
        { kind: 'poor', from: isoDate('2022-01-01'), to: null },
        { kind: 'livesAlone', from: null, to: null },
      ],
      joinedOn: isoDate('2022-05-20'),
    },
    1,
  )
  const update = (texts: Texts) =>
    judge(rosterOf({ fullName: 'Bùi Thị Hoa', birth: '1950', ...texts }), [stored]).rows[0]

  test('empty cells, a less exact birth or day of joining change nothing', () => {
    expect(update({ village: '', joinedOn: '2022' })).toMatchObject({ verdict: 'unchanged' })
  })

  test('XÓA clears', () => {
    expect(update({ phone: 'XÓA' })).toMatchObject({
      verdict: 'update',
      draft: { phone: null },
      changes: [{ field: 'phone', from: '0912345678', to: '' }],
    })
  })

  test.each<{ text: string; hardships: readonly Hardship[] | 'kept' }>([
    { text: 'Hộ nghèo', hardships: 'kept' },
    {
      text: 'Hộ cận nghèo',
      hardships: [
        { kind: 'poor', from: isoDate('2022-01-01'), to: today },
        { kind: 'livesAlone', from: null, to: null },
        { kind: 'nearPoor', from: null, to: null },
      ],
    },
    {
      text: 'Không',
      hardships: [
        { kind: 'poor', from: isoDate('2022-01-01'), to: today },
        { kind: 'livesAlone', from: null, to: today },
      ],
    },
  ])('hardship “$text”', ({ text, hardships }) => {
    const row = update({ hardship: text })
    if (hardships === 'kept') expect(row?.verdict).toBe('unchanged')
    else expect(row).toMatchObject({ verdict: 'update', draft: { hardships } })
  })
})

const words = fc.constantFrom('Bùi Thị Hoa', 'Bùi Hoa', 'BÙI HOÀ', 'Xa Văn Định', 'Bàn Mùi', 'Đinh Lan', '')
const textsOf = fc.record(
  {
    fullName: words,
    sex: fc.constantFrom('Nam', 'Nữ', '', 'x'),
    birth: fc.constantFrom('1950', '03/1950', '02/03/1950', '1951', '', 'XÓA', '50'),
    hardship: fc.constantFrom('Hộ nghèo', 'Hộ cận nghèo; Khuyết tật', 'Không', '', 'x', 'XÓA'),
    village: fc.constantFrom('Mòng', 'Bàu', '', 'XÓA'),
    phone: fc.constantFrom('912345678', '0987 654 321', '', 'không'),
    citizenId: fc.constantFrom('017150001234', '17150005678', '', ''),
    joinedOn: fc.constantFrom('15/12/2021', '2022', '', '01/01/2020'),
  },
  { requiredKeys: ['fullName'] },
)

describe('laws', () => {
  test('a file that was taken changes nothing when it comes again', () => {
    fc.assert(
      fc.property(
        fc.array(textsOf, { maxLength: 8 }),
        fc.array(textsOf, { maxLength: 6 }),
        (earlier, later) => {
          const before = applied(judge(rosterOf(...earlier)).rows, [])
          const roster = rosterOf(...later)
          const first = judge(roster, before)
          const second = judge(roster, applied(first.rows, before))
          expect(second.totals).toMatchObject({ new: 0, update: 0 })
          for (const [place, { verdict }] of second.rows.entries())
            if (verdict === 'refused') expect(first.rows[place]?.verdict).toBe('refused')
        },
      ),
      { numRuns: 500 },
    )
  })

  test('a list that was written out comes back as the same members', async () => {
    const memberArbitrary = fc.record({
      sex: fc.option(fc.constantFrom(...sexes)),
      birth: fc.option(
        fc.constantFrom(birth('1950'), birth('1950-03'), birth('1950-03-02'), birth('1931-10-31')),
      ),
      ethnicity: fc.option(fc.constantFrom(...ethnicities)),
      hardships: fc.option(
        fc
          .subarray([...hardshipKinds])
          .map((kinds) => kinds.map((kind): Hardship => ({ kind, from: null, to: null }))),
      ),
      village: fc.option(fc.constantFrom('Mòng', '=1+1', '-', '@x')),
      phone: fc.option(fc.constantFrom('0912345678', '+84912345678')),
      joinedOn: fc.constantFrom(establishedOn, isoDate('2023-02-28')),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(memberArbitrary, { minLength: 1, maxLength: 20 }), async (drafts) => {
        const members = drafts.map((draft, place) =>
          memberOf({ ...draft, fullName: `Bùi Thị ${givenNames[place]}` }, place),
        )
        const bytes = await writeRoster({ title: ['DANH SÁCH THÀNH VIÊN', 'CLB Cao Sơn'], members })
        const read = await readRoster(bytes, { fileName: 'danh-sach.xlsx' })
        expect(read).toMatchObject({ ok: true })
        if (!read.ok) return
        expect(read.value.headerRow).toBe(4)
        expect(judge(read.value, members).totals).toMatchObject({
          unchanged: members.length,
          update: 0,
          new: 0,
        })
        expect(draftsOf(judge(read.value).rows)).toEqual(
          members.map(({ id, club, departure, ...draft }) => draft),
        )
      }),
      { numRuns: 60 },
    )
  })
})

const givenNames =
  'An Bình Cường Dung Em Giang Hà Khánh Lan Mai Nga Oanh Phúc Quý Sơn Tâm Uyên Vinh Xuân Yến'.split(' ')

function draftsOf(rows: readonly JudgedRow[]): readonly MemberDraft[] {
  return rows.flatMap((row) => (row.verdict === 'new' ? [row.draft] : []))
}
