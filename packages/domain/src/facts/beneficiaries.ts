import { emptyTally, type Tally } from '../verdicts/tally.ts'

/** Whom a plan is for first of all, and who lives better for it: counted beside its targets, and asked of no club. */
export const beneficiaryGroups = ['poorOlderWomen', 'ethnicMinority', 'leftPoverty'] as const
export type BeneficiaryGroup = (typeof beneficiaryGroups)[number]

/**
 * Active members by group. `leftPoverty` is told of those alone whose household was poor or near-poor on some day since
 * they joined: `no` still is, and of the `unknown` nobody has asked whether it ever was.
 */
export type Beneficiaries = Readonly<Record<BeneficiaryGroup, Tally>>

/** Nobody has been counted. */
export const noBeneficiaries: Beneficiaries = {
  poorOlderWomen: emptyTally,
  ethnicMinority: emptyTally,
  leftPoverty: emptyTally,
}
