import {
  assessPlan,
  describeHeadline,
  describeTarget,
  exactly,
  hoaBinh146,
  isoDate,
  nothingPublished,
  targetOf,
} from '@lienthehe/domain'
import { publishedTotalsSchema } from '@lienthehe/domain/schema'
import { hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'

const names = new Map(hoaBinhUnits.map(({ key, name }) => [key, name]))

// What the province said in its review of 2025. What it did not say is unknown, not zero. Numbers that are
// impossible together are refused.
const totals = publishedTotalsSchema.parse({
  ...nothingPublished(hoaBinhUnits, 139),
  newClubs: exactly(105),
  newClubsPaidBy: [{ sources: ['province', 'district', 'commune'], clubs: exactly(47) }],
  communesCovered: exactly(89),
  members: { low: 7200, high: 'unbounded' },
  clubsMeeting: [{ rule: 'club.activities', clubs: exactly(124) }],
})

const assessment = assessPlan(hoaBinh146, totals, isoDate('2025-06-30'))
console.log(describeHeadline(assessment, { language: 'vi' }))
for (const verdict of assessment.targets)
  console.log(
    `${verdict.clause} ${targetOf(hoaBinh146, verdict).name.vi}: ${describeTarget(verdict, { plan: hoaBinh146, names, language: 'vi' })}`,
  )
