import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { rosterDrafts } from '../db/schema/index.ts'
import { contentOf } from '../testing/content.ts'
import { admin } from '../testing/matrix-target.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { userNameOf } from '../testing/people.ts'
import { listOf, sendRoster } from '../testing/roster-file.ts'
import { servedCopyForEachTest } from '../testing/served-copy.ts'
import { uuidOf } from '../testing/two-provinces.ts'

const copy = servedCopyForEachTest()

describe('an upload', () => {
  test('sent twice is one draft; its key with another list is refused', async () => {
    const key = uuidOf('upload')
    const first = await sendRoster(copy(), listOf('Bùi Thị Hoa,Nữ,1950,,'), { key })
    expect(await sendRoster(copy(), listOf('Bùi Thị Hoa,Nữ,1950,,'), { key })).toEqual(first)
    expect(await copy().instance.services.db.select().from(rosterDrafts)).toHaveLength(1)
    expect(await sendRoster(copy(), listOf('Bùi Thị Hạnh,Nữ,1950,,'), { key })).toEqual({
      status: 409,
      body: { refusal: { reason: 'keyReused' } },
    })
  })

  test.each([
    { what: 'nothing', bytes: new Uint8Array(), status: 422, reason: 'fileKind' },
    { what: 'a PDF', bytes: new TextEncoder().encode('%PDF-1.7'), status: 422, reason: 'fileKind' },
    {
      what: 'a text without a header',
      bytes: new TextEncoder().encode('một\nhai\n'),
      status: 422,
      reason: 'headerNotFound',
    },
    { what: 'a header without people', bytes: listOf(), status: 422, reason: 'noRows' },
    {
      what: 'ten megabytes and a byte',
      bytes: new Uint8Array(10 * 1024 * 1024 + 1),
      status: 413,
      reason: 'fileTooLarge',
    },
  ])('of $what is refused and leaves nothing', async ({ bytes, status, reason }) => {
    const before = contentOf(copy().instance)
    expect(await sendRoster(copy(), bytes)).toMatchObject({
      status,
      body: { refusal: { reason } },
    })
    expect(contentOf(copy().instance)).toEqual(before)
  })

  test('needs a key', async () => {
    expect(await sendRoster(copy(), listOf('Bùi Thị Hoa,Nữ,1950,,'), { key: 'short' })).toMatchObject({
      status: 400,
      body: { refusal: { reason: 'invalidInput', fields: [{ field: 'key' }] } },
    })
  })

  test('keeps the name of its file for people to read and for nothing else', async () => {
    const { body } = await sendRoster(copy(), listOf('Bùi Thị Hoa,Nữ,1950,,'), {
      fileName: '../../etc/Danh sa\u0301ch\u0000.csv',
    })
    expect(await (await copy().instance.as(admin)).rosters.draft({ id: body.draft })).toMatchObject({
      fileName: '../../etc/Danh sách.csv',
    })
  })

  test('of one club is a draft that nobody sees who may not read its members', async () => {
    const { body } = await sendRoster(copy(), listOf('Bùi Thị Hoa,Nữ,1950,,'))
    for (const name of [userNameOf('clubBoard', 'nextClub'), userNameOf('officer', 'nextDistrict')])
      expect(await refusalOfCall((await copy().instance.as(name)).rosters.draft({ id: body.draft }))).toEqual(
        {
          reason: 'notFound',
        },
      )
  })
})

describe('a draft', () => {
  test('that was kept before a file could hold several lists has to be sent again', async () => {
    const id = await keep(listOf('Bùi Thị Hoa,Nữ,1950,,'))
    await copy().instance.services.db.run(sql`update roster_drafts set roster = '{"rows":[]}'`)
    expect(await refusalOfCall((await copy().instance.as(admin)).rosters.draft({ id }))).toEqual({
      reason: 'notFound',
    })
  })

  test('is forgotten after a week when nobody takes it in', async () => {
    await keep(listOf('Bùi Thị Hoa,Nữ,1950,,'))
    copy().instance.clock.now = new Date(copy().instance.clock.now.getTime() + 7 * 86_400_000 + 1000)
    const later = await keep(listOf('Bùi Thị Hạnh,Nữ,1950,,'))
    expect((await copy().instance.services.db.select().from(rosterDrafts)).map(({ id }) => id)).toEqual([
      later,
    ])
  })
})

/** Uploads a list and returns the id of its draft. */
async function keep(bytes: Uint8Array): Promise<string> {
  const { status, body } = await sendRoster(copy(), bytes)
  expect(status).toBe(200)
  return body.draft
}
