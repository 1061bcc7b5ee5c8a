import { writeRoster } from '@lienthehe/office/roster'
import { describe, expect, test } from 'vitest'
import { verifyAudit } from '../audit/verify.ts'
import { contentOf } from '../testing/content.ts'
import { admin } from '../testing/matrix-target.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { listOf, sendRoster } from '../testing/roster-file.ts'
import { servedCopyForEachTest } from '../testing/served-copy.ts'
import { citizenIdOf, clubIdOf, membersOf, sizeOf, uuidOf } from '../testing/two-provinces.ts'

const copy = servedCopyForEachTest()
const club = clubIdOf('1111')
const size = sizeOf('1111')

/** Uploads a list and returns the id of its draft. */
async function upload(bytes: Uint8Array): Promise<string> {
  const { status, body } = await sendRoster(copy(), bytes)
  expect(status).toBe(200)
  return body.draft
}

const rosters = async () => (await copy().instance.as(admin)).rosters
const listed = async () => (await (await copy().instance.as(admin)).members.list({ club })).members
const facts = (members: Awaited<ReturnType<typeof listed>>) =>
  members.map(({ version, ...member }) => member).toSorted((one, other) => (one.id < other.id ? -1 : 1))

async function commit(bytes: Uint8Array, skipRefused = false) {
  const id = await upload(bytes)
  return (await rosters()).commit({ key: crypto.randomUUID(), id, version: 1, skipRefused })
}

