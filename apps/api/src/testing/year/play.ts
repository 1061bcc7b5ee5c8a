import { isoDate } from '@lienthehe/domain'
import { type Fund, funds } from '@lienthehe/domain/funds'
import { z } from 'zod'
import { clubRegulation } from '../club-book.ts'
import { reportDraft } from '../drafts/report-draft.ts'
import { describeOutcome } from '../outcome.ts'
import { listOf } from '../roster-file.ts'
import { clubOf, unitOf, uuidOf } from '../two-provinces.ts'
import { ModelClub, type Person } from './by-hand.ts'
import { compareMonth } from './compare.ts'
import type { Call, Fault, System } from './system.ts'

/** The settings of a simulated year: how many clubs, from which seed, and which users act. */
export type Year = {
  readonly clubs: number
  readonly months: number
  readonly seed: number
  readonly admin: string
  /** A user with rights in this commune only. */
  readonly officer: { readonly userName: string; readonly digits: string }
}

/** The result of a simulated year. The system is right if there are no differences. */
export type Played = {
  readonly calls: number
  readonly faults: Readonly<Record<Fault, number>>
  readonly differences: readonly string[]
}

export type PlayedClub = { readonly id: string; readonly digits: string; readonly model: ModelClub }

const year = '2024'
const communes = ['111', '112', '121', '122'] as const
const importedPeople = 8
/** Stops after this number of differences, because the next ones would have the same cause. */
const differencesMax = 3

/** Simulates a year with the system and with the model, and compares both at the end of each month. */
export async function playYear(system: System, { clubs, months, seed, ...who }: Year): Promise<Played> {
  const random = chanceOf(seed)
  const counted = { none: 0, requestLost: 0, answerLost: 0, diskFull: 0, clockBack: 0, crash: 0 }
  const differences: string[] = []
  let calls = 0
  let keys = 0

  /** Makes a change and sends it again under its key until there is an answer; a refusal counts as a difference. */
  async function change(path: string, input: object): Promise<unknown> {
    const call: Call = { actor: who.admin, path, input: { key: uuidOf(`year ${seed} ${++keys}`), ...input } }
    for (let tries = 0; ; tries += 1) {
      const fault = tries === 0 ? faultOf(random) : 'none'
      counted[fault] += 1
      calls += 1
      const outcome = await system.attempt(call, fault)
      if (outcome?.kind === 'answer') return outcome.answer
      if (outcome !== null) {
        differences.push(`${path} was refused: ${describeOutcome(outcome)}`)
        return null
      }
    }
  }

  const played: PlayedClub[] = []
  for (let month = 1; month <= months && differences.length < differencesMax; month += 1) {
    const monthText = `${year}-${String(month).padStart(2, '0')}`
    system.clock.now = new Date(`${monthText}-20T03:00:00Z`)
    if (month === 1)
      for (let number = 0; number < clubs; number += 1) played.push(await begin(system, change, number))
    for (const club of played) await live(club, { month: monthText, change, random })
    differences.push(...(await compareMonth(system, { played, month: monthText, ...who })))
  }
  differences.push(...(await system.examine()))
  return { calls, faults: counted, differences }
}

type Change = (path: string, input: object) => Promise<unknown>
const madeSchema = z.object({ id: z.string() })

