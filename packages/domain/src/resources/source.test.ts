import { describe, expect, test } from 'vitest'
import { nextPhase } from '../plan/file/another-plan.test-data.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { moneySources } from '../sources/source.ts'
import { lineOf } from './example.test-data.ts'
import { checkSource, fundingSourceOf } from './source.ts'

describe('IV: every source of money has its clause', () => {
  test.each([
    { clause: 'IV.1', sources: ['central', 'province', 'district', 'commune'] },
    { clause: 'IV.2', sources: ['donor'] },
    { clause: 'IV.3', sources: ['localFund', 'association', 'community', 'members'] },
    { clause: 'IV.4', sources: ['project', 'foreignDonor'] },
  ])('$clause: $sources', ({ clause, sources }) => {
    const own = moneySources.filter((source) => fundingSourceOf(hoaBinh146, source)?.clause === clause)
    expect(own).toEqual(sources)
  })
})

test('money of a source that the plan does not count on is refused beside its field', () => {
  const line = lineOf({ source: 'project' })
  expect(checkSource(line, hoaBinh146)).toEqual([])
  expect(checkSource(line, nextPhase)).toEqual([{ field: 'source', problem: 'choiceUnknown' }])
})