describe('a list that is taken in', () => {
  test('is judged, corrected, written with a receipt, and afterwards nothing in it is new', async () => {
    const bytes = listOf(
      'Bùi Thị Hoa,Nữ,1950,Xóm Mừng,',
      'Quách Văn Tâm,Nam,#REF!,Xóm Mừng,',
      'Bùi Thị zm1111 1,Nữ,1940,Xóm Khác,',
    )
    const id = await upload(bytes)
    const { draft, correct } = await rosters()
    expect(await draft({ id })).toMatchObject({
      version: 1,
      club: { id: club },
      fileName: 'Danh sách.csv',
      defaultJoinedOn: '2022-05-19',
      judgement: { totals: { new: 1, update: 1, unchanged: 0, refused: 1 } },
    })
    const { commit: take } = await rosters()
    expect(
      await refusalOfCall(take({ key: uuidOf('too early'), id, version: 1, skipRefused: false })),
    ).toMatchObject({
      reason: 'invalidInput',
      fields: [{ field: 'skipRefused' }],
    })
    expect(
      await correct({
        key: uuidOf('correct'),
        id,
        version: 1,
        cells: [{ sheet: '', row: 3, field: 'birth', text: '1949' }],
      }),
    ).toEqual({ version: 2 })
    const taken = await take({ key: uuidOf('commit'), id, version: 2, skipRefused: false })
    expect(taken).toMatchObject({
      receipt: expect.stringMatching(/^NK-20251120-[0-9A-F]{8}$/),
      counts: { new: 2, update: 1, unchanged: 0, refused: 0 },
    })
    expect(await listed()).toHaveLength(size + 2)
    expect(await refusalOfCall(draft({ id }))).toEqual({ reason: 'notFound' })

    const again = await upload(
      listOf(
        'Bùi Thị Hoa,Nữ,1950,Xóm Mừng,',
        'Quách Văn Tâm,Nam,1949,Xóm Mừng,',
        'Bùi Thị zm1111 1,Nữ,1940,Xóm Khác,',
      ),
    )
    expect((await draft({ id: again })).judgement.totals).toMatchObject({
      new: 0,
      update: 0,
      unchanged: 3,
      refused: 0,
    })
  })

  test('that we wrote ourselves changes nothing', async () => {
    const bytes = await writeRoster({ title: ['Danh sách'], members: membersOf('1111') })
    const id = await upload(bytes)
    expect((await (await rosters()).draft({ id })).judgement.totals).toMatchObject({
      new: 0,
      update: 0,
      unchanged: size,
      refused: 0,
    })
  })

  test('tells in the history what it did to each person, and so does its undoing', async () => {
    const { import: taken } = await commit(
      listOf('Bùi Thị Hoa,Nữ,1950,Xóm Mừng,', 'Bùi Thị zm1111 1,Nữ,1940,Xóm Khác,'),
    )
    await (await rosters()).undo({ key: uuidOf('undo'), import: taken })
    const { clubs } = await copy().instance.as(admin)
    const { entries } = await clubs.history({ id: club })
    // One entry for the upload, one for the import and one for the undoing, however many people are in the list.
    expect(entries.map(({ action, parts }) => [action, parts])).toEqual([
      ['roster.undo', 2],
      ['roster.import', 2],
      ['roster.preview', 0],
    ])
    const told = async (place: number) => {
      const parts = await clubs.historyParts({ id: club, seq: entries[place]?.seq ?? 0 })
      return parts.entries.map(({ action, subject, changes }) => [
        action,
        subject.label,
        changes.find(({ field }) => field === 'village'),
      ])
    }
    expect(await told(1)).toEqual([
      ['member.admit', 'Bùi Thị Hoa', { field: 'village', from: null, to: 'Xóm Mừng' }],
      ['member.edit', 'Bùi Thị zm1111 1', { field: 'village', from: 'Xóm zm1111', to: 'Xóm Khác' }],
    ])
    expect(await told(0)).toEqual([
      ['member.remove', 'Bùi Thị Hoa', { field: 'village', from: 'Xóm Mừng', to: null }],
      ['member.edit', 'Bùi Thị zm1111 1', { field: 'village', from: 'Xóm Khác', to: 'Xóm zm1111' }],
    ])
    expect(await verifyAudit(copy().instance.services.db)).toMatchObject({ sound: true, seq: 7 })
  })

  test('asks what it leaves open, and is read by the answer', async () => {
    const id = await upload(listOf('Bùi Thị Hoa,Nữ,47,,', 'Quách Văn Tâm,Nam,52,,'))
    const { draft, answer } = await rosters()
    const births = async () =>
      (await draft({ id })).judgement.rows.map((row) =>
        row.verdict === 'new' ? row.draft.birth : row.verdict,
      )
    const [question] = (await draft({ id })).judgement.questions
    expect(question).toMatchObject({ kind: 'shortYear', rows: [{ row: 2 }, { row: 3 }], answer: null })
    expect(await births()).toEqual([null, null])

    const given = { id, version: 1, question: question?.id ?? '' }
    const wrong = (field: string) => ({ reason: 'invalidInput', fields: [{ field, problem: 'invalid' }] })
    expect(await refusalOfCall(answer({ ...given, key: uuidOf('none of it'), answer: 'perhaps' }))).toEqual(
      wrong('answer'),
    )
    expect(
      await refusalOfCall(answer({ ...given, key: uuidOf('unasked'), question: 'sheets|||', answer: 'all' })),
    ).toEqual(wrong('question'))
    expect(await answer({ ...given, key: uuidOf('answer'), answer: 'yes' })).toEqual({ version: 2 })
    expect(await births()).toEqual(['1947', '1952'])
    await answer({ ...given, key: uuidOf('take back'), version: 2, answer: null })
    expect(await births()).toEqual([null, null])
  })

  test('leaves out refused rows when that was asked for', async () => {
    const { counts } = await commit(listOf('Bùi Thị Hoa,Nữ,1950,,', ',Nữ,1951,Không tên,'), true)
    expect(counts).toMatchObject({ new: 1, refused: 1 })
    expect(await listed()).toHaveLength(size + 1)
  })

  test('refuses the row of somebody who is certainly a member elsewhere, and marks who perhaps is', async () => {
    const bytes = listOf(
      `Hà Thị Xa,Nữ,1950,,${citizenIdOf('2222', 1)}`,
      'Bùi Thị zm1112 2,Nữ,1942,,',
      'Bùi Thị zm1221 2,Nữ,1942,,',
    )
    const id = await upload(bytes)
    const { judgement } = await (await rosters()).draft({ id })
    expect(
      judgement.rows.map(({ verdict, findings }) => [
        verdict,
        findings.map(({ code }) => code).filter((code) => /Elsewhere/.test(code)),
      ]),
    ).toEqual([
      ['refused', ['memberElsewhere']],
      ['new', ['namesakeElsewhere']], // another club of the same commune
      ['new', []], // another district
    ])
    // The user may not see the person who has this citizen id: neither the person nor their club is named.
    expect(JSON.stringify(judgement)).not.toMatch(/zm2222|zq2222/)
    const before = contentOf(copy().instance)
    const input = { key: uuidOf('commit'), id, version: 1, skipRefused: false }
    expect(await refusalOfCall((await rosters()).commit(input))).toMatchObject({ reason: 'invalidInput' })
    expect(contentOf(copy().instance)).toEqual(before)
    expect(await (await rosters()).commit({ ...input, skipRefused: true })).toMatchObject({
      counts: { new: 2, refused: 1 },
    })
  })

  test('is refused by a club that was dissolved meanwhile', async () => {
    const id = await upload(listOf('Bùi Thị Hoa,Nữ,1950,,'))
    const { clubs } = await copy().instance.as(admin)
    const event = { on: '2025-11-01', change: 'dissolved', reason: 'Sáp nhập xóm' } as const
    await clubs.change({ key: uuidOf('dissolve'), id: club, version: 1, event })
    expect(
      await refusalOfCall(
        (await rosters()).commit({ key: uuidOf('commit'), id, version: 1, skipRefused: false }),
      ),
    ).toEqual({ reason: 'clubEnded' })
  })

  test('cannot be corrected from an old screen', async () => {
    const id = await upload(listOf('Bùi Thị Hoa,Nữ,1950,,'))
    const { correct, joinOn, commit: take } = await rosters()
    await joinOn({ key: uuidOf('join'), id, version: 1, defaultJoinedOn: '2023-01-01' })
    const stale = { reason: 'stale', currentVersion: 2 }
    expect(
      await refusalOfCall(
        correct({
          key: uuidOf('correct'),
          id,
          version: 1,
          cells: [{ sheet: '', row: 2, field: 'birth', text: '1951' }],
        }),
      ),
    ).toEqual(stale)
    expect(await refusalOfCall(take({ key: uuidOf('commit'), id, version: 1, skipRefused: false }))).toEqual(
      stale,
    )
  })

  test('names a day of joining that can be', async () => {
    const id = await upload(listOf('Bùi Thị Hoa,Nữ,1950,,'))
    const { joinOn } = await rosters()
    const problemOf = async (defaultJoinedOn: string) =>
      refusalOfCall(joinOn({ key: uuidOf(defaultJoinedOn), id, version: 1, defaultJoinedOn }))
    const wrong = (problem: string) => ({
      reason: 'invalidInput',
      fields: [{ field: 'defaultJoinedOn', problem }],
    })
    expect(await problemOf('2025-11-21')).toEqual(wrong('dateInFuture'))
    expect(await problemOf('2022-05-18')).toEqual(wrong('beforeEstablishment'))
    expect(await problemOf('2022-02-30')).toEqual(wrong('dateInvalid'))
  })
})

