import { hoaBinh146 } from '@lienthehe/domain'
import { planSchema, readUnitHistory } from '@lienthehe/domain/schema'
import { recompute, snapshotText } from '@lienthehe/domain/snapshots'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { hashOfText } from '../plan/hash.ts'
import { compareRows } from '../scrub/compare-rows.ts'
import { readWitnesses } from '../scrub/witnesses.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy, openInstance } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { target, userNameOf } from '../testing/people.ts'
import { releaseNow } from '../testing/released.ts'
import { hashOfPassword, type Served, serveInstance } from '../testing/served.ts'
import { clubIdOf, clubOf, unitOf, uuidOf } from '../testing/two-provinces.ts'
import { readReleaseTexts } from './queries.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
let copies = 0
let keys = 0
const newKey = () => uuidOf(`releases ${++keys}`)
const plan = hoaBinh146.id
const nameOfAdmin = `Người zu ${admin}`
const progressPath = `/public/v1/plans/${plan}/progress`

beforeAll(async () => fillTwoProvinces(template, await hashOfPassword()))
afterAll(() => folder.remove())

async function withCopy(use: (instance: Instance, served: Served) => Promise<void>): Promise<void> {
  const instance = await openCopy(template, `${++copies}`)
  try {
    await use(instance, serveInstance(instance))
  } finally {
    await instance.close()
  }
}

const answerSchema = z.record(z.string(), z.unknown())
const progressOf = async (served: Served, question = '') =>
  answerSchema.parse(await (await served.get(`${progressPath}${question}`)).json())

/** Founds one more club in the district of the test, which would change the public figures. */
async function foundOneMore(instance: Instance): Promise<void> {
  const { id: _, events: __, liesIn: ___, ...draft } = clubOf(target)
  const { clubs } = await instance.as(admin)
  await clubs.found({ key: newKey(), draft: { ...draft, name: 'CLB mới', commune: unitOf('111') } })
}

async function withdraw(instance: Instance, number: number, reason: string) {
  const { releases } = await instance.as(admin)
  return releases.withdraw({ key: newKey(), number, withdrawal: { reason } })
}

describe('nothing is public until somebody releases it', () => {
  test('before that, the address answers in words, and no figure is anywhere', () =>
    withCopy(async (instance, served) => {
      const answer = await progressOf(served)
      expect(answer).toMatchObject({
        state: 'notReleased',
        notices: ['Chưa có số liệu nào của kế hoạch này được công bố.'],
      })
      expect(answer).not.toHaveProperty('targets')
      const page = await served.get('/tien-do')
      expect(page.status).toBe(200)
      const text = await page.text()
      expect(text).toContain('Chưa công bố số liệu')
      expect(text).not.toMatch(/data-target|class="figure"|<td/)
      // A change in the register does not change what the public reads.
      await foundOneMore(instance)
      expect(await progressOf(served)).toEqual(answer)
    }))

  test('what is released is what was seen, to the letter', () =>
    withCopy(async (instance, served) => {
      const { releases } = await instance.as(admin)
      const { views, standing } = await releases.preview({ plan })
      expect(standing).toBeNull()
      expect(await releaseNow(instance, admin)).toBe(1)
      expect(await progressOf(served)).toMatchObject({ state: 'released', ...views.vi })
      expect(await progressOf(served, '?lang=en')).toMatchObject({ state: 'released', ...views.en })
      expect(await (await served.get('/tien-do')).text()).toContain(views.vi.headline)
    }))

  test('the whole page can be looked at before, by whoever may release it and by nobody else', () =>
    withCopy(async (_, served) => {
      const path = `/api/releases/preview?plan=${plan}&lang=en`
      const asked = async (userName: string) => served.get(path, { cookie: await served.signIn(userName) })
      const page = await asked(admin)
      expect(page.status).toBe(200)
      expect(page.headers.get('Cache-Control')).toBe('private, no-store')
      expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
      const text = await page.text()
      expect(text).toContain('Preview: only administrators can see this page.')
      expect(text).toContain('data-target="clubs.new"')
      expect((await asked(userNameOf('officer', 'province'))).status).toBe(403)
      expect((await asked(userNameOf('provincialAdmin', 'otherProvince'))).status).toBe(404)
      expect((await served.get(path)).status).toBe(401)
    }))

  test('what was written since it was seen is not released unseen', () =>
    withCopy(async (instance, served) => {
      const { releases } = await instance.as(admin)
      const { seen } = await releases.preview({ plan })
      await foundOneMore(instance)
      const refused = await refusalOfCall(releases.publish({ key: newKey(), plan, seen, correction: null }))
      expect(refused).toEqual({ reason: 'releaseNotAsSeen' })
      expect(await progressOf(served)).toMatchObject({ state: 'notReleased' })
    }))

  test('a change that the public would not notice is no reason to look again', () =>
    withCopy(async (instance) => {
      const { releases, clubs } = await instance.as(admin)
      const { seen } = await releases.preview({ plan })
      const { id: _, events: __, liesIn: ___, ...draft } = clubOf(target)
      await clubs.edit({
        key: newKey(),
        id: clubIdOf(target),
        version: 1,
        draft: { ...draft, village: 'Mừng' },
      })
      expect(await releases.publish({ key: newKey(), plan, seen, correction: null })).toEqual({ number: 1 })
    }))

  test('one intent sent twice is one release', () =>
    withCopy(async (instance) => {
      const { releases } = await instance.as(admin)
      const { seen } = await releases.preview({ plan })
      const intent = { key: newKey(), plan, seen, correction: null }
      expect(await releases.publish(intent)).toEqual({ number: 1 })
      await foundOneMore(instance)
      expect(await releases.publish(intent)).toEqual({ number: 1 })
      expect((await releases.list({ plan })).releases).toHaveLength(1)
    }))
})

