import { isoDate } from '@lienthehe/domain'
import { unitKey } from '@lienthehe/domain/units'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { compareRows } from '../scrub/compare-rows.ts'
import { readWitnesses } from '../scrub/witnesses.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { clubOf, uuidOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
/** A commune that was divided between two communes of today, `one` and `other`, on 2025-07-01. */
const divided = unitKey('05221@2020-01-01')
const [one, other] = [unitKey('05200@2025-07-01'), unitKey('05212@2025-07-01')]
let instance: Instance
let copies = 0
let keys = 0

beforeAll(() => fillTwoProvinces(template))
afterAll(() => folder.remove())
beforeEach(async () => {
  instance = await openCopy(template, `${++copies}`)
})
afterEach(() => instance.close())

const newKey = () => uuidOf(`locate ${++keys}`)

/** Founds a club of the divided commune, before that commune ended. */
async function foundThere() {
  const { clubs } = await instance.as(admin)
  const { id: _, events: __, liesIn: ___, ...draft } = clubOf('1111')
  const { id } = await clubs.found({
    key: newKey(),
    draft: { ...draft, name: 'CLB xóm Giữa', commune: divided },
  })
  return { id, clubs }
}

const filter = {
  ...{ asOf: null, search: '', status: null, cohort: null, rule: null, standing: null },
  ...{ page: 1, pageSize: 50 },
}

describe('a club of a commune that was divided', () => {
  test('waits for its answer, and is in neither part until then', async () => {
    const { id, clubs } = await foundThere()
    const { divided: waiting } = await (await instance.as(admin)).waiting.list()
    expect(waiting.clubs.map((club) => club.id)).toEqual([id])
    const page = await clubs.get({ id, asOf: null })
    expect(page.divided.map(({ key }) => key)).toEqual([one, other])
    expect(page.communeNow).toBeNull()
    for (const unit of [one, other]) expect((await clubs.list({ ...filter, unit })).total).toBe(0)
  })

  test('lies in the part that was answered, in every view, and is asked no more', async () => {
    const { id, clubs } = await foundThere()
    expect(await clubs.locate({ key: newKey(), id, version: 1, unit: other })).toEqual({ version: 2 })
    expect((await clubs.get({ id, asOf: null })).communeNow).toMatchObject({ key: other })
    expect((await clubs.get({ id, asOf: isoDate('2025-06-30') })).communeNow).toBeNull()
    expect((await clubs.list({ ...filter, unit: other })).total).toBe(1)
    expect((await clubs.list({ ...filter, unit: one })).total).toBe(0)
    expect((await (await instance.as(admin)).waiting.list()).divided.total).toBe(0)
    const { plan } = await instance.as(admin)
    const { comparison } = await plan.coverage({ plan: null, asOf: null })
    expect(comparison.present.toAsk.map(({ club }) => club)).not.toContain(id)
  })

  test('is located once for one key, and by whoever was first', async () => {
    const { id, clubs } = await foundThere()
    const sent = { key: newKey(), id, version: 1, unit: other }
    expect([await clubs.locate(sent), await clubs.locate(sent)]).toEqual([{ version: 2 }, { version: 2 }])
    expect(await refusalOfCall(clubs.locate({ ...sent, key: newKey(), unit: one }))).toMatchObject({
      reason: 'stale',
    })
  })

  test('can be answered again, which the history tells and the row is as it says', async () => {
    const { id, clubs } = await foundThere()
    await clubs.locate({ key: newKey(), id, version: 1, unit: other })
    await clubs.locate({ key: newKey(), id, version: 2, unit: one })
    const [last] = (await clubs.history({ id })).entries
    expect(last).toMatchObject({ action: 'club.locate', changes: [{ field: 'liesIn', to: { unit: one } }] })
    const { db } = instance.services
    const found = await compareRows(db, await readWitnesses(db))
    expect(found.filter(({ kind }) => kind !== 'rowUnknown')).toEqual([])
  })

  test('lies in none of its parts that is none, and a moved club is asked again', async () => {
    const { id, clubs } = await foundThere()
    const wrong = clubs.locate({ key: newKey(), id, version: 1, unit: divided })
    expect(await refusalOfCall(wrong)).toMatchObject({ reason: 'invalidInput' })
    await clubs.locate({ key: newKey(), id, version: 1, unit: other })
    const { id: _, events: __, liesIn: ___, ...draft } = (await clubs.get({ id, asOf: null })).club
    const elsewhere = { ...draft, commune: clubOf('1112').commune }
    await clubs.edit({ key: newKey(), id, version: 2, draft: elsewhere })
    expect((await clubs.get({ id, asOf: null })).club.liesIn).toBeNull()
  })
})
