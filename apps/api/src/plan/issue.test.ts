import { hoaBinh146 } from '@lienthehe/domain'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { verifyAudit } from '../audit/verify.ts'
import { compareRows } from '../scrub/compare-rows.ts'
import { readWitnesses } from '../scrub/witnesses.ts'
import { contentOf } from '../testing/content.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { nextPlan } from '../testing/next-plan.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { uuidOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
let copies = 0
let keys = 0
let instance: Instance

beforeAll(() => fillTwoProvinces(template))
afterAll(() => folder.remove())
beforeEach(async () => {
  instance = await openCopy(template, `${++copies}`)
})
afterEach(() => instance.close())

const paper = { number: null, issuedOn: '2025-11-10' }

async function adopt(
  file: unknown,
  validFrom: string | null = null,
  said: { readonly number?: string; readonly issuedOn?: string } = {},
) {
  const { plan } = await instance.as(admin)
  const text = JSON.stringify(file)
  return plan.adopt({ key: uuidOf(`key ${++keys}`), text, validFrom, paper: { ...paper, ...said } })
}

describe('the paper by which a plan is issued is on record with it', () => {
  test('with the number and title of the plan, in one transaction, and its own history', async () => {
    const { paper: id } = await adopt(nextPlan)
    const { papers } = await instance.as(admin)
    const { db } = instance.services
    expect(await papers.issuing({ plan: 'next-plan' })).toEqual([
      { id, kind: 'plan', number: '7/KH-UBND', issuedOn: '2025-11-10' },
    ])
    expect((await papers.get({ id })).paper).toMatchObject({ plan: 'next-plan', subject: nextPlan.title.vi })
    expect((await papers.list({ plan: 'next-plan' })).papers).toMatchObject([{ id, number: '7/KH-UBND' }])
    expect((await papers.history({ id })).entries).toMatchObject([{ action: 'paper.record' }])
    expect(await verifyAudit(db)).toMatchObject({ sound: true })
    const found = await compareRows(db, await readWitnesses(db))
    expect(found.filter((finding) => 'of' in finding && finding.of === 'paper')).toEqual([])
  })

  test('an amendment has a paper of its own, which cites what it changed', async () => {
    const amended = { ...hoaBinh146, targets: hoaBinh146.targets.slice(1) }
    const { paper: id } = await adopt(amended, '2024-01-01', { number: '9/QĐ-UBND' })
    const { papers } = await instance.as(admin)
    expect((await papers.get({ id })).paper).toMatchObject({ kind: 'amendment', clauses: ['I.2.a'] })
  })

  test('a day to come is refused beside its field, and neither plan nor paper is there', async () => {
    const before = contentOf(instance)
    const tomorrow = adopt(nextPlan, null, { issuedOn: '2099-01-01' })
    expect(await refusalOfCall(tomorrow)).toEqual({
      reason: 'invalidInput',
      fields: [{ field: 'paper.issuedOn', problem: 'dateInFuture' }],
    })
    expect(contentOf(instance)).toEqual(before)
  })

  test('a number of this issuer that is on record already is refused, and the plan stays as it was', async () => {
    await adopt({ ...hoaBinh146, targets: hoaBinh146.targets.slice(1) }, '2024-01-01')
    const again = adopt({ ...hoaBinh146, targets: hoaBinh146.targets.slice(2) }, '2024-06-01')
    expect(await refusalOfCall(again)).toMatchObject({ reason: 'paperRecorded', number: '146/KH-UBND' })
    expect(instance.services.plans.find(hoaBinh146.id)).toMatchObject({ version: 2 })
  })
})
