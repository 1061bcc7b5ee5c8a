import type { Result } from '@lienthehe/domain'
import {
  adoptRegulation,
  type BookAct,
  closeMonth,
  concernedByDraft,
  concernedByLoan,
  confirmProposal,
  declineProposal,
  disburseLoan,
  type FundRefusal,
  openFund,
  type ProposalDraft,
  propose,
  type Recorded,
  recordCashCount,
  recordContribution,
  recordDues,
  recordExpense,
  recordRepaymentAsSeen,
  recordTransfer,
  type Taken,
  takenOf,
  whyNotAct,
  whyNotConfirm,
  whyNotDecline,
} from '@lienthehe/domain/funds'
import {
  cashCountDraftSchema,
  closingDraftSchema,
  clubIdSchema,
  contributionDraftSchema,
  correctionDraftSchema,
  cutOffDraftSchema,
  declineReasonSchema,
  disbursementDraftSchema,
  duesDraftSchema,
  expenseDraftSchema,
  loanIdSchema,
  openingDraftSchema,
  partsSchema,
  personSchema,
  proposalNumberSchema,
  regulationSchema,
  repaymentDraftSchema,
  transferDraftSchema,
} from '@lienthehe/domain/schema'
import { z } from 'zod'
import { changeInput } from '../requests/change.ts'
import { type BookState, bookWrite } from './record.ts'

const club = clubIdSchema

/** The loans of the cut-off sheet as a person typed them, without ids: this write gives each loan its id. */
const typedLoansSchema = z
  .array(openingDraftSchema.shape.loans.unwrap().element.omit({ loan: true }))
  .readonly()
const typedOpeningSchema = openingDraftSchema.extend({ loans: typedLoansSchema })
const typedSheetSchema = cutOffDraftSchema.shape.sheets.unwrap().element.extend({ loans: typedLoansSchema })
const typedCutOffSchema = cutOffDraftSchema.extend({
  sheets: z.array(typedSheetSchema).min(1).max(2).readonly(),
})
const typedProposalSchema = z.discriminatedUnion('kind', [
  ...correctionDraftSchema.options,
  typedCutOffSchema,
])
type TypedProposal = z.infer<typeof typedProposalSchema>

