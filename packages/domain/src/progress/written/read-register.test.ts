import { describe, expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import { hoaBinh146 } from '../../plan/hoa-binh-146.ts'
import { assessClub } from '../../quality/assess.ts'
import { hoaBinhSuccessions, hoaBinhUnits } from '../../units/hoa-binh.ts'
import { assessPlan } from '../assess-plan.ts'
import { readRegister } from './read-register.ts'
import { describeRegisterProblem, type WrittenClub, type WrittenRegister } from './written-register.ts'

const history = { units: hoaBinhUnits, successions: hoaBinhSuccessions }
const club: WrittenClub = {
  name: 'Ví dụ',
  commune: 'Tu Lý',
  establishedOn: '2021-03-15',
  paidBy: 'district',
  counts: { members: 55, women: 39, age55: 36, olderPeople: 30, disadvantaged: 34, borrowers: 28 },
}

function read(...clubs: readonly WrittenClub[]) {
  const register: WrittenRegister = { asOf: '2024-12-31', clubs }
  const found = readRegister(register, history)
  if (!found.ok) throw new Error(JSON.stringify(found.refusal))
  return found.value
}

function refused(...clubs: readonly unknown[]) {
  const found = readRegister({ asOf: '2024-12-31', clubs }, history)
  return found.ok ? [] : found.refusal.map(({ path, kind }) => `${path.join('.')} ${kind}`)
}

describe('a register in plain literals is judged', () => {
  test('club by club: what was left out is not known', () => {
    const [one] = read(club).clubs
    const statuses = Object.fromEntries(
      (one ? assessClub(hoaBinh146, one.facts) : []).map(({ rule, status }) => [rule, status]),
    )
    expect(statuses).toMatchObject({
      'club.size': 'met',
      'club.women': 'unmet',
      'club.disadvantaged': 'met',
      'club.borrowers': 'met',
      'club.incomeFund': 'undetermined',
    })
  })

  test('and unit by unit: the club counts in its district and year', () => {
    const register = read(club, { ...club, name: 'Ví dụ 2', establishedOn: '2022-05-01' })
    const { districts, targets } = assessPlan(hoaBinh146, register, register.asOf)
    const daBac = districts.find(({ district }) => district === '150@2020-01-01')
    expect(daBac).toMatchObject({ clubsOperating: 2, foundedInAll: 2 })
    expect(targets[0]?.parts[0]?.actual).toEqual({ low: 2, high: 2 })
  })

  test('members in place of counts, with what is not known of each', () => {
    const members = [{ sex: 'female', birth: '1950', hardships: ['poor'] }, { sex: 'male' }, {}] as const
    const { counts: _, ...rest } = club
    const [one] = read({ ...rest, members, regulation: 'yes' }).clubs
    expect(one?.facts).toMatchObject({
      members: { low: 3, high: 3 },
      women: { yes: 1, no: 1, unknown: 1 },
      olderPeople: { yes: 1, no: 0, unknown: 2 },
      disadvantaged: { yes: 1, no: 0, unknown: 2 },
      regulation: 'yes',
    })
  })

  test('who has left is not counted, and a club that was dissolved does not operate', () => {
    const members = [{ leftOn: '2023-01-01' }, { joinedOn: '2022-01-01' }]
    const { counts: _, ...rest } = club
    const register = read({ ...rest, members, changes: [{ on: '2024-06-01', change: 'dissolved' }] })
    expect(register.clubs[0]?.facts.members).toEqual({ low: 1, high: 1 })
    expect(assessPlan(hoaBinh146, register, register.asOf).clubsOperating).toBe(0)
  })

  test('a club without a list has an unknown number of members', () => {
    const { counts: _, ...rest } = club
    expect(read(rest).clubs[0]?.facts.members).toEqual({ low: 0, high: 'unbounded' })
  })

  test.each(['Tu Lý', 'xã tu lý', 'Tu Lý, Đà Bắc'])(
    'a commune is found as people write it: %s',
    (commune) => {
      expect(read({ ...club, commune }).clubs[0]?.club.commune).toMatch(/@2020-01-01$/)
    },
  )

  test('the day of the answer is that of the register', () => {
    expect(read(club).asOf).toBe(isoDate('2024-12-31'))
  })
})

describe('what cannot be is refused by its place, all of it at once', () => {
  test.each([
    { wrong: { commune: 'Nowhere' }, says: 'clubs.0.commune communeUnknown' },
    { wrong: { commune: 'Cao Sơn' }, says: 'clubs.0.commune communeAmbiguous' },
    { wrong: { establishedOn: '2021-02-30' }, says: 'clubs.0.establishedOn noSuchDay' },
    { wrong: { paidBy: 'lottery' }, says: 'clubs.0.paidBy notOneOf' },
    { wrong: { counts: { members: 55, women: 56 } }, says: 'clubs.0.counts.women countImpossible' },
    { wrong: { counts: { members: -1 } }, says: 'clubs.0.counts.members tooSmall' },
    { wrong: { counts: { members: 55, wommen: 3 } }, says: 'clubs.0.counts unknownKeys' },
    { wrong: { members: [] }, says: 'clubs.0 countsAndMembers' },
    { wrong: { nmae: 'x' }, says: 'clubs.0 unknownKeys' },
  ])('$says', ({ wrong, says }) => {
    expect(refused({ ...club, ...wrong })).toEqual([says])
  })

  test('each club has an id of its own', () => {
    expect(refused({ ...club, id: 'a' }, { ...club, id: 'a' })).toEqual(['clubs.1.id idTaken'])
  })

  test('each in words, in both languages', () => {
    const found = readRegister({ asOf: '2024-12-31', clubs: [{ ...club, commune: 'Cao Sơn' }] }, history)
    const said = found.ok ? [] : found.refusal.map((one) => describeRegisterProblem(one, { language: 'vi' }))
    expect(said).toEqual([
      expect.stringMatching(/^Có nhiều xã, phường, thị trấn cùng tên: .*một trong các mã \d{5}, \d{5}\.$/),
    ])
  })
})
