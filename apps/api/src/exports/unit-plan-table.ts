import type { Interval } from '@lienthehe/domain'
import { describeInterval } from '@lienthehe/domain/progress'
import { formatDate } from '@lienthehe/domain/text'
import { fullNameOf } from '@lienthehe/domain/units'
import { isExact, isUnknown } from '@lienthehe/domain/verdicts'
import type { Table, TableCell } from '@lienthehe/office/tables'
import type { listUnitPlans } from '../unit-plans/list.ts'

type UnitPlanList = Awaited<ReturnType<typeof listUnitPlans>>

/** V.4.a: the plan that each unit issued, and how many clubs it plans for each year. */
export function unitPlanTable({ asOf, units }: UnitPlanList): Table {
  const years = units[0]?.years.map(({ year }) => year) ?? []
  return {
    sheetName: 'Kế hoạch địa phương',
    title: ['KẾ HOẠCH CỦA CÁC ĐỊA PHƯƠNG', `Đến ngày ${formatDate(asOf)}`],
    columns: [
      { heading: 'STT', width: 6 },
      { heading: 'Địa phương', width: 30 },
      { heading: 'Số kế hoạch', width: 20 },
      { heading: 'Ngày ban hành', width: 14 },
      ...years.map((year) => ({ heading: `${year}`, width: 10 })),
      { heading: 'Cả giai đoạn', width: 14 },
    ],
    rows: units.map(({ unit, inForce, plans, years: planned, total }, place) => {
      const own = plans.find(({ unitPlan }) => unitPlan.id === inForce)?.unitPlan
      return [
        place + 1,
        fullNameOf(unit).vi,
        own?.number ?? null,
        own === undefined ? null : { day: own.issuedOn },
        ...planned.map(({ clubs }) => cellOf(clubs)),
        cellOf(total),
      ]
    }),
  }
}

/** A known number as a number; a range as on the screen; an empty cell when nothing is known. */
function cellOf(clubs: Interval): TableCell {
  if (isUnknown(clubs)) return null
  return isExact(clubs) ? clubs.low : describeInterval(clubs, { language: 'vi' })
}
