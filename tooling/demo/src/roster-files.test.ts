import { isoDate } from '@lienthehe/domain'
import type { Member } from '@lienthehe/domain/members'
import { judgeRoster, type RosterJudgement, readRoster, rowsOf } from '@lienthehe/office/roster'
import { describe, expect, test } from 'vitest'
import { slips } from './faulty-roster.ts'
import { generateProvince } from './province.ts'
import { type RosterFile, rosterFilesOf } from './roster-files.ts'

const province = generateProvince(146)
const files = await rosterFilesOf(province)
const ready = files.filter(({ fileName }) => !/co-loi|nam-nu/.test(fileName))
const [firstUnlisted] = province.unlisted
const foundingDay = province.clubs.find(({ id }) => id === firstUnlisted?.club)?.establishedOn

async function judge(file: RosterFile | undefined, members: readonly Member[]): Promise<RosterJudgement> {
  if (file === undefined || foundingDay === undefined) throw new RangeError('there is no such list')
  const roster = await readRoster(file.bytes, file)
  if (!roster.ok) throw new RangeError(`${file.fileName}: ${roster.refusal.reason}`)
  return judgeRoster(roster.value, {
    members,
    establishedOn: members[0]?.joinedOn ?? foundingDay,
    today: isoDate('2025-12-31'),
    defaultJoinedOn: foundingDay,
  })
}

test('there are lists of two clubs without one, of a club in each district, and two with slips', () => {
  expect(ready).toHaveLength(12)
  expect(files).toHaveLength(14)
  expect(new Set(files.map(({ fileName }) => fileName)).size).toBe(14)
  for (const { fileName } of files) expect(fileName).toMatch(/^[a-z0-9-]+\.xlsx$/)
})

test('the lists of clubs without one bring in all their members, and nothing is refused', async () => {
  const totals = await Promise.all(ready.slice(0, 2).map(async (file) => (await judge(file, [])).totals))
  expect(totals.reduce((sum, { new: added }) => sum + added, 0)).toBe(province.unlisted.length)
  expect(totals.reduce((sum, { refused }) => sum + refused, 0)).toBe(0)
})

test('the list of a club that is filled already changes nobody', async () => {
  const membersOf = Map.groupBy(province.members, ({ club }) => club)
  const unchanged = ready.slice(2).map(async (file) => {
    const roster = await readRoster(file.bytes, file)
    if (!roster.ok) throw new RangeError(roster.refusal.reason)
    const names = new Set(rowsOf(roster.value).map(({ cells }) => cells.fullName?.text))
    const [members = []] = [...membersOf.values()].filter(
      (roll) => roll.filter(({ fullName }) => names.has(fullName)).length >= names.size,
    )
    const { totals } = await judge(file, members)
    expect(totals, file.fileName).toEqual({
      new: 0,
      update: 0,
      unchanged: names.size,
      leaves: 0,
      departures: 0,
      leftOut: 0,
      refused: 0,
      withDoubt: 0,
    })
  })
  await Promise.all(unchanged)
})

describe('the list with slips', () => {
  test.each(
    [
      ['nothing', 'new', []],
      ['a year of two digits', 'new', ['awaitsAnswer']],
      ['a birth in the future', 'refused', ['birthInFuture']],
      ['the first person again', 'refused', ['duplicateInFile']],
      ['a word that names no sex', 'new', ['sexMissing']],
      ['no birth', 'new', ['birthMissing']],
      ['a day that does not exist', 'new', ['birthDoubtful']],
      ['no name', 'refused', ['nameMissing']],
      ['a phone number that is none', 'new', ['phoneUnreadable']],
      ['joined before the club was there', 'refused', ['beforeEstablishment']],
      ['an ethnic group from elsewhere', 'new', ['ethnicityOther']],
      ['all in capitals', 'new', ['nameCapitals']],
      ['a man with a woman’s middle name', 'new', ['sexUnlikely']],
      ['a hardship in words of one’s own', 'new', ['awaitsAnswer']],
    ].map(([what, verdict, codes], place) => ({ what, verdict, codes, place })),
  )('$what: $verdict', async ({ what, verdict, codes, place }) => {
    const file = files.find(({ fileName }) => fileName === 'danh-sach-co-loi.xlsx')
    const row = (await judge(file, [])).rows[place]
    expect(slips[place]?.[0]).toBe(what)
    expect(row?.verdict).toBe(verdict)
    expect(row?.findings.map(({ code }) => code)).toEqual(codes)
  })

  test('the list in two columns is read but for the person in two villages, and one year is short of a digit', async () => {
    const file = files.find(({ fileName }) => fileName === 'danh-sach-hai-cot-nam-nu.xlsx')
    const { rows, totals } = await judge(file, [])
    expect(totals.refused).toBe(1)
    const codesOf = (verdict: string) =>
      rows.flatMap((row) => (row.verdict === verdict ? row.findings.map(({ code }) => code) : []))
    expect(codesOf('refused')).toEqual(['duplicateInFile'])
    expect(codesOf('new')).toContain('birthUnreadable')
  })
})
