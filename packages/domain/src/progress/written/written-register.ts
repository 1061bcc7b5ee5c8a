import type { ClubChange, FoundingSource } from '../../clubs/club.ts'
import type { FormPath, FormProblem } from '../../documents/form-problem.ts'
import { describeFormProblem } from '../../documents/wording.ts'
import type { PersonFact } from '../../facts/facts.ts'
import type { Ethnicity, HardshipKind, Sex } from '../../members/schema.ts'
import type { InLanguage } from '../../text/language.ts'
import type { Answer, Tally } from '../../verdicts/tally.ts'

/**
 * A register in plain literals, for `readRegister`. Fields that are left out are unknown; unknown never means zero or
 * no. Days are written `2021-03-15`.
 */
export type WrittenRegister = {
  /** The day of all counts and members. */
  readonly asOf: string
  readonly clubs: readonly WrittenClub[]
}

/** A club with counts, or with members, or with neither if nobody made a list. */
export type WrittenClub = {
  /** Any text that verdicts use to name the club. If it is left out, the place in the list is used: `club-1`. */
  readonly id?: string
  readonly name: string
  /**
   * The commune on the day on which the club was established: its name, if needed with the district (`Tân Lập, Lạc
   * Sơn`), its code, or its key.
   */
  readonly commune: string
  readonly establishedOn: string
  readonly paidBy?: FoundingSource
  /** Later changes of the club, such as its closing, the earliest first. */
  readonly changes?: readonly { readonly on: string; readonly change: ClubChange }[]
  readonly counts?: WrittenCounts
  readonly members?: readonly WrittenMember[]
  readonly incomeFund?: Answer
  readonly activityFund?: Answer
  readonly regulation?: Answer
}

/**
 * The people counted on the day. A plain number means that all other members are not of this kind; a tally also says
 * how many are unknown.
 */
export type WrittenCounts = { readonly members: number } & Readonly<
  Partial<Record<PersonFact, number | Tally>>
> & {
    /** Ids of the areas in which the club was active this year; `others`: whether it may have been in more. */
    readonly areas?: { readonly done: readonly string[]; readonly others: 'no' | 'unknown' }
    /** Points of the latest checklist. */
    readonly management?: Tally
    /** In đồng. */
    readonly incomeFundDong?: number
    readonly activityFundDong?: number
  }

/** A member. If `joinedOn` is left out, the member joined on the club's first day. */
export type WrittenMember = {
  readonly sex?: Sex
  /** `1958`, `1958-05` or `1958-05-12`. */
  readonly birth?: string
  readonly ethnicity?: Ethnicity
  /** All hardships that the member has now; an empty list means none. */
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
        /** Several communes have this name; `choices` are their codes. */
        | { readonly kind: 'communeAmbiguous'; readonly choices: readonly string[] }
        | { readonly kind: 'countsAndMembers' }
        | { readonly kind: 'countImpossible' }
        | { readonly kind: 'idTaken' }
      ))

/** The problem as a sentence. Its place is shown beside it: `clubs.2.commune`. */
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
