import type { MeetingPreparation } from '../offline/preparation.ts'

/** The steps, in the order of a real meeting. */
const stepNames = [
  'attendance',
  'dues',
  'repayments',
  'handOuts',
  'health',
  'care',
  'areas',
  'plan',
  'boxes',
  'review',
] as const
export type StepName = (typeof stepNames)[number]

/** The steps of this club’s meeting; those for which its book has nothing are left out. */
export function stepsFor({ money }: Pick<MeetingPreparation, 'money'>): readonly StepName[] {
  const isEmpty: Partial<Record<StepName, boolean>> = {
    dues: money.boxes.length === 0,
    repayments: money.repayments.length === 0,
    handOuts: money.handOuts.length === 0,
    boxes: money.boxes.length === 0,
  }
  return stepNames.filter((name) => isEmpty[name] !== true)
}
