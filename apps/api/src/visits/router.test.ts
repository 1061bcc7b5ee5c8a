import { visitHistory } from '@lienthehe/domain/oversight'
import { boardTermIdSchema } from '@lienthehe/domain/schema'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { insertBoardTerm } from '../boards/queries.ts'
import { compareRows } from '../scrub/compare-rows.ts'
import { readWitnesses } from '../scrub/witnesses.ts'
import { boardTermDraft } from '../testing/drafts/board-term-draft.ts'
import { visitDraft, visitReport } from '../testing/drafts/visit-draft.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { userIdOf, userNameOf } from '../testing/people.ts'
import { clubIdOf, unitOf, uuidOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
const club = clubIdOf('1111')
const officer = userNameOf('officer', 'district')
let instance: Instance
let copies = 0
let keys = 0

beforeAll(() => fillTwoProvinces(template))
afterAll(() => folder.remove())
beforeEach(async () => {
  instance = await openCopy(template, `${++copies}`)
})
afterEach(() => instance.close())

const newKey = () => uuidOf(`visit ${++keys}`)
const visitsAs = async (name: string) => (await instance.as(name)).visits

type Report = Parameters<Awaited<ReturnType<typeof visitsAs>>['record']>[0]['report']

async function plan(draft = visitDraft) {
  const visited = { kind: 'club', club } as const
  return (await visitsAs(officer)).plan({ key: newKey(), visited, draft })
}

async function record(said: Partial<Report> = {}) {
  const { id } = await plan()
  const visits = await visitsAs(officer)
  await visits.record({ key: newKey(), id, version: 1, report: { ...visitReport, ...said } })
  return id
}

/** The verdict on the rule `club.management` (I.2.b:2) on the club's page. */
async function managementOf() {
  const { verdicts } = await (await instance.as(admin)).clubs.get({ id: club, asOf: '2025-11-20' })
  return verdicts.find(({ rule }) => rule === 'club.management')?.status
}

describe('III.3.d: a visit to a club', () => {
  test('is planned, done with a score and help, and followed up until somebody shows that it is done', async () => {
    const id = await record()
    const visits = await visitsAs(officer)
    const seen = await visits.get({ id })
    expect(seen).toMatchObject({
      standing: { kind: 'done' },
      score: { points: { yes: 90, no: 10, unknown: 0 }, standing: 'met' },
      followUps: [{ standing: { kind: 'overdue' } }],
    })
    const followUp = seen.followUps[0]?.followUp.id ?? ''
    const end = { status: 'done', on: '2025-10-20', evidence: null, paper: null } as const
    const close = { id, version: 2, followUp }
    expect(await refusalOfCall(visits.closeFollowUp({ key: newKey(), ...close, end }))).toMatchObject({
      fields: [{ field: 'end.evidence', problem: 'required' }],
    })
    await visits.closeFollowUp({ key: newKey(), ...close, end: { ...end, evidence: 'Sổ đã ghi đủ' } })
    expect(await visits.ofClub({ club })).toMatchObject({
      visits: [{ followUps: [{ standing: { kind: 'done' } }] }],
    })
    const { entries } = await (await instance.as(admin)).clubs.history({ id: club })
    expect(entries.slice(0, 3).map(({ action }) => action)).toEqual([
      'visit.closeFollowUp',
      'visit.record',
      'visit.plan',
    ])
    const fields = entries.slice(0, 3).flatMap(({ changes }) => changes.map(({ field }) => field))
    expect([...Object.keys(visitHistory.fields), 'content']).toEqual(expect.arrayContaining(fields))
  })

  test('decides whether the club is well managed, the latest of the year: I.2.b:2', async () => {
    expect(await managementOf()).toBe('undetermined')
    await record()
    expect(await managementOf()).toBe('met')
    await record({
      on: '2025-10-16',
      answers: { ...visitReport.answers, loans: 'no', board: 'no' },
      followUps: [],
    })
    expect(await managementOf()).toBe('unmet')
  })

  test('is scored by nobody who sits on its board, whatever their rights', async () => {
    const { id } = await plan()
    const seat = { ...boardTermDraft, post: 'member', account: userIdOf(officer) } as const
    const own = { id: boardTermIdSchema.parse(newKey()), club, end: null, correctedBecause: null }
    await instance.services.db.transaction((tx) => insertBoardTerm(tx, { ...seat, ...own }))
    const visits = await visitsAs(officer)
    expect((await visits.get({ id })).sits).toBe(true)
    const call = visits.record({ key: newKey(), id, version: 1, report: visitReport })
    expect(await refusalOfCall(call)).toEqual({ reason: 'ownClubVisited' })
  })

  test('is kept against the history', async () => {
    await record()
    const { db } = instance.services
    await db.run("update visits set state = json_set(state, '$.findings', 'khác')")
    const found = await compareRows(db, await readWitnesses(db))
    expect(found.filter(({ kind }) => kind !== 'rowUnknown')).toMatchObject([
      { kind: 'rowChanged', of: 'visit', fields: ['content', 'findings'] },
    ])
  })
})

describe('the unit’s list', () => {
  test('names what is planned, what is late, and whom nobody has visited this year', async () => {
    await plan()
    await record()
    const { planned, followUps, notVisited, visitedThisYear } = await (await visitsAs(officer)).ofUnit({
      unit: null,
    })
    expect(planned).toMatchObject([{ standing: { kind: 'late' }, visit: { visited: { club } } }])
    expect(followUps).toMatchObject([{ followUp: { responsible: 'Kế toán' }, standing: { kind: 'overdue' } }])
    expect(visitedThisYear).toBe(1)
    expect(notVisited.map(({ id }) => id)).not.toContain(club)
    expect(notVisited.length).toBeGreaterThan(0)
  })

  test('shows nothing of another district', async () => {
    await record()
    const visits = await visitsAs(userNameOf('officer', 'nextDistrict'))
    expect(await visits.ofUnit({ unit: null })).toMatchObject({ planned: [], followUps: [] })
    expect(await refusalOfCall(visits.ofUnit({ unit: unitOf('11') }))).toEqual({ reason: 'notFound' })
  })
})

describe('V.1:2, V.3.i: a unit', () => {
  const district = { kind: 'unit', unit: unitOf('11') } as const

  test('is visited by those above it, never by itself', async () => {
    const own = (await visitsAs(officer)).plan({ key: newKey(), visited: district, draft: visitDraft })
    expect(await refusalOfCall(own)).toEqual({ reason: 'notFound' })
  })

  test('is visited as long as there is one: the districts ended on 2025-07-01', async () => {
    const call = (await visitsAs(admin)).plan({ key: newKey(), visited: district, draft: visitDraft })
    expect(await refusalOfCall(call)).toEqual({
      reason: 'invalidInput',
      fields: [{ field: 'visited.unit', problem: 'choiceUnknown' }],
    })
  })

  test('of today has a checklist of its own, and stands on the list under its name', async () => {
    const visits = await visitsAs(admin)
    const [commune] = (await visits.ofUnit({ unit: null })).units
    if (commune === undefined) throw new RangeError('no unit to visit')
    const visited = { kind: 'unit', unit: commune.key } as const
    const { id } = await visits.plan({ key: newKey(), visited, draft: visitDraft })
    expect(await visits.get({ id })).toMatchObject({ checklist: { visited: 'unit' }, mayWrite: true })
    expect((await visits.ofUnit({ unit: null })).planned).toMatchObject([{ name: commune.name }])
  })
})
