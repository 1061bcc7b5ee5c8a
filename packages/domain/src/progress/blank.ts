import type { PlanAssessment } from './assess-plan.ts'

/** Is there nothing to judge yet? A register in which no club operates and none was founded has not failed its plan. */
export function isBlank({
  clubsOperating,
  districts,
}: Pick<PlanAssessment, 'clubsOperating' | 'districts'>): boolean {
  return clubsOperating === 0 && districts.every(({ foundedInAll }) => foundedInAll === 0)
}