/** Founds a club, imports its list of people from a file, and opens both of its funds. */
async function begin(system: System, change: Change, number: number): Promise<PlayedClub> {
  const digits = communes[number % communes.length] ?? '111'
  const { id: _, events: __, liesIn: ___, ...draft } = clubOf('1111')
  const name = `CLB mô phỏng ${number}`
  const made = await change('clubs.found', { draft: { ...draft, name, commune: unitOf(digits) } })
  const { id } = madeSchema.parse(made)
  const model = new ModelClub()
  for (let place = 0; place < importedPeople; place += 1) model.people.push(personOf(number, place))
  const rows = model.people.map(
    ({ fullName, sex, birth }) => `${fullName},${sex === 'female' ? 'Nữ' : 'Nam'},${birth ?? ''},,`,
  )
  const list = await system.readList(id, listOf(...rows))
  await change('rosters.commit', { id: list, version: 1, skipRefused: false })
  const regulation = { ...clubRegulation, issuedOn: isoDate(`${year}-01-02`), from: isoDate(`${year}-01-02`) }
  await change('books.adoptRegulation', { club: id, regulation })
  for (const fund of funds) {
    const amountDong = 20_000_500
    const draft = { valueOn: `${year}-01-05`, fund, amountDong, source: 'project', giver: null }
    await change('books.contribute', { club: id, draft })
    model.cash[fund] += amountDong
  }
  return { id, digits, model }
}

type Living = { readonly month: string; readonly change: Change; readonly random: (below: number) => number }

/** Simulates one month of a club: one person joins and may leave again, money comes and goes, the report is sent. */
async function live({ id: club, model }: PlayedClub, { month, change, random }: Living): Promise<void> {
  const person = personOf(random(1000), model.people.length, month)
  const unknown = { ethnicity: null, hardships: null, village: null, phone: null, citizenId: null }
  const draft = { fullName: person.fullName, sex: person.sex, birth: person.birth, joinedOn: `${month}-03` }
  const made = await change('members.admit', { club, draft: { ...draft, ...unknown }, anotherPerson: true })
  if (made !== null) model.people.push(person)
  if (made !== null && random(3) === 0) {
    const on = `${month}-15`
    await change('members.leave', {
      ...{ id: madeSchema.parse(made).id, version: 1, departure: { on, reason: 'ownWish' } },
    })
    person.leftOn = on
  }
  const fund: Fund = random(2) === 0 ? 'incomeFund' : 'activityFund'
  const given = 100_000 + random(900_000)
  const money = { valueOn: `${month}-10`, fund, amountDong: given, source: 'project', giver: null }
  await change('books.contribute', { club, draft: money })
  model.cash[fund] += given
  const spent = 10_000 + random(90_000)
  await change('books.spend', {
    club,
    draft: { valueOn: `${month}-11`, fund, amountDong: spent, purpose: 'họp' },
  })
  model.cash[fund] -= spent
  const report = reportDraft(month, { healthChecks: { kind: 'counted', people: random(30) } })
  await change('reports.submit', { club, version: 0, draft: report })
  model.cashAfter.set(month, { ...model.cash })
}

const middles = ['Thị', 'Thanh', 'Ngọc', 'Thu', 'Minh', 'Kim', 'Bích', 'Hồng']
const givens = ['An', 'Bình', 'Cúc', 'Dung', 'Hà', 'Hoa', 'Hương', 'Liên']

/** One person in five is a man, and one in seven has an unknown year of birth. */
function personOf(number: number, place: number, month = ''): Person {
  const name = `${middles[place % middles.length]} ${givens[number % givens.length]}`
  return {
    fullName: `Bùi ${name} ${letters(number)}${letters(place)}${month === '' ? '' : ' Mới'}`,
    sex: (number + place) % 5 === 0 ? 'male' : 'female',
    birth: place % 7 === 6 ? null : (number + place) % 3 === 0 ? '1991' : '1948',
    leftOn: null,
  }
}

/** Writes a number with letters, because names contain no digits. */
function letters(number: number): string {
  return String(number).replaceAll(/\d/g, (digit) => 'abcdeghikl'[Number(digit)] ?? '')
}

/** Chooses what goes wrong in a call: in nine of ten calls, nothing. */
function faultOf(random: (below: number) => number): Fault {
  const place = random(600)
  if (place < 20) return 'requestLost'
  if (place < 35) return 'answerLost'
  if (place < 48) return 'diskFull'
  if (place < 58) return 'clockBack'
  return place < 60 ? 'crash' : 'none'
}

/** A generator of random numbers, the same for the same seed (that of Numerical Recipes). */
function chanceOf(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
