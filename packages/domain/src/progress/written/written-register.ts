import type { ClubChange, FoundingSource } from '../../clubs/club.ts'
import type { FormPath, FormProblem } from '../../documents/form-problem.ts'
import { describeFormProblem } from '../../documents/wording.ts'
import type { PersonFact } from '../../facts/facts.ts'
import type { Ethnicity, HardshipKind, Sex } from '../../members/schema.ts'
import type { InLanguage } from '../../text/language.ts'
import type { Answer, Tally } from '../../verdicts/tally.ts'

/**
 * A register in plain literals, for `readRegister`: what is left out is not known, which is never zero and never no. Days are
 * written `2021-03-15`.
 */
export type WrittenRegister = {
  /** The day that all counts and members are of. */
  readonly asOf: string
  readonly clubs: readonly WrittenClub[]
}

/** A club with its counts, or with its members; with neither where nobody has made a list. */
export type WrittenClub = {
  /** Any text, by which the verdicts name the club; its place in the list where there is none: `club-1`. */
  readonly id?: string
  readonly name: string
  /** Its commune on the day it was established: the name, where needed with the district (`Tân Lập, Lạc Sơn`), the code, or the key. */
  readonly commune: string
  readonly establishedOn: string
  readonly paidBy?: FoundingSource
  /** What became of it, the earliest first. */
  readonly changes?: readonly { readonly on: string; readonly change: ClubChange }[]
  readonly counts?: WrittenCounts
  readonly members?: readonly WrittenMember[]
  readonly incomeFund?: Answer
  readonly activityFund?: Answer
  readonly regulation?: Answer
}

/** People counted on the day: a plain number says that the other members are not so, a tally how many nobody has asked. */
export type WrittenCounts = { readonly members: number } & Readonly<
  Partial<Record<PersonFact, number | Tally>>
> & {
    /** Ids of the areas in which the club was active this year; `others`: whether it may have been in more. */
    readonly areas?: { readonly done: readonly string[]; readonly others: 'no' | 'unknown' }
    /** Points of the latest checklist. */
    readonly management?: Tally
    /** đồng */
    readonly incomeFundDong?: number
    readonly activityFundDong?: number
  }

/** A member: who leaves out `joinedOn` was there from the first day. */
export type WrittenMember = {
  readonly sex?: Sex
  /** `1958`, `1958-05` or `1958-05-12`. */
  readonly birth?: string
  readonly ethnicity?: Ethnicity
  /** All that last; an empty list says that there are none. */
  readonly hardships?: readonly HardshipKind[]
  readonly joinedOn?: string
  readonly leftOn?: string
}

/** What is wrong at one place of a written register. */
export type RegisterProblem =
  | FormProblem
  | (FormPath &
      (
        | { readonly kind: 'communeUnknown' }
        /** Several communes are called so; `choices`: their codes. */
        | { readonly kind: 'communeAmbiguous'; readonly choices: readonly string[] }
        | { readonly kind: 'countsAndMembers' }
        | { readonly kind: 'countImpossible' }
        | { readonly kind: 'idTaken' }
      ))

/** What is wrong, as a sentence; the place stands beside it: `clubs.2.commune`. */
export function describeRegisterProblem(problem: RegisterProblem, { language }: InLanguage): string {
  switch (problem.kind) {
    case 'communeUnknown':
      return {
        vi: 'Không có xã, phường, thị trấn này vào ngày thành lập câu lạc bộ.',
        en: 'There was no such commune on the day the club was established.',
      }[language]
    case 'communeAmbiguous': {
      const choices = problem.choices.join(', ')
      return {
        vi: `Có nhiều xã, phường, thị trấn cùng tên: hãy ghi thêm huyện, hoặc ghi một trong các mã ${choices}.`,
        en: `Several communes have this name: add the district, or write one of the codes ${choices}.`,
      }[language]
    }
    case 'countsAndMembers':
      return {
        vi: 'Hãy ghi số đếm hoặc danh sách thành viên, không ghi cả hai.',
        en: 'Write either the counts or the members, not both.',
      }[language]
    case 'countImpossible':
      return {
        vi: 'Số này không khớp với các số khác của câu lạc bộ.',
        en: 'This number does not fit the other numbers of the club.',
      }[language]
    case 'idTaken':
      return { vi: 'Câu lạc bộ khác đã có mã này.', en: 'Another club has this id already.' }[language]
    default:
      return describeFormProblem(problem)[language]
  }
}
