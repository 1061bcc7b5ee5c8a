import { expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import * as example from '../papers/example.test-data.ts'
import { evidenceKinds } from '../plan/evidence-kind.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import type { Plan } from '../plan/schema.ts'
import { type Evidence, proofsByEvidence } from './evidence.ts'
import { dutiesOf, isProved, withWholes } from './obligation-proofs.ts'
import { describeObligation } from './obligation-wording.ts'

const { province, district } = here(example)
const units = { province, district }
const plan: Plan = hoaBinh146

function here({ province, district }: typeof example) {
  if (province === undefined || district === undefined) throw new RangeError('the list has no such unit')
  return { province, district }
}

const of = (known: Partial<Evidence>): Evidence => ({
  ...{ kind: 'course', unit: district.key, year: 2023, on: isoDate('2023-04-05'), many: 1, agency: null },
  ...known,
})
const within = (unit: Evidence['unit']) => (unit === district.key ? [unit, province.key] : [unit])

function dutiesIn(unit: keyof typeof units, ...evidence: readonly Evidence[]) {
  const proofs = withWholes(plan, proofsByEvidence(plan, evidence, within))
  return dutiesOf(plan, proofs, { unit: units[unit], asOf: isoDate('2023-12-31') })
}

const shownIn = (unit: keyof typeof units, ...evidence: readonly Evidence[]) =>
  dutiesIn(unit, ...evidence)
    .filter(({ standings }) => standings.some(isProved))
    .map(({ obligation }) => obligation.id)

test('a record shows what the plan says that its kind shows, and the whole that it is a part of', () => {
  expect(shownIn('province', of({ unit: province.key }))).toEqual([
    'everyone.carryOut',
    'association.lead',
    'association.training',
  ])
})

test('what is done in a district is done in its province', () => {
  expect(shownIn('district', of({ kind: 'clubFounded' }))).toEqual([
    'everyone.carryOut',
    'districtCommittees.directAssociation',
  ])
  expect(shownIn('province', of({ kind: 'media', agency: 'Đài huyện' }))).toContain('information.publicity')
})

test('V.3.b, V.4.c: money that a district grants is none that the province grants', () => {
  expect(shownIn('district', of({ kind: 'approvedMoney' }))).toContain('districtCommittees.budget')
  expect(shownIn('province', of({ kind: 'approvedMoney' }))).toEqual([])
  expect(shownIn('province', of({ kind: 'approvedMoney', unit: province.key }))).toContain('finance.budget')
})

test.each([
  { agency: 'Sở Nông nghiệp và Phát triển nông thôn', shows: 'agriculture.programmes' },
  { agency: 'SO NONG NGHIEP VA PHAT TRIEN NONG THON', shows: 'agriculture.programmes' },
  { agency: 'Sở Nội vụ', shows: 'otherDepartments.cooperate' },
  { agency: null, shows: 'otherDepartments.cooperate' },
])('V.3.d, V.3.h: a programme of $agency shows $shows, and of no other agency', ({ agency, shows }) => {
  expect(shownIn('province', of({ kind: 'programme', agency }))).toEqual(['everyone.carryOut', shows])
})

test('a record shows the year that it is of, and no other', () => {
  const duties = dutiesIn('province', of({ kind: 'checkUp', year: 2022 }))
  const health = duties.find(({ obligation }) => obligation.id === 'health.care')
  expect(health?.standings.map(({ kind }) => kind)).toEqual(['overdue', 'done', 'due'])
})

test('many records are told by kind, each once, also in the whole', () => {
  const evidence = [of({ kind: 'clubVisit', many: 4 }), of({ kind: 'course', many: 1 })]
  const [whole] = dutiesIn('province', ...evidence)
  const last = whole?.standings.at(-1)
  expect(last && describeObligation(last, { language: 'vi' })).toBe(
    'Có 4 lượt kiểm tra câu lạc bộ, 1 lớp tập huấn',
  )
  expect(last && describeObligation(last, { language: 'en' })).toBe('On record: 4 visits to clubs, 1 course')
})

test('V: eight rows of the plan’s 26 are shown by papers or a unit’s plan alone', () => {
  const all = evidenceKinds.flatMap((kind) =>
    plan.agencies
      .flatMap(({ name }) => [name.vi, null])
      .flatMap((agency) => [of({ kind, agency }), of({ kind, agency, unit: province.key })]),
  )
  const shown = new Set([...shownIn('province', ...all), ...shownIn('district', ...all)])
  shown.add('association.finalReview') // This one is owed in the last year, which this test does not cover.
  expect(plan.obligations.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([
    'association.yearlyPlan',
    'committeeOnAgeing.monitor',
    'committeeOnAgeing.guideDistricts',
    'fatherlandFront.mobilise',
    'districtCommittees.plan',
    'districtCommittees.localFunds',
    'districtCommittees.yearlyReport',
    'districtCommittees.finalReview',
  ])
})
