import {
  adviseAdmissions,
  assessClub,
  describeAdvice,
  describeClubVerdict,
  factsOfCounts,
  hoaBinh146,
} from '@lienthehe/domain'
import { isCompositionFact } from '@lienthehe/domain/facts'
import { describeNextMember } from '@lienthehe/domain/roadmap'
import { clubCountsSchema } from '@lienthehe/domain/schema'

const facts = factsOfCounts(
  clubCountsSchema.parse({
    establishedOn: '2021-03-15',
    asOf: '2024-12-31',
    members: 55,
    women: 39,
    age55: { yes: 33, no: 18, unknown: 4 }, // four birth years are not recorded
    disadvantaged: 34,
  }),
)

for (const verdict of assessClub(hoaBinh146, facts))
  if (verdict.kind === 'size' || (verdict.kind === 'share' && isCompositionFact(verdict.fact)))
    console.log(describeClubVerdict(verdict, { plan: hoaBinh146, language: 'vi' }))

const advice = adviseAdmissions(hoaBinh146, facts)
console.log(describeAdvice(advice, { language: 'vi' }))
if (advice.kind === 'admit') console.log(describeNextMember(advice.next, { language: 'vi' }))
