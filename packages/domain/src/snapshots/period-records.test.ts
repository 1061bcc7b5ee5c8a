import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import type { Visit } from '../oversight/schema.ts'
import { meansRecordSchema } from '../resources/means-schema.ts'
import { recordFigures } from '../review/record-figures.ts'
import { hoaBinhUnits } from '../units/hoa-binh.ts'
import { workOfPeriod } from './period-records.ts'

const year = { from: isoDate('2023-01-01'), to: isoDate('2023-12-31') }
const withdrawal = { reason: 'Ghi nhầm' }
const unit = hoaBinhUnits[0]?.key

function made(on: string, about: object, withdrawn = false) {
  return meansRecordSchema.parse({
    ...{ id: '00000000-0000-4000-8000-000000000001', plan: 'hoa-binh-146', unit, on, about },
    withdrawal: withdrawn ? withdrawal : null,
  })
}
const course = {
  ...{ kind: 'course', course: 'initial', trainers: ['Bà Hà'], units: [unit] },
  ...{ officials: 12, boardMembers: null, volunteers: 3 },
}
const uncounted = { ...course, officials: null, volunteers: null }
const conference = {
  kind: 'conference',
  title: 'Sơ kết năm 2023',
  agency: 'Hội NCT tỉnh',
  participants: 90,
} as const

function visit(state: object) {
  return { state } as Pick<Visit, 'state'>
}

describe('III.1, III.2, III.3.d, III.7.b: what was done in 2023', () => {
  const work = workOfPeriod(
    {
      papers: [
        { kind: 'report', issuedOn: isoDate('2023-12-31'), withdrawal: null },
        { kind: 'guidance', issuedOn: isoDate('2023-01-01'), withdrawal: null },
        { kind: 'guidance', issuedOn: isoDate('2022-12-31'), withdrawal: null },
        { kind: 'guidance', issuedOn: isoDate('2023-05-01'), withdrawal },
      ],
      means: [
        made('2023-03-01', course),
        made('2023-04-01', uncounted),
        made('2024-01-01', course),
        made('2023-12-20', conference),
        made('2023-12-21', conference, true),
      ],
      visits: [
        visit({ status: 'done', on: isoDate('2023-06-01') }),
        visit({ status: 'done', on: isoDate('2024-06-01') }),
        visit({ status: 'planned' }),
      ],
    },
    year,
  )

  test('is counted within its days, and what was withdrawn, called off or only planned was not done', () => {
    expect(work).toEqual({
      papers: [
        { kind: 'guidance', papers: 1 },
        { kind: 'report', papers: 1 },
      ],
      courses: 2,
      taught: { people: 15, uncounted: 1 },
      ...{ visits: 1, conferences: 1 },
    })
  })

  test('is said with what nobody counted', () => {
    expect(recordFigures({ work, matters: [] }).map(({ says }) => says)).toEqual([
      '2 văn bản (hướng dẫn: 1; báo cáo, sơ kết, tổng kết: 1)',
      '2 lớp, 15 lượt người học; 1 lớp chưa ghi số người',
      '1 lượt',
      '1 hội nghị',
    ])
  })

  test('where nothing is on record says so, and no zero', () => {
    const nothing = workOfPeriod({ papers: [], means: [], visits: [] }, year)
    const said = recordFigures({ work: nothing, matters: [] }).map(({ says }) => says)
    expect(said).toHaveLength(4)
    for (const says of said) expect(says).toMatch(/^chưa ghi nhận/)
  })
})
