import type { Names } from '@lienthehe/domain/funds'
import type { CashBookView } from './queries.ts'

/** How the lines of a cash book name people; a dash stands for a person whose name the club no longer has. */
export function namesOf({ names, borrowers }: Pick<CashBookView, 'names' | 'borrowers'>): Names {
  const ofMember: Names['ofMember'] = (member) => names.members[member] ?? '–'
  return {
    ofMember,
    ofBorrower: (loan) => {
      const borrower = borrowers[loan]
      return borrower === undefined ? '–' : ofMember(borrower)
    },
  }
}
