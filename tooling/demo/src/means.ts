import { hoaBinh146, type IsoDate, isoDate, type UnitKey } from '@lienthehe/domain'
import { yearOf } from '@lienthehe/domain/calendar'
import type { Club } from '@lienthehe/domain/clubs'
import type { HistoryAction } from '@lienthehe/domain/history'
import type { Matter } from '@lienthehe/domain/matters'
import { type Paper, type PaperDraft, type PaperId, recordPaper } from '@lienthehe/domain/papers'
import { districtsOfPlan, provinceOfPlan } from '@lienthehe/domain/plan'
import {
  approveBudget,
  type BudgetLine,
  type BudgetPurpose,
  isGivenByOthers,
  type MeansMatter,
  type MeansRecord,
  recordBudgetLine,
  recordMeans,
  settleBudget,
} from '@lienthehe/domain/resources'
import { budgetLineIdSchema, meansIdSchema, paperIdSchema } from '@lienthehe/domain/schema'
import type { MoneySource } from '@lienthehe/domain/sources'
import { hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import type { ClubBook } from './books/books.ts'
import { cooperationIn } from './cooperation.ts'
import { dayAfter } from './days.ts'
import { dutyPapersOf } from './duty-papers.ts'
import { mattersOf } from './matters.ts'
import type { Province } from './province.ts'
import { createRandom, type Random } from './random.ts'
import { taken } from './taken.ts'

/** The final state of a record, and each step that led there. */
export type Made<Value> = {
  readonly steps: readonly { readonly recordedAs: HistoryAction; readonly value: Value }[]
}

/** The means of five years: papers, the budget lines approved in them, gifts and work, and the matters raised. */
export type MadeMeans = {
  readonly papers: readonly Made<Paper>[]
  readonly lines: readonly Made<BudgetLine>[]
  readonly records: readonly Made<MeansRecord>[]
  readonly matters: readonly Made<Matter>[]
}

const plan = hoaBinh146
const province = provinceOfPlan(plan, hoaBinhUnits)
const districts = districtsOfPlan(plan, hoaBinhUnits)
const communes = hoaBinhUnits.filter(({ parent }) => districts.some(({ key }) => key === parent))
const units = [province, ...districts]
const million = 1_000_000

/**
 * What the province pays for in each year (IV.1), in millions of đồng. The amounts are invented, because none is
 * public.
 */
const provincialMillions = {
  guidance: 20,
  training: 120,
  materials: 45,
  communication: 60,
  founding: 90,
  monitoring: 50,
} as const satisfies Partial<Record<BudgetPurpose, number>>
/** The amounts of a district, in millions of đồng: it founds clubs (V.4.a, V.4.c) and makes them known. */
const districtMillions = { founding: 30, communication: 10 } as const

/**
 * The money, gifts, courses and events of the plan's years, made by the same domain commands that people use. Gifts to
 * a club are the same, to the đồng, as in the club's book. The same seed gives the same means.
 */
export function meansOf(
  { clubs, books }: { readonly clubs: Province['clubs']; readonly books: readonly ClubBook[] },
  seed: number,
  until: IsoDate,
): MadeMeans {
  const random = createRandom(seed * 3000)
  const granted = plan.period.years.flatMap((year) =>
    units.flatMap((unit) => budgetOf({ year, unit: unit.key, until }, random)),
  )
  return {
    papers: [...granted.map(({ paper }) => paper), ...dutyPapersOf(seed, until)],
    lines: granted.flatMap(({ lines }) => lines),
    records: recordsOf(clubs, books, { random, later: createRandom(seed * 3002), until }),
    matters: mattersOf(seed, until),
  }
}

type Year = { readonly year: number; readonly unit: UnitKey; readonly until: IsoDate }

/**
 * The budget paper of one unit for one year, with the budget lines that it approves; nothing if it would be issued
 * after `until`.
 */
function budgetOf({ year, unit, until }: Year, random: Random) {
  const issuedOn = isoDate(`${year - 1}-12-${random.integer(15, 28)}`)
  if (issuedOn > until) return []
  const isProvince = unit === province.key
  const draft = {
    ...{ id: paperIdSchema.parse(random.uuid()), plan: plan.id, unit, year, issuedOn },
    kind: 'budget',
    number: `${random.integer(1200, 3900)}/QĐ-UBND`,
    issuer: isProvince ? 'UBND tỉnh' : 'UBND huyện, thành phố',
    ...{ addressees: null, subject: `Giao dự toán thực hiện kế hoạch 146 năm ${year}` },
    ...{ clauses: [isProvince ? 'IV.1' : 'V.4.c'], proves: isProvince ? [] : ['districtCommittees.budget'] },
  } satisfies PaperDraft & { readonly id: PaperId }
  const paper = taken(recordPaper(draft, { plan, units, recorded: [], today: until }))
  const millions: readonly [string, number][] = Object.entries(
    isProvince ? provincialMillions : districtMillions,
  )
  const lines = millions.map(([purpose, usual]) =>
    lineOf({ ...{ year, unit, until }, paper, purpose: purpose as BudgetPurpose, usual }, random),
  )
  return [{ paper: { steps: [{ recordedAs: 'paper.record', value: paper }] } satisfies Made<Paper>, lines }]
}

type Line = Year & { readonly paper: Paper; readonly purpose: BudgetPurpose; readonly usual: number }

function lineOf({ year, unit, until, paper, purpose, usual }: Line, random: Random): Made<BudgetLine> {
  const source: MoneySource = unit === province.key ? 'province' : 'district'
  const estimatedDong = Math.round((usual * random.integer(90, 120)) / 100) * million
  const situation = { plan, units: units.map(({ key }) => key), today: until }
  const id = budgetLineIdSchema.parse(random.uuid())
  const draft = { id, plan: plan.id, year, unit, source, sourceName: null, purpose, estimatedDong }
  const estimated = taken(
    recordBudgetLine({ ...draft, estimatedOn: isoDate(`${year - 1}-08-15`) }, situation),
  )
  const approvedDong = Math.round((estimatedDong * random.integer(70, 100)) / 100 / million) * million
  const approval = { approvedDong, paper: paper.id }
  const approved = taken(approveBudget(estimated, approval, { paper, within: [unit, province.key] }))
  const steps: Made<BudgetLine>['steps'] = [
    { recordedAs: 'budget.record', value: estimated },
    { recordedAs: 'budget.approve', value: approved },
  ]
  const spentOn = isoDate(`${year + 1}-01-${random.integer(20, 31)}`)
  const spentDong = Math.round((approvedDong * random.integer(88, 100)) / 100 / 1000) * 1000
  if (spentOn > until) return { steps }
  const settled = taken(settleBudget(approved, { spentDong, spentOn }, situation))
  return { steps: [...steps, { recordedAs: 'budget.settle', value: settled }] }
}

const projects = [
  { name: 'VIE070', partner: 'KOICA, HelpAge International', from: '2018-01-15', to: '2021-01-01' },
  {
    name: 'VIE071',
    partner: 'Quỹ Phát triển xã hội Nhật Bản, Ngân hàng Thế giới',
    from: '2021-01-15',
    to: '2025-01-01',
  },
  { name: 'VIE085', partner: 'KOICA, HelpAge International', from: '2023-01-15', to: null },
] as const

/** `later`: random numbers for kinds of records that were added last, so that the older records stay the same. */
type Course = { readonly random: Random; readonly later: Random; readonly until: IsoDate }

/**
 * The records of projects, of gifts to clubs by projects and others, and of courses, materials, media items and visits.
 */
function recordsOf(
  clubs: readonly Club[],
  books: readonly ClubBook[],
  { random, later, until }: Course,
): readonly Made<MeansRecord>[] {
  const standing: MeansRecord[] = []
  const record = (unit: UnitKey, on: IsoDate, about: MeansMatter, club?: Club) => {
    const id = meansIdSchema.parse(random.uuid())
    if (on > until) return
    const situation = {
      ...{ plan, club, standing, today: until },
      units: [...units, ...communes].map(({ key }) => key),
    }
    standing.push(taken(recordMeans({ id, plan: plan.id, unit, on, about }, situation)))
  }
  for (const { name, partner, from, to } of projects)
    record(province.key, isoDate(from), {
      ...{ kind: 'project', name, partner, committedDong: null },
      to: to === null ? null : isoDate(to),
    })
  const named = new Map(
    standing.flatMap(({ id, about }) => (about.kind === 'project' ? [[about.name, id]] : [])),
  )
  const clubOf = new Map(clubs.map((club) => [club.id, club]))
  for (const gift of giftsIn(books)) {
    const club = clubOf.get(gift.club)
    const project = named.get(gift.giver ?? '') ?? null
    record(
      province.key,
      gift.on,
      {
        ...{ kind: 'contribution', donor: gift.giver ?? 'Hội Người cao tuổi tỉnh', source: gift.source },
        ...{ gift: { kind: 'money', amountDong: gift.amountDong }, club: gift.club, project, pledge: null },
      },
      club,
    )
  }
  for (const year of plan.period.years) workOf(year, clubs, { random, record })
  for (const year of plan.period.years)
    record(province.key, isoDate(`${year}-12-18`), {
      ...{ kind: 'conference', title: `Hội nghị sơ kết công tác câu lạc bộ năm ${year}` },
      ...{ agency: 'Hội Người cao tuổi tỉnh', participants: random.integer(70, 120) },
    })
  for (const year of plan.period.years) cooperationIn(year, clubs, { random: later, record })
  return standing.map((value) => ({ steps: [{ recordedAs: 'means.record', value }] }))
}

/** The gifts from others that are in the books. */
function giftsIn(books: readonly ClubBook[]) {
  return books.flatMap(({ club, steps }) =>
    steps.flatMap(({ step }) => {
      if (step.kind !== 'transaction' || step.transaction.kind !== 'contribution') return []
      const { source, giver, amountDong, valueOn: on } = step.transaction
      return isGivenByOthers(source) ? [{ club, source, giver, amountDong, on }] : []
    }),
  )
}

/** V.3.d: the programme of the department of agriculture in which clubs take part. */
const povertyProgramme = {
  programme: 'Giảm nghèo bền vững, khuyến nông',
  agency: 'Sở Nông nghiệp và Phát triển nông thôn',
} as const

export type Working = {
  readonly random: Random
  readonly record: (unit: UnitKey, on: IsoDate, about: MeansMatter, club?: Club) => void
}

/** The courses, materials, events, media items, exchanges and check-ups of one year. */
function workOf(year: number, clubs: readonly Club[], { random, record }: Working): void {
  const day = (month: string) => isoDate(`${year}-${month}-${random.integer(10, 28)}`)
  // A course is for about nine clubs and 63 to 73 people, as public reports say of initial courses.
  const founded = clubs.filter(({ establishedOn }) => yearOf(establishedOn) === year)
  for (const district of districts) {
    const own = communes.filter(({ parent }) => parent === district.key).map(({ key }) => key)
    const trained = [...new Set(founded.map(({ commune }) => commune))].filter((key) => own.includes(key))
    const people = { officials: random.integer(10, 18), boardMembers: 5 * trained.length, volunteers: null }
    const [on, trainersOn] = [day('04'), day('03')]
    if (trained.length > 0)
      record(district.key, on, {
        ...{
          kind: 'course',
          course: 'initial',
          trainers: ['Bà Hà, Hội Người cao tuổi tỉnh'],
          units: trained,
        },
        ...people,
      })
    if (year === 2021)
      record(district.key, trainersOn, {
        ...{ kind: 'course', course: 'trainers', trainers: ['Ông Dũng, HelpAge'], units: [district.key] },
        ...{ officials: random.integer(4, 8), boardMembers: null, volunteers: null },
      })
  }
  record(province.key, day('02'), {
    ...{ kind: 'material', use: 'training', title: 'Sổ tay ban chủ nhiệm câu lạc bộ', edition: year - 2020 },
    copies: random.integer(3, 8) * 100,
  })
  record(province.key, day('10'), {
    ...{ kind: 'event', title: `Ngày Quốc tế Người cao tuổi ${year}`, agency: 'Hội Người cao tuổi tỉnh' },
    participants: random.integer(150, 400),
  })
  for (const month of ['03', '06', '09'])
    record(province.key, day(month), {
      ...{
        kind: 'media',
        media: 'news',
        title: 'Câu lạc bộ Liên thế hệ tự giúp nhau',
        agency: 'Báo Hòa Bình',
      },
      link: null,
    })
  record(province.key, day('05'), {
    ...{ kind: 'event', title: `Hội thi văn nghệ, dưỡng sinh các câu lạc bộ năm ${year}` },
    ...{ agency: 'Sở Văn hóa, Thể thao và Du lịch', participants: random.integer(120, 300) },
  })
  for (const [place, club] of random.shuffle(clubs).slice(0, 12).entries()) {
    const on = day('08')
    // Gifts for health go to clubs that have met for a year and have not stopped.
    const isThere = dayAfter(club.establishedOn, 365) <= on && club.events.length === 0
    const people = random.integer(38, 50)
    if (!isThere) continue
    record(province.key, on, { kind: 'health', health: 'checkUp', club: club.id, people }, club)
    if (place < 3) record(province.key, on, { kind: 'programme', club: club.id, ...povertyProgramme }, club)
  }
}
