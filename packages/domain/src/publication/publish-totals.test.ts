import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { assessPlan } from '../progress/assess-plan.ts'
import { nothingPublished, type PublishedTotals } from '../progress/totals/published-totals.ts'
import { hoaBinhUnits } from '../units/hoa-binh.ts'
import { exactly } from '../verdicts/interval.ts'
import { presentProgress } from './present.ts'
import { publishProgress } from './publish.ts'

function publish(totals: Partial<PublishedTotals>) {
  const province = { ...nothingPublished(hoaBinhUnits, 139), ...totals }
  const published = publishProgress(hoaBinh146, assessPlan(hoaBinh146, province, isoDate('2025-06-30')))
  const { summary, targets } = presentProgress(hoaBinh146, published, new Map(), {
    district: null,
    language: 'vi',
  })
  return { summary, figure: targets.find(({ id }) => id === 'members.new')?.figure }
}

describe('what a province said of itself is published as its register would be', () => {
  test.each([
    { members: exactly(7203), says: '139 câu lạc bộ đang hoạt động, khoảng 7.200 thành viên' },
    {
      members: { low: 7200, high: 'unbounded' },
      says: '139 câu lạc bộ đang hoạt động, ít nhất 7.200 thành viên',
    },
    {
      members: { low: 0, high: 'unbounded' },
      says: '139 câu lạc bộ đang hoạt động, chưa có số thành viên',
    },
  ] as const)('$says', ({ members, says }) => {
    expect(publish({ members }).summary).toBe(says)
  })

  test('the people of a single new club are hidden, those of many rounded', () => {
    const one = { newClubs: exactly(1), membersOfNewClubs: exactly(7), members: exactly(7203) }
    expect(publish(one).figure).toBe('nhiều nhất 3.745 / 3.750')
    const many = { newClubs: exactly(105), membersOfNewClubs: exactly(5303) }
    expect(publish(many).figure).toBe('5.300 / 3.750')
  })
})
