import type { PlanAssessment } from './assess-plan.ts'

/**
 * Is there nothing to judge yet? If no club operates and none was founded, the register is empty, and the plan is not
 * missed.
 */
export function isBlank({
  clubsOperating,
  districts,
}: Pick<PlanAssessment, 'clubsOperating' | 'districts'>): boolean {
  return clubsOperating === 0 && districts.every(({ foundedInAll }) => foundedInAll === 0)
}