describe('an import that is undone', () => {
  const bytes = listOf('Bùi Thị Hoa,Nữ,1950,,', 'Bùi Thị zm1111 1,Nữ,1940,Xóm Khác,')
  const undo = async (taken: string) => (await rosters()).undo({ key: crypto.randomUUID(), import: taken })

  test('leaves the members as they were before', async () => {
    const before = facts(await listed())
    const { import: taken } = await commit(bytes)
    expect(facts(await listed())).not.toEqual(before)
    expect((await (await rosters()).list({ club })).imports).toMatchObject([
      { id: taken, mayUndo: true, undoneAt: null },
    ])
    await undo(taken)
    expect(facts(await listed())).toEqual(before)
    expect((await (await rosters()).list({ club })).imports).toMatchObject([
      { id: taken, mayUndo: false, undoneAt: copy().instance.clock.now.toISOString() },
    ])
    expect(await refusalOfCall(undo(taken))).toEqual({ reason: 'importUndone' })
  })

  test('is refused once somebody edited one of its members', async () => {
    const { import: taken } = await commit(bytes)
    const { members } = await copy().instance.as(admin)
    const touched = (await listed()).find(({ fullName }) => fullName === 'Bùi Thị Hoa')
    if (touched === undefined) throw new Error('the list was not taken in')
    await members.leave({
      key: uuidOf('leave'),
      id: touched.id,
      version: 1,
      departure: { on: '2025-11-01', reason: 'movedAway' },
    })
    expect(await refusalOfCall(undo(taken))).toEqual({ reason: 'importTouched', members: 1 })
    expect((await (await rosters()).list({ club })).imports).toMatchObject([{ mayUndo: false }])
  })

  test('is refused when it would give back a citizen id that is another member’s by now', async () => {
    const { import: taken } = await commit(listOf('Bùi Thị zm1111 1,Nữ,1940,,(xóa)'))
    const { members } = await copy().instance.as(admin)
    const [draft] = membersOf('1221').map(({ id, club: home, departure, ...rest }) => rest)
    if (draft === undefined) throw new RangeError('the club has no members')
    const other = { ...draft, fullName: 'Người Khác', citizenId: citizenIdOf('1111', 1) }
    await members.admit({ key: uuidOf('admit'), club: clubIdOf('1221'), draft: other, anotherPerson: true })
    expect(await refusalOfCall(undo(taken))).toMatchObject({ reason: 'memberElsewhere', certain: true })
  })
})
