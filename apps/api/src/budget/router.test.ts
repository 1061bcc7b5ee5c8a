import { hoaBinh146 } from '@lienthehe/domain'
import { budgetHistory } from '@lienthehe/domain/resources'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { budgetDraft } from '../testing/drafts/budget-draft.ts'
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
const newKey = () => uuidOf(`budget ${++keys}`)
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

/** Records a paper, and a budget line of the first district for the year of that paper. */
async function begin({ budget, papers }: Awaited<ReturnType<Instance['as']>>) {
  const { id: paper } = await papers.record({ key: newKey(), draft: paperDraft({ number: '1/QĐ-UBND' }) })
  const { id } = await budget.record({ key: newKey(), draft: budgetDraft() })
  return { id, paper }
}

describe('IV: a year’s money from estimate to final account', () => {
  test('is kept stage by stage, read as of any day, and told of by the history', () =>
    withCopy(async (instance) => {
      const api = await instance.as(admin)
      const { id, paper } = await begin(api)
      await api.budget.approve({
        ...{ key: newKey(), id, version: 1 },
        approval: { approvedDong: 8_000_000, paper },
      })
      const settlement = { spentDong: 7_500_000, spentOn: '2023-01-31' }
      await api.budget.settle({ key: newKey(), id, version: 2, settlement })
      const opened = await api.budget.get({ id })
      expect(opened.line.state).toEqual({
        ...{ stage: 'spent', approvedDong: 8_000_000, approvedOn: '2021-12-20', paper },
        ...settlement,
      })
      expect(opened.grant).toEqual({ id: paper, number: '1/QĐ-UBND', isWithdrawn: false })
      const stagesOn = async (asOf: string) => {
        const { lines } = await api.budget.list({ plan, asOf })
        return lines.map(({ state }) => state.stage)
      }
      expect(await stagesOn('2021-08-31')).toEqual([])
      expect(await stagesOn('2021-12-19')).toEqual(['estimated'])
      expect(await stagesOn('2022-12-31')).toEqual(['approved'])
      expect(await stagesOn('2023-01-31')).toEqual(['spent'])
      const { entries } = await api.budget.history({ id })
      expect(entries.map(({ action }) => action)).toEqual([
        'budget.settle',
        'budget.approve',
        'budget.record',
      ])
      const told = new Set(entries.flatMap(({ changes }) => changes.map(({ field }) => field)))
      for (const field of Object.keys(budgetHistory.fields))
        if (field !== 'sourceName') expect(told).toContain(field)
    }))

  test('spending above what was approved is refused beside the amount, and nothing is lost', () =>
    withCopy(async (instance) => {
      const api = await instance.as(admin)
      const { id, paper } = await begin(api)
      const approval = { approvedDong: 8_000_000, paper }
      await api.budget.approve({ key: newKey(), id, version: 1, approval })
      const settlement = { spentDong: 8_000_001, spentOn: '2023-01-31' }
      expect(await refusalOfCall(api.budget.settle({ key: newKey(), id, version: 2, settlement }))).toEqual({
        reason: 'invalidInput',
        fields: [{ field: 'settlement.spentDong', problem: 'aboveApproved' }],
      })
      expect((await api.budget.get({ id })).line.state.stage).toBe('approved')
    }))

  test('a paper of another year approves nothing', () =>
    withCopy(async (instance) => {
      const api = await instance.as(admin)
      const { id } = await begin(api)
      const draft = paperDraft({ number: '2/QĐ-UBND', year: 2021, proves: [] })
      const { id: paper } = await api.papers.record({ key: newKey(), draft })
      const approval = { approvedDong: 1, paper }
      expect(await refusalOfCall(api.budget.approve({ key: newKey(), id, version: 1, approval }))).toEqual({
        reason: 'invalidInput',
        fields: [{ field: 'approval.paper', problem: 'paperOfAnotherYear' }],
      })
    }))

  test('a district sees its own lines alone, and the units by which it may write', () =>
    withCopy(async (instance) => {
      const { budget } = await instance.as(admin)
      for (const unit of ['11', '12'])
        await budget.record({ key: newKey(), draft: budgetDraft({ unit: unitOf(unit) }) })
      const own = await (await instance.as(userNameOf('officer', 'district'))).budget.list({
        plan,
        asOf: null,
      })
      expect(own.lines.map(({ unit }) => unit)).toEqual([unitOf('11')])
      expect(own.units[0]).toMatchObject({ key: unitOf('11'), level: 'district', mayWrite: true })
      expect(own.units.every(({ level }) => level !== 'province')).toBe(true)
      expect((await budget.list({ plan, asOf: null })).lines).toHaveLength(2)
    }))
})
