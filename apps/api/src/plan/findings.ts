import { examinePlan, type Plan } from '@lienthehe/domain'
import type { AdministrativeUnit } from '@lienthehe/domain/units'

type Findings = ReturnType<typeof examinePlan>

const known = new WeakMap<
  Plan,
  { readonly units: readonly AdministrativeUnit[]; readonly findings: Findings }
>()

/**
 * What `examinePlan` finds in a version of a plan. It runs once for each list of units, because neither ever changes.
 */
export function findingsOf(plan: Plan, units: readonly AdministrativeUnit[]): Findings {
  const kept = known.get(plan)
  if (kept?.units === units) return kept.findings
  const findings = examinePlan(plan, units)
  known.set(plan, { units, findings })
  return findings
}
