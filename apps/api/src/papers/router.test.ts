import { hoaBinh146 } from '@lienthehe/domain'
import { paperHistory } from '@lienthehe/domain/papers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { paperDraft } from '../testing/drafts/paper-draft.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { userNameOf } from '../testing/people.ts'
import { unitOf, uuidOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
let copies = 0
let keys = 0
const newKey = () => uuidOf(`paper ${++keys}`)
const plan = hoaBinh146.id

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

describe('a paper on record', () => {
  test('is listed, opened, corrected and withdrawn, and its history tells of each', () =>
    withCopy(async (instance) => {
      const { papers } = await instance.as(admin)
      const draft = paperDraft({ number: '1/QĐ-UBND' })
      const { id } = await papers.record({ key: newKey(), draft })
      expect((await papers.get({ id })).paper).toEqual({ ...draft, id, withdrawal: null })
      await papers.correct({ key: newKey(), id, version: 1, draft: { ...draft, number: '2/QĐ-UBND' } })
      await papers.withdraw({ key: newKey(), id, version: 2, withdrawal: { reason: 'Ghi nhầm' } })
      const { papers: listed } = await papers.list({ plan })
      expect(listed).toMatchObject([{ id, number: '2/QĐ-UBND', version: 3, isWithdrawn: true }])
      const { entries } = await papers.history({ id })
      expect(entries.map(({ action }) => action)).toEqual(['paper.withdraw', 'paper.correct', 'paper.record'])
      expect(entries[2]?.changes.map(({ field }) => field)).toEqual(
        expect.arrayContaining(Object.keys(paperHistory.fields).filter((field) => field !== 'addressees')),
      )
    }))

  test('proves what its unit owed in its year, and nothing of another year', () =>
    withCopy(async (instance) => {
      const { papers } = await instance.as(admin)
      const draft = paperDraft({ number: '1/QĐ-UBND', proves: [] })
      const { id } = await papers.record({ key: newKey(), draft })
      const proof = { id, version: 1, obligation: 'districtCommittees.budget' }
      const elsewhen = papers.prove({ key: newKey(), ...proof, period: { kind: 'year', year: 2023 } })
      expect(await refusalOfCall(elsewhen)).toEqual({
        reason: 'paperOfAnotherYear',
        number: '1/QĐ-UBND',
        year: 2022,
        asked: 2023,
      })
      await papers.prove({ key: newKey(), ...proof, period: { kind: 'year', year: 2022 } })
      expect((await papers.get({ id })).paper.proves).toEqual(['districtCommittees.budget'])
    }))

  test('a district sees its own papers alone, and the units by which it may write', () =>
    withCopy(async (instance) => {
      const { papers } = await instance.as(admin)
      for (const unit of ['11', '12'])
        await papers.record({
          key: newKey(),
          draft: paperDraft({ number: `${unit}/QĐ`, unit: unitOf(unit) }),
        })
      const own = await (await instance.as(userNameOf('officer', 'district'))).papers.list({ plan })
      expect(own.papers.map(({ number }) => number)).toEqual(['11/QĐ'])
      expect(own.units).toMatchObject([{ key: unitOf('11'), level: 'district', mayWrite: true }])
      const all = await papers.list({ plan })
      expect(all.papers).toHaveLength(2)
      expect(all.units).toHaveLength(11)
    }))
})
