import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { assessPlan } from './assess-plan.ts'
import { at, type ClubSketch, communes, districts, groundUnknown, registerOf } from './example.test-data.ts'
import { explainTarget } from './explain.ts'
import type { Register } from './register.ts'
import { describeExplanation } from './sentences/explain-wording.ts'

const asOf = isoDate('2023-12-31')

function explain(target: string, clubs: readonly ClubSketch[]) {
  return explainTarget(hoaBinh146, registerOf(clubs, asOf), asOf, target)
}

const funded = { incomeFund: 'yes', activityFund: 'yes', regulation: 'yes' } as const

describe('a verdict explains itself down to the clubs and what they lack', () => {
  const clubs: readonly ClubSketch[] = [
    { on: '2021-03-01', facts: funded },
    { on: '2021-03-01', facts: { ...funded, activityFund: 'unknown' } },
    { on: '2021-03-01', facts: { ...funded, regulation: 'no' } },
  ]

  test('I.2.b:3: the club without a regulation, then the one of which it is not known', () => {
    const { status, because } = explain('clubs.funded', clubs)
    expect(status).toBe('unmet')
    expect(
      because.map(({ about, status: own, because: rules }) => [
        about.kind === 'club' ? about.name : '',
        own,
        rules.map((rule) => (rule.about.kind === 'rule' ? rule.about.verdict.rule : '')),
      ]),
    ).toEqual([
      ['Câu lạc bộ số 2', 'unmet', ['club.regulation']],
      ['Câu lạc bộ số 1', 'undetermined', ['club.activityFund']],
    ])
  })

  test('in words, line by line', () => {
    const lines = describeExplanation(explain('clubs.funded', clubs), {
      plan: hoaBinh146,
      names: new Map(),
      language: 'vi',
    })
    expect(lines.map(({ depth, text }) => `${'  '.repeat(depth)}${text}`)).toEqual([
      'Câu lạc bộ có hai quỹ và quy chế: chưa đạt',
      '  Câu lạc bộ số 2: chưa đạt',
      '    Quy chế quản lý quỹ: không có. Chưa đạt.',
      '  Câu lạc bộ số 1: chưa đủ số liệu',
      '    Quỹ hoạt động: chưa ghi. Chưa xác định: cần ghi có hay không.',
    ])
  })

  test('I.2.a: the communes without a club, and the clubs that stopped', () => {
    expect(explain('coverage.communes', [{ on: '2021-03-01' }]).because).toHaveLength(communes.length - 1)
    const stopped: ClubSketch = { on: '2021-03-01', events: [['2022-01-01', 'dissolved']] }
    expect(explain('clubs.maintained', [{ on: '2021-03-01' }, stopped]).because).toMatchObject([
      { about: { name: 'Câu lạc bộ số 1' }, status: 'unmet' },
    ])
  })

  test('V.4.a: each district and year has the clubs that count there, and those that may', () => {
    const local: ClubSketch = { on: '2021-03-01', commune: at(communes, 0), money: 'commune' }
    const { because } = explain('districts.localFounding', [
      local,
      { ...local, money: null },
      { ...local, money: 'project' },
      { ...local, commune: groundUnknown },
    ])
    expect(because).toHaveLength(50)
    // The last club's place is not known, so it may count here.
    expect(because[0]?.because.map(({ status }) => status)).toEqual(['met', 'undetermined', 'undetermined'])
    expect(because[0]?.about).toEqual({ kind: 'part', year: 2021, span: null, district: districts[0] })
  })

  test('V.4.a: the districts without a plan, or of which nobody records one', () => {
    const register = registerOf([], asOf)
    const clubs = hoaBinh146.period.years.map((year) => ({ year, source: null, clubs: 1 }))
    const records = districts
      .slice(1)
      .map((unit) => ({ unit, plan: hoaBinh146.id, issuedOn: asOf, clubs, withdrawal: null }))
    const statusesOf = (known: Register) =>
      explainTarget(hoaBinh146, known, asOf, 'districts.planned').because.map(({ about, status }) => [
        about.kind === 'unit' && about.unit,
        status,
      ])
    const statusesWith = (areAllRecorded: boolean) =>
      statusesOf({ ...register, unitPlans: { records, areAllRecorded } })
    expect(statusesWith(true)).toEqual([[districts[0], 'unmet']])
    expect(statusesWith(false)).toEqual([[districts[0], 'undetermined']])
    expect(statusesOf(register)).toEqual(districts.map((district) => [district, 'undetermined']))
  })

  test('I.2.a: the clubs without a list are why the members are not known', () => {
    expect(
      explain('members.new', [{ on: '2021-03-01' }, { on: '2021-03-01', members: 'unlisted' }]).because,
    ).toHaveLength(1)
  })
})

test('the tree has the status that the assessment has, target by target', () => {
  const register = registerOf([{ on: '2021-03-01' }, { on: '2018-03-01', members: 'unlisted' }], asOf)
  for (const { target, status } of assessPlan(hoaBinh146, register, asOf).targets)
    expect(explainTarget(hoaBinh146, register, asOf, target).status).toBe(status)
})
