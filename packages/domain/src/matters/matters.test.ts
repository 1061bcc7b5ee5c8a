import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinhUnits } from '../units/hoa-binh.ts'
import { isValidOn } from '../units/unit.ts'
import { describeMatterCount, describeReportedMatter, mattersOfPeriod } from './reported-matter.ts'
import { type Matter, matterDraftSchema, matterIdSchema } from './schema.ts'
import { answerMatter, correctMatter, raiseMatter, withdrawMatter } from './transitions.ts'

const today = isoDate('2025-11-20')
const daBac = hoaBinhUnits.find(
  (unit) => unit.level === 'district' && unit.name === 'Đà Bắc' && isValidOn(unit, isoDate('2023-03-12')),
)
if (daBac === undefined) throw new RangeError('there is no Đà Bắc')
const situation = { unit: daBac, isPlansProvince: false, isClubThere: false, today }
const draft = matterDraftSchema.parse({
  ...{ plan: 'hoa-binh-146', kind: 'arising', unit: daBac.key, club: null, on: '2023-03-12' },
  ...{ raisedBy: 'Hội NCT huyện Đà Bắc', says: 'Đường vào xóm sạt lở' },
})
const id = matterIdSchema.parse('00000000-0000-4000-8000-000000000001')
const answer = { on: isoDate('2023-03-20'), by: 'Hội NCT tỉnh', says: 'Cho họp ở nhà văn hóa xã' }

function raised(number: number, said: Partial<Matter> = {}): Matter {
  const result = raiseMatter({ ...draft, id, number }, situation)
  if (!result.ok) throw new RangeError(result.refusal.reason)
  return { ...result.value, ...said }
}

function problemsOf(result: ReturnType<typeof raiseMatter>) {
  return result.ok || result.refusal.reason !== 'invalidInput'
    ? []
    : result.refusal.fields.map(({ field, problem }) => `${field} ${problem}`)
}

describe('V.4.e: what came up is raised by a unit and answered above', () => {
  test.each([
    {
      of: 'a day still to come',
      said: { on: isoDate('2025-11-21') },
      is: ['draft.on unitNotThen', 'draft.on dateInFuture'],
    },
    {
      of: 'a day after the unit had ended',
      said: { on: isoDate('2025-07-01') },
      is: ['draft.on unitNotThen'],
    },
    { of: 'the last day of the unit', said: { on: isoDate('2025-06-30') }, is: [] },
    {
      of: 'a club of another unit',
      said: { club: '00000000-0000-4000-8000-0000000000c1' as Matter['club'] },
      is: ['draft.club choiceUnknown'],
    },
  ])('$of: $is', ({ said, is }) => {
    expect(problemsOf(raiseMatter({ ...draft, ...said, id, number: 1 }, situation))).toEqual(is)
  })

  test('the province of the plan goes on raising after it has merged', () => {
    const own = { ...situation, isPlansProvince: true }
    expect(raiseMatter({ ...draft, on: isoDate('2025-07-01'), id, number: 1 }, own)).toMatchObject({
      ok: true,
    })
  })

  test('an answer stands on the day of the question or after it, and on no day still to come', () => {
    const matter = raised(1)
    expect(problemsOf(answerMatter(matter, { ...answer, on: isoDate('2023-03-11') }, { today }))).toEqual([
      'answer.on beforeItWasRaised',
    ])
    expect(problemsOf(answerMatter(matter, { ...answer, on: isoDate('2025-11-21') }, { today }))).toEqual([
      'answer.on dateInFuture',
    ])
    expect(answerMatter(matter, { ...answer, on: matter.on }, { today })).toMatchObject({ ok: true })
  })

  test('what was answered stays as it was asked, and what was withdrawn stays withdrawn', () => {
    const answered = raised(4, { answer })
    expect(correctMatter(answered, draft, situation)).toEqual({
      ok: false,
      refusal: { reason: 'matterAnswered', number: 4 },
    })
    const withdrawn = raised(5, { withdrawal: { reason: 'Ghi nhầm' } })
    const refusal = { ok: false, refusal: { reason: 'matterWithdrawn', number: 5 } }
    expect(correctMatter(withdrawn, draft, situation)).toEqual(refusal)
    expect(answerMatter(withdrawn, answer, { today })).toEqual(refusal)
    expect(withdrawMatter(withdrawn, { reason: 'Lần nữa' })).toEqual(refusal)
  })

  test('a correction keeps the number and the unit', () => {
    const result = correctMatter(raised(7), { ...draft, says: 'Cầu treo hỏng' }, situation)
    expect(result).toMatchObject({ ok: true, value: { number: 7, unit: daBac.key, says: 'Cầu treo hỏng' } })
  })
})

describe('a report of 2023 tells of', () => {
  const year = { from: isoDate('2023-01-01'), to: isoDate('2023-12-31') }
  const numbersOf = (...matters: Matter[]) =>
    mattersOfPeriod(matters, year, () => 'Huyện Đà Bắc').map(({ number }) => number)

  test('what was raised in it, and what was open when it began, in the order of the numbers', () => {
    expect(
      numbersOf(
        raised(4, { on: isoDate('2023-12-31') }),
        raised(1, { on: isoDate('2022-05-01'), answer: { ...answer, on: isoDate('2022-12-31') } }),
        raised(2, { on: isoDate('2022-05-01'), answer: { ...answer, on: isoDate('2023-01-01') } }),
        raised(3, { on: isoDate('2022-05-01') }),
        raised(5, { on: isoDate('2024-01-01') }),
        raised(6, { withdrawal: { reason: 'Ghi nhầm' } }),
      ),
    ).toEqual([2, 3, 4])
  })

  test('no answer that came after it', () => {
    const late = raised(1, { answer: { ...answer, on: isoDate('2024-01-01') } })
    const [told] = mattersOfPeriod([late], year, () => 'Huyện Đà Bắc')
    expect(told && describeReportedMatter(told)).toBe(
      'Số 1 (Huyện Đà Bắc, 12/03/2023): Đường vào xóm sạt lở. Chưa có trả lời.',
    )
  })

  test('each with its answer, and how many are open', () => {
    const told = mattersOfPeriod([raised(1, { answer }), raised(2)], year, () => 'Huyện Đà Bắc')
    expect(told.map(describeReportedMatter)[0]).toBe(
      'Số 1 (Huyện Đà Bắc, 12/03/2023): Đường vào xóm sạt lở. Trả lời ngày 20/03/2023 của Hội NCT tỉnh: Cho họp ở nhà văn hóa xã.',
    )
    expect(describeMatterCount(told, 'vấn đề phát sinh')).toBe(
      '2 vấn đề phát sinh, đã trả lời 1, còn 1 chưa trả lời',
    )
    expect(describeMatterCount(told.slice(0, 1), 'kiến nghị')).toBe('1 kiến nghị, đều đã có trả lời')
  })
})
