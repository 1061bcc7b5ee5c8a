import { emptyTally, type Tally } from '../verdicts/tally.ts'

/**
 * The people whom a plan is meant for first, and those whose life has improved: counted beside its targets, and
 * demanded of no club.
 */
export const beneficiaryGroups = ['poorOlderWomen', 'ethnicMinority', 'leftPoverty'] as const
export type BeneficiaryGroup = (typeof beneficiaryGroups)[number]

/**
 * Active members by group. `leftPoverty` is counted only over members whose household was poor or near-poor on some day
 * since they joined: `no` means it still is; `unknown`, that nobody has asked whether it ever was.
 */
export type Beneficiaries = Readonly<Record<BeneficiaryGroup, Tally>>

/** Nobody has been counted yet. */
export const noBeneficiaries: Beneficiaries = {
  poorOlderWomen: emptyTally,
  ethnicMinority: emptyTally,
  leftPoverty: emptyTally,
}
