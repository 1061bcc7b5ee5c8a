import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isoDate, tallyClub } from '@lienthehe/domain'
import { birth, type MemberDraft } from '@lienthehe/domain/members'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { verifyAudit } from '../audit/verify.ts'
import { readMembers } from '../members/queries.ts'
import { compareRows } from '../scrub/compare-rows.ts'
import { readWitnesses } from '../scrub/witnesses.ts'
import { contentOf } from '../testing/content.ts'
import { boardTermDraft } from '../testing/drafts/board-term-draft.ts'
import { homeCareDraft } from '../testing/drafts/home-care-draft.ts'
import { personRequestDraft } from '../testing/drafts/person-request-draft.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy, openInstance } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { clubIdOf, clubOf, uuidOf } from '../testing/two-provinces.ts'
import { erasedFileOf, readErasedFile } from './erased-file.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
const club = clubIdOf('1111')
const known = {
  fullName: 'Quách Thị Xuyến',
  sex: 'female',
  birth: birth('1949-03'),
  ethnicity: 'muong',
  hardships: [{ kind: 'poor', from: isoDate('2021-01-01'), to: null }],
  village: 'Xóm Rộc',
  phone: '0912 345 999',
  citizenId: '017149000777',
  subgroup: null,
  joinedOn: isoDate('2022-07-01'),
} satisfies MemberDraft
let instance: Instance
let copies = 0
let keys = 0

beforeAll(() => fillTwoProvinces(template))
afterAll(() => folder.remove())
beforeEach(async () => {
  instance = await openCopy(template, `${++copies}`)
})
afterEach(() => instance.close())

const newKey = () => uuidOf(`erase ${++keys}`)
const api = () => instance.as(admin)
const because = 'Theo đơn ngày 18/11/2025'

/** Records a member who held a post, was cared for, was edited, asked for a copy of the data, and has left. */
async function whoLeft(): Promise<{ id: string; version: number }> {
  const { members, boards, homeCare, privacy } = await api()
  const { id } = await members.admit({ key: newKey(), club, draft: known, anotherPerson: true })
  const draft = { ...known, phone: '0912 345 998' }
  await members.edit({ key: newKey(), id, version: 1, draft, anotherPerson: true })
  const term = { ...boardTermDraft, fullName: known.fullName, member: id }
  await boards.elect({ key: newKey(), club, draft: term, end: null })
  const care = { ...homeCareDraft, fullName: known.fullName, village: known.village, member: id }
  const begun = await homeCare.begin({ key: newKey(), club, draft: care })
  await homeCare.end({ key: newKey(), ...begun, end: { on: '2025-11-10', reason: 'recovered' } })
  const asked = { ...personRequestDraft, askedBy: `Con của ${known.fullName}` }
  const request = await privacy.recordRequest({ key: newKey(), member: id, draft: asked })
  const end = { on: '2025-11-12', outcome: 'done', note: `Trao cho ${known.fullName}` } as const
  await privacy.closeRequest({ key: newKey(), ...request, end })
  const departure = { on: '2025-11-15', reason: 'ownWish' } as const
  return { id, ...(await members.leave({ key: newKey(), id, version: 2, departure })) }
}

const erase = async (person: { id: string; version: number }) =>
  (await api()).privacy.erase({ key: newKey(), ...person, because })

/** The tables of the database file that still contain something about this person. */
function tracesIn(at: Pick<Instance, 'file'>): readonly string[] {
  const told = [known.fullName, '0912 345 99', known.citizenId, known.village, 'quach thi xuyen']
  return Object.entries(contentOf(at)).flatMap(([table, rows]) =>
    rows.some((row) => told.some((text) => row.includes(text))) ? [table] : [],
  )
}

async function expectSound({ services: { db } }: Instance): Promise<void> {
  expect(await verifyAudit(db)).toMatchObject({ sound: true })
  const found = await compareRows(db, await readWitnesses(db))
  expect(found.filter(({ kind }) => kind !== 'rowUnknown')).toEqual([])
}

