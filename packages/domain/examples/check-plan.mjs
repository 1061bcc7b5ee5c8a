import { describePlanFinding, examinePlan, hoaBinh146 } from '@lienthehe/domain'
import { describePlanProblem } from '@lienthehe/domain/plan'
import { readPlan } from '@lienthehe/domain/schema'
import { hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'

/** Prints the problems of a draft or, if it is a plan, the contradictions among its own numbers. */
function check(draft) {
  const read = readPlan(draft)
  if (read.ok)
    for (const finding of examinePlan(read.value, hoaBinhUnits))
      console.log(describePlanFinding(finding, { plan: read.value, language: 'vi' }))
  else
    for (const problem of read.refusal)
      console.log(`${problem.path.join('.')}: ${describePlanProblem(problem, { language: 'vi' })}`)
}

// A plan is plain JSON. This one starts as a copy of plan 146; you can read yours from a file.
const draft = JSON.parse(JSON.stringify(hoaBinh146))
draft.id = 'hoa-binh-thu'

console.log('Bản nháp 1')
draft.period.years = [2021, 2022, 2023, 2024, 2026]
draft.clubRules[1].criterion.band = { low: 70, high: 60 }
check(draft)

console.log('Bản nháp 2')
draft.period.years = [2021, 2022, 2023, 2024, 2025]
draft.clubRules[1].criterion.band = { low: 60, high: 70 }
check(draft)
