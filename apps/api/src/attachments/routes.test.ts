import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { attachmentBytesMax, bookKeyOf } from '@lienthehe/domain/attachments'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Instance, makeFolder, openInstance } from '../testing/instance.ts'
import { fillMatrix, type MatrixTarget } from '../testing/matrix-target.ts'
import { coversTarget, people, target, userNameOf } from '../testing/people.ts'
import { hashOfPassword, type Served, serveInstance } from '../testing/served.ts'
import { clubIdOf, uuidOf } from '../testing/two-provinces.ts'
import { numberedPdf, pdf } from './papers.test-data.ts'
import { attachmentFolderOf, keyOf, sha256Of } from './store.ts'

const folder = makeFolder()
let instance: Instance
let served: Served
let admin: string
let matrix: MatrixTarget
let papers = 0

beforeAll(async () => {
  const path = `${folder.path}/attachments.db`
  matrix = await fillMatrix(path, await hashOfPassword())
  instance = await openInstance(path)
  served = serveInstance(instance)
  admin = await served.signIn(userNameOf('provincialAdmin', 'province'))
})
afterAll(async () => {
  await instance.close()
  folder.remove()
})

const newPdf = () => numberedPdf(++papers)

async function send(
  cookie: string | undefined,
  bytes: Uint8Array,
  {
    of = 'club',
    id = clubIdOf(target) as string,
    key = crypto.randomUUID() as string,
    fileName = 'Quyết định 35.pdf',
  } = {},
) {
  const answer = await served.post(`/api/attachments?of=${of}&id=${id}`, bytes, {
    ...(cookie !== undefined && { cookie }),
    headers: { 'idempotency-key': key, 'x-file-name': encodeURIComponent(fileName) },
  })
  const text = await answer.text()
  return { status: answer.status, body: text.startsWith('{') ? JSON.parse(text) : text }
}

const get = (id: string, cookie?: string) =>
  served.get(`/api/attachments/${id}`, cookie === undefined ? {} : { cookie })

describe('a paper of a club', () => {
  test('comes back as it was sent, as a file to save, in a sandbox, and is kept by nobody on the way', async () => {
    const sent = newPdf()
    const { status, body } = await send(admin, sent)
    expect({ status, version: body.version }).toEqual({ status: 200, version: 1 })
    const answer = await get(body.id, admin)
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(sent)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': "attachment; filename*=UTF-8''Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh%2035.pdf",
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    })
  })

  test('sent twice with one key is attached once; the same file again is refused by its name', async () => {
    const [sent, key] = [newPdf(), crypto.randomUUID()]
    const first = await send(admin, sent, { key })
    expect(await send(admin, sent, { key })).toEqual(first)
    expect(await send(admin, sent)).toMatchObject({
      status: 409,
      body: { refusal: { reason: 'attachmentThere', fileName: 'Quyết định 35.pdf' } },
    })
  })

  test('is served to nobody once it was taken away, until it is put back; the history tells of all three', async () => {
    const { body } = await send(admin, newPdf(), { fileName: 'Gỡ thử.pdf' })
    const { attachments, clubs } = await instance.as(userNameOf('provincialAdmin', 'province'))
    const removal = { reason: 'Quét nhầm' }
    await attachments.remove({ key: uuidOf('remove'), id: body.id, version: 1, removal })
    expect((await get(body.id, admin)).status).toBe(404)
    const owner = { kind: 'club', id: clubIdOf(target) } as const
    const listed = await attachments.list({ owner })
    expect(listed.attachments.map(({ id }) => id)).not.toContain(body.id)
    await attachments.restore({ key: uuidOf('restore'), id: body.id, version: 2 })
    expect((await get(body.id, admin)).status).toBe(200)
    const { entries } = await clubs.history({ id: clubIdOf(target) })
    const told = entries.filter(({ subject }) => subject.id === body.id).map(({ action }) => action)
    expect(told).toEqual(['attachment.restore', 'attachment.remove', 'attachment.add'])
  })

  test('whose bytes are not what was kept is not handed out', async () => {
    const sent = newPdf()
    const { body } = await send(admin, sent)
    writeFileSync(join(attachmentFolderOf(instance.path), keyOf(sha256Of(sent))), 'something else')
    const answer = await get(body.id, admin)
    expect(answer.status).toBe(422)
  })
})