describe('erasing a person', () => {
  test('leaves nothing in any table that tells who it was; the chain verifies and every row is as told', async () => {
    const person = await whoLeft()
    expect(tracesIn(instance).toSorted()).toEqual([
      'audit',
      'board_terms',
      'home_care',
      'members',
      'person_requests',
    ])
    await erase(person)
    expect(tracesIn(instance)).toEqual([])
    await expectSound(instance)
    const { clubs } = await api()
    const [latest] = (await clubs.history({ id: club })).entries
    expect(latest).toMatchObject({ action: 'privacy.erase', subject: { id: person.id } })
  })

  test('keeps what was asked for and the days, which the law has counted', async () => {
    const person = await whoLeft()
    await erase(person)
    const { requests, requestHistory } = await (await api()).privacy.ofMember({ member: person.id })
    expect(requests).toMatchObject([
      {
        value: { kind: 'copy', askedOn: '2025-11-08', matter: null, askedBy: null, end: { outcome: 'done' } },
      },
    ])
    expect(requestHistory.map(({ action, changes }) => ({ action, changes }))).toEqual([
      { action: 'personRequest.close', changes: [] },
      { action: 'personRequest.record', changes: [] },
    ])
  })

  test('changes no count of any day', async () => {
    const person = await whoLeft()
    const tallyOn = async () => {
      const listed = (await readMembers(instance.services.db, [club])).map(({ member }) => member)
      return (day: string) => tallyClub(clubOf('1111'), listed, isoDate(day))
    }
    const before = await tallyOn()
    await erase(person)
    const after = await tallyOn()
    const days = fc.date({ min: new Date('2022-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10)
        expect(after(day)).toEqual(before(day))
      }),
    )
  })

  test('happens once, and nothing brings the person back', async () => {
    const { id, version } = await whoLeft()
    const erased = await erase({ id, version })
    const { members } = await api()
    expect(await refusalOfCall(erase({ id, ...erased }))).toEqual({ reason: 'personErased' })
    expect(await refusalOfCall(members.restore({ key: newKey(), id, ...erased }))).toEqual({
      reason: 'personErased',
    })
    const edit = members.edit({ key: newKey(), id, ...erased, draft: known, anotherPerson: true })
    expect(await refusalOfCall(edit)).toEqual({ reason: 'personErased' })
  })

  test('is refused while the person belongs to the club', async () => {
    const { members } = await api()
    const { id } = await members.admit({ key: newKey(), club, draft: known, anotherPerson: true })
    expect(await refusalOfCall(erase({ id, version: 1 }))).toEqual({ reason: 'personBelongs' })
  })

  test('an edit behind the program’s back is found afterwards as before', async () => {
    const person = await whoLeft()
    await erase(person)
    const { db } = instance.services
    await db.run(`update members set full_name = 'Quách Thị Xuyến' where id = '${person.id}'`)
    expect(await compareRows(db, await readWitnesses(db))).toContainEqual(
      expect.objectContaining({ kind: 'rowChanged', of: 'member', id: person.id, fields: ['fullName'] }),
    )
  })
})

describe('after an older copy was restored', () => {
  test('whoever was erased since is erased again, before anybody reads', async () => {
    const person = await whoLeft()
    await instance.close()
    const older = `${instance.path}.older`
    copyFileSync(instance.path, older)
    instance = await openInstance(instance.path)
    await erase(person)
    await instance.close()
    copyFileSync(older, instance.path)
    rmSync(`${instance.path}.audit-head`, { force: true })
    expect(tracesIn({ file: older })).toContain('members')
    instance = await openInstance(instance.path)
    expect(tracesIn(instance)).toEqual([])
    await expectSound(instance)
    const [latest] = (await (await api()).clubs.history({ id: club })).entries
    expect(latest).toMatchObject({ action: 'privacy.eraseAgain', actor: 'restore' })
  })

  test('also from a copy in which the person still belonged to the club, held a post and was cared for', async () => {
    const { members, boards, homeCare } = await api()
    const { id } = await members.admit({ key: newKey(), club, draft: known, anotherPerson: true })
    const term = { ...boardTermDraft, fullName: known.fullName, member: id }
    await boards.elect({ key: newKey(), club, draft: term, end: null })
    const care = { ...homeCareDraft, fullName: known.fullName, village: null, member: id }
    await homeCare.begin({ key: newKey(), club, draft: care })
    await instance.close()
    writeFileSync(erasedFileOf(instance.path), `${JSON.stringify({ member: id, erasedOn: '2025-11-18' })}\n`)
    instance = await openInstance(instance.path)
    expect(tracesIn(instance)).toEqual([])
    await expectSound(instance)
    const listed = await readMembers(instance.services.db, [club])
    expect(listed.find(({ member }) => member.id === id)?.member.departure).toEqual({
      on: '2025-11-18',
      reason: 'other',
    })
  })

  test('a crash between the erasure and its line in the file loses neither', async () => {
    const person = await whoLeft()
    await erase(person)
    const file = erasedFileOf(instance.path)
    expect(readErasedFile(file)).toEqual([{ member: person.id, erasedOn: '2025-11-20' }])
    expect(readFileSync(file, 'utf8')).not.toContain('Quách')
    await instance.close()
    // The machine stopped while this line was being written.
    writeFileSync(file, '{"member":"')
    instance = await openInstance(instance.path)
    expect(readErasedFile(file)).toEqual([{ member: person.id, erasedOn: '2025-11-20' }])
    await instance.close()
    rmSync(file)
    instance = await openInstance(instance.path)
    expect(existsSync(file)).toBe(true)
  })
})
