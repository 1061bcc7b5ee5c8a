import { hoaBinh146 } from '@lienthehe/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyAudit } from '../audit/verify.ts'
import { compareRows } from '../scrub/compare-rows.ts'
import { readWitnesses } from '../scrub/witnesses.ts'
import { planDraftBegun } from '../testing/drafts/plan-draft.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { uuidOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
let copies = 0
let keys = 0
const newKey = () => uuidOf(`plan drafts ${++keys}`)
const { origin, typed } = planDraftBegun

beforeAll(() => fillTwoProvinces(template))
afterAll(() => folder.remove())

async function withCopy(use: (instance: Instance) => Promise<void>): Promise<void> {
  const instance = await openCopy(template, `${++copies}`)
  try {
    await use(instance)
  } finally {
    await instance.close()
  }
}

describe('a plan is drafted over days, by several people', () => {
  test('it is kept letter by letter, half a date and a contradiction too, and nothing is judged by it', () =>
    withCopy(async (instance) => {
      const { planDrafts, plan } = await instance.as(admin)
      const { id } = await planDrafts.begin({ key: newKey(), origin, typed })
      expect(await planDrafts.get({ id })).toMatchObject({ id, version: 1, origin, typed })
      expect((await planDrafts.list()).drafts).toMatchObject([
        { id, version: 1, becoming: 'next', title: typed.title, to: '31/12/20', base: hoaBinh146.number },
      ])
      expect((await plan.list()).plans.map((known) => known.id)).toEqual([hoaBinh146.id])
    }))

  test('who saw an older version is refused and shown what the other kept', () =>
    withCopy(async (instance) => {
      const { planDrafts } = await instance.as(admin)
      const { id } = await planDrafts.begin({ key: newKey(), origin, typed })
      const theirs = { ...typed, number: '12/KH-UBND' }
      expect(await planDrafts.keep({ key: newKey(), id, version: 1, typed: theirs })).toEqual({ version: 2 })
      const mine = { ...typed, issuer: 'Tỉnh' }
      expect(
        await refusalOfCall(planDrafts.keep({ key: newKey(), id, version: 1, typed: mine })),
      ).toMatchObject({ reason: 'stale', currentVersion: 2 })
      expect(await refusalOfCall(planDrafts.discard({ key: newKey(), id, version: 1 }))).toMatchObject({
        reason: 'stale',
      })
      expect(await planDrafts.get({ id })).toMatchObject({ typed: theirs })
    }))

  test('one that was discarded is gone, and its history is whole', () =>
    withCopy(async (instance) => {
      const { planDrafts } = await instance.as(admin)
      const { id } = await planDrafts.begin({ key: newKey(), origin, typed })
      const file = { becoming: 'ofFile', text: JSON.stringify(hoaBinh146) } as const
      const kept = await planDrafts.begin({ key: newKey(), origin: file, typed })
      await planDrafts.keep({ key: newKey(), id, version: 1, typed: { ...typed, number: '12/KH-UBND' } })
      await planDrafts.discard({ key: newKey(), id, version: 2 })
      expect((await planDrafts.list()).drafts.map((draft) => draft.id)).toEqual([kept.id])
      expect(await refusalOfCall(planDrafts.get({ id }))).toEqual({ reason: 'notFound' })
      const { db } = instance.services
      expect(await verifyAudit(db)).toMatchObject({ sound: true })
      const found = await compareRows(db, await readWitnesses(db))
      expect(found.filter((finding) => 'of' in finding && finding.of === 'planDraft')).toEqual([])
      await db.run(`update plan_drafts set typed = json_set(typed, '$.number', '1/KH')`)
      expect(await compareRows(db, await readWitnesses(db))).toContainEqual(
        expect.objectContaining({ kind: 'rowChanged', of: 'planDraft', id: kept.id, fields: ['number'] }),
      )
    }))

  test('none is begun from a version that nobody knows', () =>
    withCopy(async (instance) => {
      const { planDrafts } = await instance.as(admin)
      const unknown = { becoming: 'next', hash: 'f'.repeat(64) } as const
      expect(await refusalOfCall(planDrafts.begin({ key: newKey(), origin: unknown, typed }))).toEqual({
        reason: 'notFound',
      })
    }))
})
