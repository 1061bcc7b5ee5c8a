import { emptyTally, type Tally } from '../verdicts/tally.ts'

/**
 * The people whom a plan wants to reach first, and those whose life has improved. They are counted beside the plan’s
 * targets; no club must reach a number of them.
 */
export const beneficiaryGroups = ['poorOlderWomen', 'ethnicMinority', 'leftPoverty'] as const
export type BeneficiaryGroup = (typeof beneficiaryGroups)[number]

/**
 * How many active members belong to each group. `leftPoverty` counts only members whose household was poor or near-poor
 * on some day since they joined: `no` means that it still is, `unknown` that nobody has asked whether it ever was.
 */
export type Beneficiaries = Readonly<Record<BeneficiaryGroup, Tally>>

/** The counts before anybody is counted. */
export const noBeneficiaries: Beneficiaries = {
  poorOlderWomen: emptyTally,
  ethnicMinority: emptyTally,
  leftPoverty: emptyTally,
}
