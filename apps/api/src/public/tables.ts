import type { Interval, IsoDate, Language, Plan } from '@lienthehe/domain'
import { hasBegun } from '@lienthehe/domain/progress'
import type { PublishedCount, PublishedDistrict } from '@lienthehe/domain/publication'
import { shortNameOf } from '@lienthehe/domain/review'
import { viewIn } from '../releases/content.ts'
import { legend, titles } from './pages/table-words.ts'
import type { PublicAnswer } from './progress.ts'

type Cell = string | number | null

/** Figures for a program: each column with its meaning, each row with one cell per column. */
export type PublicTable = {
  readonly id: TableId
  readonly title: string
  readonly columns: readonly { readonly id: string; readonly holds: string }[]
  readonly rows: readonly (readonly Cell[])[]
}

export const tableIds = ['targets', 'foundings', 'districts'] as const
export type TableId = (typeof tableIds)[number]

/** A column of a table: its meaning is given in `table-words.ts`. */
type Column<Row> = readonly [id: keyof typeof legend, of: (row: Row) => Cell]

/**
 * The tables of a release as the page shows them. The tables of districts are left out when one district was requested.
 */
export function tablesOf(answer: PublicAnswer): readonly PublicTable[] {
  const { released, language, place, district, about, plans } = answer
  if (released === null) return []
  const { content, release } = released
  const { targets } = viewIn(content, { code: place.code, language })
  const plan = plans.versionOf(release.basis.plan.hash) ?? about.plan
  const { progress } = content.publication
  const rows = about.places.districts.flatMap((unit) => {
    const figures = progress.districts.find((one) => one.district === unit.key)
    return figures === undefined ? [] : [{ code: unit.code, name: shortNameOf(unit, language), figures }]
  })
  const targetTable = tableOf('targets', language, targetColumns, targets)
  if (district !== null) return [targetTable]
  return [
    targetTable,
    tableOf(
      'foundings',
      language,
      foundingColumns,
      rows.flatMap((row) => foundingsOf(row, plan, progress.asOf)),
    ),
    tableOf('districts', language, districtColumns, rows),
  ]
}

type Target = ReturnType<typeof viewIn>['targets'][number]

const targetColumns: readonly Column<Target>[] = [
  ['target', ({ id }) => id],
  ['clause', ({ clause }) => clause],
  ['name', ({ name }) => name],
  ['status', ({ status }) => status],
  ['course', ({ course }) => course],
  ['known', ({ bullet }) => bullet.low],
  ['possible', ({ bullet }) => bullet.high],
  ['needed', ({ bullet }) => bullet.need],
  ['figure', ({ figure }) => figure],
  ['sentence', ({ sentence }) => sentence],
  ['entering', ({ entering }) => entering],
]

type District = { readonly code: string; readonly name: string; readonly figures: PublishedDistrict }
type Founding = Pick<District, 'code' | 'name'> & {
  readonly year: number
  readonly clubs: number | null
}

function foundingsOf({ code, name, figures }: District, plan: Plan, asOf: IsoDate): readonly Founding[] {
  return figures.founded.map(({ year, clubs }) => ({
    code,
    name,
    year,
    clubs: hasBegun(year, plan, asOf) ? clubs : null,
  }))
}

const foundingColumns: readonly Column<Founding>[] = [
  ['unit', ({ code }) => code],
  ['unitName', ({ name }) => name],
  ['year', ({ year }) => year],
  ['clubsFounded', ({ clubs }) => clubs],
]

const districtColumns: readonly Column<District>[] = [
  ['unit', ({ code }) => code],
  ['unitName', ({ name }) => name],
  ['communes', ({ figures }) => figures.communes],
  ['communesCoveredFrom', ({ figures }) => figures.communesCovered.low],
  ['communesCoveredTo', ({ figures }) => highOf(figures.communesCovered)],
  ['clubsOperating', ({ figures }) => figures.clubsOperating],
  ['membersOfNewClubs', ({ figures }) => figures.membersOfNewClubs.kind],
  ['membersOfNewClubsFrom', ({ figures }) => lowIn(figures.membersOfNewClubs)],
  ['membersOfNewClubsTo', ({ figures }) => highIn(figures.membersOfNewClubs)],
  ['olderPeopleOfNewClubs', ({ figures }) => figures.olderPeopleOfNewClubs.kind],
  ['olderPeopleOfNewClubsFrom', ({ figures }) => lowIn(figures.olderPeopleOfNewClubs)],
  ['olderPeopleOfNewClubsTo', ({ figures }) => highIn(figures.olderPeopleOfNewClubs)],
]

function lowIn(cell: PublishedCount): number | null {
  return cell.kind === 'number' ? cell.people.low : null
}

function highIn(cell: PublishedCount): number | null {
  return cell.kind === 'number' ? highOf(cell.people) : null
}

function highOf({ high }: Interval): number | null {
  return high === 'unbounded' ? null : high
}

function tableOf<Row>(
  id: TableId,
  language: Language,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): PublicTable {
  return {
    id,
    title: titles[id][language],
    columns: columns.map(([name]) => ({ id: name, holds: legend[name][language] })),
    rows: rows.map((row) => columns.map(([, cellOf]) => cellOf(row))),
  }
}