export const bookWrites = {
  adoptRegulation: bookWrite({
    recordedAs: 'book.regulate',
    whyNot: lacking('book'),
    input: changeInput({ club, regulation: regulationSchema }),
    take: ({ book }, { regulation }) => adoptRegulation(book, regulation),
  }),

  open: bookWrite({
    recordedAs: 'book.open',
    whyNot: lacking('book'),
    input: changeInput({ club, draft: typedOpeningSchema }),
    idsFor: ({ draft }) => draft.loans.length,
    take: ({ book, meeting, newIds }, { draft }, recording) => {
      const loans = draft.loans.map((loan, index) => ({ ...loan, loan: loanIdSchema.parse(newIds[index]) }))
      return recorded(openFund(book, { ...draft, loans }, { ...recording, ...meeting }))
    },
  }),

  contribute: bookWrite({
    recordedAs: 'book.contribute',
    whyNot: lacking('book'),
    input: changeInput({ club, draft: contributionDraftSchema }),
    take: ({ book }, { draft }, recording) => recorded(recordContribution(book, draft, recording)),
  }),

  collectDues: bookWrite({
    recordedAs: 'book.collectDues',
    whyNot: lacking('book'),
    input: changeInput({ club, draft: duesDraftSchema }),
    take: ({ book, members }, { draft }, recording) =>
      recorded(recordDues(book, draft, { ...recording, members })),
  }),

  spend: bookWrite({
    recordedAs: 'book.spend',
    whyNot: lacking('book'),
    input: changeInput({ club, draft: expenseDraftSchema }),
    take: ({ book }, { draft }, recording) => recorded(recordExpense(book, draft, recording)),
  }),

  transfer: bookWrite({
    recordedAs: 'book.transfer',
    whyNot: lacking('book'),
    input: changeInput({ club, draft: transferDraftSchema }),
    take: ({ book }, { draft }, recording) => recorded(recordTransfer(book, draft, recording)),
  }),

  lend: bookWrite({
    recordedAs: 'book.lend',
    whyNot: ({ keeper }, { draft }) => whyNotAct(keeper, 'book', { askedBy: null, borrower: draft.borrower }),
    input: changeInput({ club, draft: disbursementDraftSchema.omit({ loan: true }) }),
    idsFor: () => 1,
    take: ({ book, members, meeting, newIds }, { draft }, recording) => {
      const loan = loanIdSchema.parse(newIds[0])
      return recorded(disburseLoan(book, { ...draft, loan }, { ...recording, ...meeting, members }))
    },
  }),

  repay: bookWrite({
    recordedAs: 'book.repay',
    whyNot: ({ book, keeper }, { draft }) => whyNotAct(keeper, 'book', concernedByLoan(book, draft.loan)),
    /** `seen` is how the payment would be used, as the form showed it to the user; `null`: the form showed nothing. */
    input: changeInput({ club, draft: repaymentDraftSchema, seen: partsSchema.nullable() }),
    take: ({ book }, { draft, seen }, recording) =>
      recorded(recordRepaymentAsSeen(book, draft, { ...recording, seen })),
  }),

  /**
   * Proposes a reversal, new conditions or a write-off. The proposal has no effect until a second person confirms it.
   */
  propose: bookWrite({
    recordedAs: 'book.propose',
    whyNot: ({ book, keeper }, { draft }) =>
      whyNotAct(
        keeper,
        'book',
        draft.kind === 'opening' ? { askedBy: null, borrower: null } : concernedByDraft(book, draft),
      ),
    input: changeInput({ club, draft: typedProposalSchema }),
    idsFor: ({ draft }) => loansOf(draft),
    take: ({ book, meeting, newIds }, { draft }, recording) =>
      propose(book, withLoanIds(draft, newIds), { ...recording, ...meeting }),
  }),

  confirm: bookWrite({
    recordedAs: 'book.confirm',
    whyNot: ({ book, keeper }, { proposal }) => whyNotConfirm(book, keeper, proposal),
    input: changeInput({ club, proposal: proposalNumberSchema }),
    take: ({ book, meeting }, { proposal }, recording) =>
      confirmProposal(book, proposal, { ...recording, ...meeting }),
  }),

  decline: bookWrite({
    recordedAs: 'book.decline',
    whyNot: ({ book, keeper }, { proposal }) => whyNotDecline(book, keeper, proposal),
    input: changeInput({ club, proposal: proposalNumberSchema, reason: declineReasonSchema }),
    take: ({ book }, answer, recording) => declineProposal(book, answer, recording),
  }),

  /** Two people count the cash. The user who records the count is the first; the name of the second is typed. */
  count: bookWrite({
    recordedAs: 'book.count',
    whyNot: lacking('count'),
    input: changeInput({
      club,
      draft: cashCountDraftSchema.omit({ countedBy: true }),
      witness: personSchema,
    }),
    take: ({ book }, { draft, witness }, recording) =>
      recordCashCount(book, { ...draft, countedBy: [recording.recordedBy, witness] }, recording),
  }),

  close: bookWrite({
    recordedAs: 'book.close',
    whyNot: lacking('close'),
    input: changeInput({ club, draft: closingDraftSchema }),
    take: ({ book }, { draft }, { bookedOn, recordedBy }) =>
      closeMonth(book, draft, { today: bookedOn, closedBy: recordedBy }),
  }),
}

/** How many loans an accepted proposal would begin. */
function loansOf(draft: TypedProposal): number {
  return draft.kind === 'opening' ? draft.sheets.reduce((sum, { loans }) => sum + loans.length, 0) : 0
}

function withLoanIds(draft: TypedProposal, newIds: readonly string[]): ProposalDraft {
  if (draft.kind !== 'opening') return draft
  const ids = newIds.values()
  const sheets = draft.sheets.map((sheet) => ({
    ...sheet,
    loans: sheet.loans.map((loan) => ({ ...loan, loan: loanIdSchema.parse(ids.next().value) })),
  }))
  return { ...draft, sheets }
}

function recorded(result: Result<Recorded, FundRefusal>): Result<Taken, FundRefusal> {
  return result.ok ? { ok: true, value: takenOf(result.value) } : result
}

/** Refuses an act that is about no particular person to a user who has no post for it. */
function lacking(act: BookAct) {
  return ({ keeper }: Pick<BookState, 'keeper'>) => whyNotAct(keeper, act, { askedBy: null, borrower: null })
}
