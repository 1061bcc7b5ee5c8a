import { hoaBinh146, isoDate } from '@lienthehe/domain'
import { flagParagraphs } from '@lienthehe/domain/review'
import { recompute, snapshotText } from '@lienthehe/domain/snapshots'
import { readFigures } from '@lienthehe/office/report'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compareRows } from '../scrub/compare-rows.ts'
import { readWitnesses } from '../scrub/witnesses.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { target, userNameOf } from '../testing/people.ts'
import { hashOfPassword, type Served, serveInstance } from '../testing/served.ts'
import { clubIdOf, clubOf, uuidOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
let copies = 0
let keys = 0
const newKey = () => uuidOf(`reviews ${++keys}`)
const plan = hoaBinh146.id
const period = { kind: 'year', year: 2023 } as const

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

async function seenOf(instance: Instance): Promise<string> {
  const { reviews } = await instance.as(admin)
  const preview = await reviews.preview({ plan, period })
  if (preview.kind === 'refused') throw new Error(preview.refusal.reason)
  return preview.seen
}

async function close(instance: Instance): Promise<number> {
  const { reviews } = await instance.as(admin)
  const asked = { key: newKey(), plan, period, seen: await seenOf(instance), despite: 'Sổ tay bị lũ cuốn' }
  return (await reviews.close(asked)).number
}

/** Records after the close that the club was suspended before the end of the closed year. */
async function correctState(instance: Instance): Promise<void> {
  const { clubs } = await instance.as(admin)
  const event = { on: isoDate('2023-06-01'), change: 'suspended', reason: 'Lũ cuốn' } as const
  await clubs.change({ key: newKey(), id: clubIdOf(target), version: 1, event })
}

describe('a closed period', () => {
  test('is listed with who closed it, and reads as its day does while nothing is corrected', () =>
    withCopy(async (instance) => {
      const number = await close(instance)
      const { reviews } = await instance.as(userNameOf('viewer', 'province'))
      expect(await reviews.list({ plan })).toMatchObject({
        plan: { number: hoaBinh146.number },
        snapshots: [
          { kept: { number, asOf: '2023-12-31', despite: 'Sổ tay bị lũ cuốn' }, by: `Người zu ${admin}` },
        ],
      })
      expect(await reviews.get({ number })).toMatchObject({
        isRecomputed: true,
        vi: { changes: [] },
        causes: [],
      })
      const { db } = instance.services
      const found = await compareRows(db, await readWitnesses(db))
      expect(found.filter((finding) => 'of' in finding && finding.of === 'snapshot')).toEqual([])
    }))

  test('says the same after a correction, and the page says what differs, through which club and by whom', () =>
    withCopy(async (instance, served) => {
      const number = await close(instance)
      const { reviews } = await instance.as(admin)
      const before = await reviews.get({ number })
      const cookie = await served.signIn(admin)
      const read = async (file: string) =>
        Buffer.from(await (await served.get(`/api/reviews/${number}/${file}`, { cookie })).arrayBuffer())
      const report = await read('report.docx')
      const annex = await read('annex.xlsx')
      await correctState(instance)
      const after = await reviews.get({ number })
      expect(after.vi.figures).toEqual(before.vi.figures)
      expect((await read('report.docx')).equals(report)).toBe(true)
      expect((await read('annex.xlsx')).equals(annex)).toBe(true)
      expect(after.vi.changes.map(({ id }) => id)).toContain('province.clubsOperating')
      expect(after.causes).toMatchObject([
        {
          cause: { kind: 'club', club: clubIdOf(target), change: 'corrected', parts: ['events'] },
          name: clubOf(target).name,
          changes: [{ by: `Người zu ${admin}` }],
        },
      ])
      expect(after.causes[0]?.cause.moves).toEqual(after.vi.changes.map(({ id }) => id))
      const viewer = await instance.as(userNameOf('viewer', 'province'))
      // A viewer does not see who changed what in a club, because it names people.
      expect((await viewer.reviews.get({ number })).causes).toMatchObject([{ changes: [] }])
    }))

  test('is put into the template that an office sends, with the figures of the report; what is no template is refused', () =>
    withCopy(async (instance, served) => {
      const number = await close(instance)
      const cookie = await served.signIn(userNameOf('viewer', 'province'))
      const template = await served.get('/api/reviews/template.docx', { cookie })
      const sample = new Uint8Array(await template.arrayBuffer())
      const path = `/api/reviews/${number}/filled-template`
      const filled = await served.post(path, sample, { cookie })
      const { docx, fileName } = JSON.parse(await filled.text())
      expect(fileName).toBe(`Báo cáo 2023-12-31 bản chốt số ${number}.docx`)
      const plain = await served.get(`/api/reviews/${number}/report.docx`, { cookie })
      const expected = readFigures(new Uint8Array(await plain.arrayBuffer()))
      expect(expected).toMatchObject({
        ok: true,
        value: { snapshot: expect.stringMatching(/^[0-9a-f]{64}$/) },
      })
      expect(readFigures(Buffer.from(docx, 'base64'))).toEqual(expected)

      const refused = await served.post(path, new TextEncoder().encode('%PDF-1.7'), { cookie })
      expect(refused.status).toBe(422)
      expect(JSON.parse(await refused.text())).toEqual({
        refusal: { reason: 'templateNotTaken', problem: { kind: 'notDocx' } },
      })
      expect((await served.post(path, new Uint8Array(6_000_000), { cookie })).status).toBe(413)
      expect((await served.post(path, sample)).status).toBe(401)
      const elsewhere = { cookie: await served.signIn(userNameOf('provincialAdmin', 'otherProvince')) }
      expect((await served.post(path, sample, elsewhere)).status).toBe(404)
    }))

  test('can be judged again by whoever has its file', () =>
    withCopy(async (instance, served) => {
      const number = await close(instance)
      const path = `/api/reviews/${number}/snapshot.json`
      const answer = await served.get(path, { cookie: await served.signIn(userNameOf('viewer', 'province')) })
      const text = await answer.text()
      const { units, plans } = instance.services
      const stored = plans.find(plan)
      if (stored === undefined) throw new Error('no plan')
      const documents = { plan: stored.plan, units: { units: units.all, successions: units.successions } }
      expect(snapshotText(recompute(JSON.parse(text), documents))).toBe(text)
      expect((await served.get(path)).status).toBe(401)
      const elsewhere = await served.signIn(userNameOf('provincialAdmin', 'otherProvince'))
      expect((await served.get(path, { cookie: elsewhere })).status).toBe(404)
    }))

  test('has a report whose text is written by figures until somebody edits it, and flags what a correction moves', () =>
    withCopy(async (instance, served) => {
      const number = await close(instance)
      const { reviews } = await instance.as(admin)
      const { text, version, known } = await reviews.report({ number })
      expect(version).toBe(0)
      expect(known.length).toBeGreaterThan(0)
      const cites = { kind: 'figure', figure: 'province.clubsOperating' } as const
      const sentence = { section: 'proposals', kind: 'written', parts: [cites] } as const
      const written = [...text, sentence]
      expect(await reviews.writeReport({ key: newKey(), number, version, text: written })).toMatchObject({
        version: 1,
      })
      const late = { key: newKey(), number, version, text: [] }
      expect(await refusalOfCall(reviews.writeReport(late))).toEqual({ reason: 'stale', currentVersion: 1 })

      const cookie = await served.signIn(admin)
      const read = async () =>
        Buffer.from(await (await served.get(`/api/reviews/${number}/report.docx`, { cookie })).arrayBuffer())
      const before = await read()
      await correctState(instance)
      const after = await reviews.report({ number })
      expect(after.text).toEqual(written)
      const flagged = flagParagraphs(after.text, after.figures, after.today).map(({ place }) => place)
      expect(flagged).toContain(written.length - 1)
      expect((await read()).equals(before)).toBe(true)

      await reviews.withdraw({ key: newKey(), number, withdrawal: { reason: 'Chốt nhầm kỳ' } })
      const again = { key: newKey(), number, version: 1, text: [] }
      expect(await refusalOfCall(reviews.writeReport(again))).toEqual({ reason: 'snapshotWithdrawn', number })
    }))

  test('is closed with what was seen and nothing else, and not twice', () =>
    withCopy(async (instance) => {
      const { reviews } = await instance.as(admin)
      const seen = await seenOf(instance)
      await correctState(instance)
      const asked = { plan, period, seen, despite: 'Sổ tay bị lũ cuốn' }
      expect(await refusalOfCall(reviews.close({ key: newKey(), ...asked }))).toEqual({
        reason: 'snapshotNotAsSeen',
      })
      const number = await close(instance)
      const again = { ...asked, seen: await seenOf(instance) }
      expect(await refusalOfCall(reviews.close({ key: newKey(), ...again }))).toEqual({
        reason: 'snapshotStands',
        number,
      })
    }))

  test('with months without reports needs a reason, and a day before the plan is refused with its days', () =>
    withCopy(async (instance) => {
      const { reviews } = await instance.as(admin)
      const asked = { key: newKey(), plan, period, seen: await seenOf(instance), despite: null }
      expect(await refusalOfCall(reviews.close(asked))).toMatchObject({ reason: 'monthsMissing' })
      const early = { kind: 'upTo', day: isoDate('2019-12-31') } as const
      expect(await reviews.preview({ plan, period: early })).toMatchObject({
        kind: 'refused',
        refusal: { reason: 'periodOutsidePlan', from: hoaBinh146.period.from },
      })
    }))

  test('that is withdrawn stays to be read, with the reason, and its period can be closed again', () =>
    withCopy(async (instance) => {
      const { reviews } = await instance.as(admin)
      const number = await close(instance)
      await reviews.withdraw({ key: newKey(), number, withdrawal: { reason: 'Chốt nhầm kỳ' } })
      expect(await reviews.get({ number })).toMatchObject({
        kept: { withdrawal: { reason: 'Chốt nhầm kỳ' } },
        withdrawnBy: `Người zu ${admin}`,
      })
      expect(await close(instance)).toBe(number + 1)
    }))
})