describe('a release is never changed', () => {
  test('the register may go on: what was released stays, until it is corrected', () =>
    withCopy(async (instance, served) => {
      await releaseNow(instance, admin)
      const first = await served.get(progressPath)
      const before = answerSchema.parse(await first.json())
      await foundOneMore(instance)
      expect(await progressOf(served)).toEqual(before)
      await releaseNow(instance, admin, { correction: 'Thiếu một câu lạc bộ' })
      const corrected = await served.get(progressPath, {
        headers: { 'if-none-match': first.headers.get('etag') ?? '' },
      })
      expect(await corrected.json()).toMatchObject({
        release: { number: 2 },
        notices: ['Đính chính công bố số 1: Thiếu một câu lạc bộ.'],
      })
      // A reader who quoted the first release still finds it unchanged, with a notice of its correction.
      expect(await progressOf(served, '?release=1')).toEqual({
        ...before,
        page: `/tien-do?plan=${plan}&release=1`,
        notices: [
          'Số liệu này đã được đính chính bởi công bố số 2: Thiếu một câu lạc bộ.',
          'Công bố đang dùng: Công bố số 2 ngày 20/11/2025.',
        ],
      })
    }))

  test('after a withdrawal the one before it stands, and the one withdrawn says so', () =>
    withCopy(async (instance, served) => {
      await releaseNow(instance, admin)
      const before = await progressOf(served)
      await foundOneMore(instance)
      await releaseNow(instance, admin)
      await withdraw(instance, 2, 'Nhập trùng')
      const said = 'Công bố số 2 ngày 20/11/2025 đã được rút ngày 20/11/2025: Nhập trùng.'
      expect(await progressOf(served)).toEqual({ ...before, notices: [said] })
      expect(await progressOf(served, '?release=2')).toMatchObject({ state: 'withdrawn' })
      const page = await (await served.get(`/tien-do?plan=${plan}&release=2`)).text()
      expect(page).toContain(said)
      expect(page).toContain('Công bố này đã được rút')
      expect(page).not.toContain('data-target')

      await withdraw(instance, 1, 'Cũng nhầm')
      expect(await progressOf(served)).toMatchObject({ state: 'notReleased' })
      const refused = await refusalOfCall(withdraw(instance, 1, 'Lần nữa'))
      expect(refused).toEqual({ reason: 'releaseWithdrawn', number: 1 })
    }))

  test('the database itself refuses to edit or delete one', () =>
    withCopy(async (instance) => {
      await releaseNow(instance, admin)
      await withdraw(instance, 1, 'Nhầm')
      for (const statement of [
        "update releases set content = '{}'",
        'delete from releases',
        "update release_withdrawals set reason = ''",
        'delete from release_withdrawals',
      ])
        await expect(instance.services.db.run(statement)).rejects.toThrow()
    }))

  test('one whose text was edited past the program is shown to nobody, and is found', () =>
    withCopy(async (instance, served) => {
      await releaseNow(instance, admin)
      const { db, releases } = instance.services
      expect(await compareRows(db, await readWitnesses(db))).not.toContainEqual(
        expect.objectContaining({ of: 'release' }),
      )
      await db.run('drop trigger release_is_not_edited')
      await db.run("update releases set content = replace(content, 'Đến', 'Tới')")
      await releases.reload()
      expect((await served.get(progressPath)).status).toBe(500)
      expect(await compareRows(db, await readWitnesses(db))).toContainEqual(
        expect.objectContaining({ kind: 'rowChanged', of: 'release', id: '1', fields: ['content'] }),
      )
    }))

  test('what was released outlives a restart', async () => {
    const instance = await openCopy(template, `${++copies}`)
    await releaseNow(instance, admin)
    const before = await progressOf(serveInstance(instance))
    await instance.close()
    const again = await openInstance(instance.path, 'again')
    expect(await progressOf(serveInstance(again))).toEqual(before)
    await again.close()
  })
})

describe('on what a release rests', () => {
  test('whoever has the snapshot and the documents of its hashes finds the same verdicts', () =>
    withCopy(async (instance, served) => {
      await releaseNow(instance, admin)
      const [release] = instance.services.releases.all
      if (release === undefined) throw new Error('nothing was released')
      const { snapshot } = await readReleaseTexts(instance.services.db, release.number)
      expect(hashOfText(snapshot)).toBe(release.basis.snapshot)
      const units = readUnitHistory(
        await (await served.get(`/api/documents/units/${release.basis.units.hash}`)).json(),
      )
      const whole = await (await served.get(`/api/documents/plans/${release.basis.plan.hash}/whole`)).json()
      if (!units.ok) throw new Error('no list of units')
      expect(
        snapshotText(recompute(JSON.parse(snapshot), { plan: planSchema.parse(whole), units: units.value })),
      ).toBe(snapshot)
    }))

  test('the list tells who released and who withdrew', () =>
    withCopy(async (instance) => {
      await releaseNow(instance, admin)
      await withdraw(instance, 1, 'Nhầm')
      const { releases } = await instance.as(admin)
      const { standing, releases: listed } = await releases.list({ plan })
      expect(standing).toBeNull()
      expect(listed).toMatchObject([
        { release: { number: 1, withdrawal: { reason: 'Nhầm' } }, by: nameOfAdmin, withdrawnBy: nameOfAdmin },
      ])
    }))
})