describe('a paper of a club’s book', () => {
  const club = clubIdOf(target)
  const owners = () =>
    [
      { kind: 'regulation', id: bookKeyOf(club, '1') },
      { kind: 'loan', id: `${club}/${matrix.loan}` },
    ] as const

  test('belongs to a version of its regulation or to a loan, and the history of the club tells of it', async () => {
    const { attachments, clubs } = await instance.as(userNameOf('provincialAdmin', 'province'))
    for (const owner of owners()) {
      const { status, body } = await send(admin, newPdf(), { of: owner.kind, id: owner.id })
      expect(status).toBe(200)
      expect((await attachments.list({ owner })).attachments).toMatchObject([{ id: body.id }])
      const { entries } = await clubs.history({ id: club })
      expect(entries.map(({ subject }) => subject.id)).toContain(body.id)
    }
  })

  test('is refused for a version, a loan or a club that is not there', async () => {
    const wrong = [
      { of: 'regulation', id: bookKeyOf(club, '9') },
      { of: 'regulation', id: bookKeyOf(uuidOf('nobody'), '1') },
      { of: 'loan', id: bookKeyOf(club, uuidOf('no loan')) },
      // The loan exists, but in another club’s book.
      { of: 'loan', id: bookKeyOf(clubIdOf('1112'), matrix.loan) },
    ]
    for (const owner of wrong) expect(await send(admin, newPdf(), owner)).toMatchObject({ status: 404 })
  })

  test('is served to those who may read the book, and to nobody else', { timeout: 120_000 }, async () => {
    const [, owner] = owners()
    const { body } = await send(admin, newPdf(), { of: owner.kind, id: owner.id })
    const wrong: unknown[] = []
    for (const person of people.filter(({ disabled }) => !disabled)) {
      const { books } = await instance.as(person.userName)
      const mayRead = await books.loans({ club, date: null }).then(
        () => true,
        () => false,
      )
      const { status } = await get(body.id, await served.signIn(person.userName))
      if ((status === 200) !== mayRead) wrong.push({ person, status })
    }
    expect(wrong).toEqual([])
  })
})

describe('a file that is no paper', () => {
  test('is refused with its reason, and nothing is recorded', async () => {
    const text = new TextEncoder().encode('<script>')
    expect(await send(admin, text)).toMatchObject({
      status: 422,
      body: { refusal: { reason: 'attachmentKind' } },
    })
    expect(await send(admin, pdf.subarray(0, 40))).toMatchObject({
      status: 422,
      body: { refusal: { reason: 'attachmentDamaged' } },
    })
  })

  test('is refused as soon as it is too large', async () => {
    const { status, body } = await send(admin, new Uint8Array(attachmentBytesMax + 1))
    expect({ status, refusal: body.refusal }).toEqual({
      status: 413,
      refusal: { reason: 'attachmentTooLarge', bytesMax: attachmentBytesMax },
    })
  })
})

describe('rights', () => {
  /** Papers name people, so they are served to those who may read who the members are. */
  const reading = (person: (typeof people)[number]) => {
    if (person.disabled) return 401
    if (!coversTarget(person)) return 404
    return person.role === 'viewer' ? 403 : 200
  }
  /**
   * The units of these people's rights ended on 2025-07-01. Such a person still reads but can send nothing; the
   * provincial administrator can.
   */
  const sending = (person: (typeof people)[number]) => {
    const hasEnded = person.role !== 'provincialAdmin' && person.place !== 'club'
    return hasEnded && reading(person) === 200 ? 403 : reading(person)
  }

  test('each person reads and sends papers where their rights say so', { timeout: 120_000 }, async () => {
    const { body } = await send(admin, newPdf())
    const wrong: unknown[] = []
    for (const person of people) {
      const cookie = person.disabled ? undefined : await served.signIn(person.userName)
      const [read, sent] = [(await get(body.id, cookie)).status, (await send(cookie, newPdf())).status]
      if (read !== reading(person) || sent !== sending(person)) wrong.push({ person, read, sent })
    }
    expect(wrong).toEqual([])
  })

  test('a record that is not there, and an id that is none, read the same', async () => {
    for (const id of [uuidOf('nobody'), 'no-id']) {
      expect(await send(admin, newPdf(), { id })).toMatchObject({ status: 404 })
      expect((await get(id, admin)).status).toBe(404)
    }
  })
})
