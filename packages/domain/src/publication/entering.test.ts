import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { assessPlan } from '../progress/assess-plan.ts'
import {
  at,
  type ClubSketch,
  clubsOf,
  communeOfTwoDistricts,
  registerOf,
} from '../progress/example.test-data.ts'
import { placeRegister } from '../progress/register.ts'
import { describeEntering, enteringOf } from './entering.ts'
import { presentPublication, publicationOf } from './publication.ts'

const asOf = isoDate('2025-06-30')

function enteringIn(clubs: readonly ClubSketch[]) {
  const situation = placeRegister(hoaBinh146, registerOf(clubs, asOf), asOf)
  return new Map(
    enteringOf(hoaBinh146, situation).map(
      (one) => [one.target, describeEntering(one, { language: 'vi' })] as const,
    ),
  )
}

const oneClub = { low: 1, high: null }
const listed = { on: '2022-05-01' } as const
const unlisted = { on: '2022-05-01', members: 'unlisted' } as const

describe('a register that is still being entered says so by target', () => {
  test('I.2.a: members.new and olderMembers.new count new clubs that have a list', () => {
    const entering = enteringIn([...clubsOf(12, listed), ...clubsOf(127, unlisted)])
    const sentence = 'Đang nhập liệu: 12/139 câu lạc bộ có danh sách.'
    expect(entering.get('members.new')).toBe(sentence)
    expect(entering.get('olderMembers.new')).toBe(sentence)
    expect(enteringIn(clubsOf(12, listed)).has('members.new')).toBe(false)
    // These targets count new clubs only, so a club from before the plan does not matter.
    expect(enteringIn([{ ...unlisted, on: '2019-05-01' }]).has('members.new')).toBe(false)
  })

  test('V.4.a: districts.localFounding counts new clubs of which is known who paid', () => {
    const entering = enteringIn([listed, listed, { ...listed, money: null }])
    expect(entering.get('districts.localFounding')).toBe(
      'Đang nhập liệu: 2/3 câu lạc bộ mới đã ghi nguồn kinh phí.',
    )
  })

  test('I.2.b: clubs.qualified counts clubs of which all that it asks is known', () => {
    expect(enteringIn([listed]).get('clubs.qualified')).toBe(
      'Đang nhập liệu: 0/1 câu lạc bộ đủ số liệu để xét.',
    )
  })

  test('I.2.a: coverage.communes counts clubs of which is known where they lie', () => {
    expect(enteringIn([listed, { ...listed, commune: communeOfTwoDistricts }]).get('coverage.communes')).toBe(
      'Đang nhập liệu: 1/2 câu lạc bộ đã rõ thuộc xã nào.',
    )
  })

  test('a target of units served counts clubs that can be judged where it names rules, and clubs that are placed where not', () => {
    const clubs = [listed, { ...listed, commune: communeOfTwoDistricts }]
    const situation = placeRegister(hoaBinh146, registerOf(clubs, asOf), asOf)
    const enteringWith = (rules: readonly string[]) => {
      const measure = { kind: 'unitsServed', level: 'commune', stratum: null, clubs: oneClub, rules } as const
      const target = { ...at(hoaBinh146.targets, 0), measure }
      return enteringOf({ targets: [target] }, situation).map(({ what, done, of }) => ({ what, done, of }))
    }
    expect(enteringWith([])).toEqual([{ what: 'clubsPlaced', done: 1, of: 2 }])
    expect(enteringWith(hoaBinh146.clubRules.map(({ id }) => id))).toEqual([
      { what: 'clubsJudged', done: 0, of: 2 },
    ])
  })

  test('V.4.a: districts.planned counts districts of which is known whether they have a plan', () => {
    expect(enteringIn([]).get('districts.planned')).toBe(
      'Đang nhập liệu: 0/10 huyện, thành phố đã rõ có kế hoạch hay chưa.',
    )
  })

  test('I.2.a: clubs.new and clubs.maintained count what is on record, of which nothing can be lacking', () => {
    const entering = enteringIn([listed, unlisted])
    for (const target of ['clubs.new', 'clubs.newPerYear', 'clubs.maintained'])
      expect(entering.has(target)).toBe(false)
  })

  test('the public reads it beside the target, of the province and not of a district', () => {
    const register = registerOf([listed, unlisted], asOf)
    const situation = placeRegister(hoaBinh146, register, asOf)
    const publication = publicationOf(hoaBinh146, situation, assessPlan(hoaBinh146, register, asOf))
    const [district] = situation.districts
    const enteredIn = (place: typeof district | null) =>
      presentPublication(hoaBinh146, publication, new Map(), {
        district: place?.key ?? null,
        language: 'en',
      }).targets.map(({ entering }) => entering)
    expect(enteredIn(null)).toContain('Still being entered: 1 of 2 clubs have a list of members.')
    expect(new Set(enteredIn(district))).toEqual(new Set([null]))
  })
})
