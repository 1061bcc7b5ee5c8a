import { isoDate } from '@lienthehe/domain'
import {
  birth,
  ethnicities,
  type Hardship,
  hardshipKinds,
  type MemberDraft,
  sexes,
} from '@lienthehe/domain/members'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applied, establishedOn, judge, memberOf, rosterOfTexts } from './fixtures/members.ts'
import type { JudgedRow } from './judging/judge-row.ts'
import { readRoster } from './read-roster.ts'
import { writeRoster } from './write-roster.ts'

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
          const before = applied(judge(rosterOfTexts(...earlier)).rows, [])
          const roster = rosterOfTexts(...later)
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
        fc.constantFrom(
          birth('1950'),
          birth('1950-03'),
          birth('1950-03-02'),
          birth('1931-10-31'),
          birth('1905'),
          birth('1905-05-04'),
          birth('1951-07-01/1952-06-30'),
        ),
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
          memberOf(
            {
              ...draft,
              fullName: place % 4 === 3 ? `Bui Thi ${givenNames[place]}` : `Bùi Thị ${givenNames[place]}`,
            },
            place,
          ),
        )
        const bytes = await writeRoster({ title: ['DANH SÁCH THÀNH VIÊN', 'CLB Cao Sơn'], members })
        const read = await readRoster(bytes, { fileName: 'danh-sach.xlsx' })
        expect(read).toMatchObject({ ok: true })
        if (!read.ok) return
        expect(read.value.lists[0]?.headerRow).toBe(4)
        expect(judge(read.value, members).totals).toMatchObject({
          unchanged: members.length,
          update: 0,
          new: 0,
        })
        // Two names that differ only in diacritics may be the same person, so there is a question.
        const answers = Object.fromEntries(judge(read.value).questions.map(({ id }) => [id, 'two']))
        expect(draftsOf(judge({ ...read.value, answers }).rows)).toEqual(
          members.map(({ id, club, departure, ...draft }) => draft),
        )
      }),
      { numRuns: 60 },
    )
  })
})

const givenNames = 'An Bình Cường Dung Dũng Giang Hà Hạ Huê Huệ Huế Hue Dam Đam On Ơn Ôn Vinh Xuân Yến'.split(
  ' ',
)

function draftsOf(rows: readonly JudgedRow[]): readonly MemberDraft[] {
  return rows.flatMap((row) => (row.verdict === 'new' ? [row.draft] : []))
}
