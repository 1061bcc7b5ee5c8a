import type { IsoDate } from '@lienthehe/domain'
import { yearOf } from '@lienthehe/domain/calendar'
import type { LoanConditions } from '@lienthehe/domain/funds'
import type { Member } from '@lienthehe/domain/members'
import { foldText } from '@lienthehe/domain/text'
import { readBirthText } from '../roster/births/birth-text.ts'
import { Keyed, matchMembers } from '../roster/judging/match-members.ts'
import { cellOf, type FileRow } from './cut-off-file.ts'
import type { LoanOfFile } from './judge-cut-off.ts'
import { totalLabel } from './layout.ts'
import type { Figure, PartJudge } from './part-judge.ts'
import { readAmount, readInterest, readRate, readRepayment, readText, readWhole } from './read-cell.ts'

/** The open loans, line by line, and their sum. */
export type Loans = {
  readonly loans: readonly LoanOfFile[]
  /** `null`: the file has no line with the sum. */
  readonly total: Figure | null
}

/** The members that the file may name, and the day on which it is read. */
export type CutOffSituation = { readonly members: readonly Member[]; readonly today: IsoDate }

/** Reads the sheet of the loans. A line with nothing but its number is skipped. */
export function judgeLoans(judge: PartJudge, situation: CutOffSituation): Loans {
  const loans: LoanOfFile[] = []
  let total: Figure | null = null
  for (const row of judge.part.rows) {
    const isBlank = [...row].every(([field, { text }]) => field === 'order' || text === '')
    if (isBlank) continue
    const label = [cellOf(row, 'order'), cellOf(row, 'borrower')]
    if (total !== null) {
      judge.doubt(cellOf(row, 'borrower'), 'afterTotal')
      continue
    }
    if (label.some(({ text }) => foldText(text) === foldText(totalLabel))) {
      const cell = cellOf(row, 'principal')
      total = { cell, dong: judge.read(cell, readAmount) }
      continue
    }
    const loan = loanIn(judge, row, situation)
    if (loan !== null) loans.push(loan)
  }
  return { loans, total }
}

/** The loan in this row; `null`: a cell is uncertain, and a problem says so. */
function loanIn(judge: PartJudge, row: FileRow, situation: CutOffSituation): LoanOfFile | null {
  const borrower = borrowerIn(judge, row, situation)
  const purpose = judge.read(cellOf(row, 'purpose'), readText)
  const principalDong = principalIn(judge, row)
  const conditions = conditionsIn(judge, row)
  if (borrower === null || purpose === null || principalDong === null || conditions === null) return null
  const guarantor = cellOf(row, 'guarantor').text
  return {
    borrower: borrower.id,
    guarantor: guarantor === '' ? null : guarantor,
    purpose,
    principalDong,
    conditions,
  }
}

/**
 * The member whose name and birth are exactly those of the line. `null`, with a problem: nobody or several fit, or it
 * is uncertain whether somebody does.
 */
function borrowerIn(judge: PartJudge, row: FileRow, { members, today }: CutOffSituation): Member | null {
  const cell = cellOf(row, 'borrower')
  const fullName = judge.read(cell, readText)
  if (fullName === null) return null
  const birthCell = cellOf(row, 'birth')
  const read = birthCell.text === '' ? null : readBirthText(birthCell.text, yearOf(today))
  if (read !== null && read.kind !== 'known') {
    judge.doubt(birthCell, 'birthInvalid')
    return null
  }
  const birth = read?.birth ?? null
  const [match] = matchMembers([new Keyed({ fullName, birth })], members)
  switch (match?.kind) {
    case 'member':
      return match.member
    case 'perhaps':
      judge.doubt(cell, 'perhapsMember')
      return null
    case 'several':
      judge.doubt(cell, 'severalMembers')
      return null
    default:
      judge.doubt(cell, 'noSuchMember')
      return null
  }
}

function principalIn(judge: PartJudge, row: FileRow): number | null {
  const cell = cellOf(row, 'principal')
  const amount = judge.read(cell, readAmount)
  if (amount === null && cell.text === '') judge.doubt(cell, 'required')
  if (amount === null || amount > 0) return amount
  judge.doubt(cell, 'amountInvalid')
  return null
}

function conditionsIn(judge: PartJudge, row: FileRow): LoanConditions | null {
  const monthsCell = cellOf(row, 'months')
  const months = judge.read(monthsCell, readWhole)
  if (months === null && monthsCell.text === '') judge.doubt(monthsCell, 'required')
  if (months === 0) judge.doubt(monthsCell, 'wholeNumber')
  const monthlyRateBasisPoints = judge.read(cellOf(row, 'rate'), readRate)
  const interest = judge.read(cellOf(row, 'interest'), readInterest)
  const repayment = judge.read(cellOf(row, 'repayment'), readRepayment)
  const graceMonths = judge.read(cellOf(row, 'grace'), readWhole) ?? 0
  if (!months || monthlyRateBasisPoints === null || interest === null || repayment === null) return null
  return { months, monthlyRateBasisPoints, interest, repayment, graceMonths }
}
