import {
  decideRequest,
  lendAsApproved,
  requestLoan,
  takenOf,
  whyNotAct,
  whyNotDecide,
  whyNotHandOut,
} from '@lienthehe/domain/funds'
import {
  clubIdSchema,
  decisionDraftSchema,
  isoDateSchema,
  loanIdSchema,
  requestDraftSchema,
  requestNumberSchema,
} from '@lienthehe/domain/schema'
import { changeInput } from '../requests/change.ts'
import { bookWrite } from './record.ts'

const club = clubIdSchema

/**
 * The steps from a member's request for a loan to its payment: one person records the request, another decides it, and
 * the money is paid out as decided.
 */
export const requestWrites = {
  requestLoan: bookWrite({
    recordedAs: 'book.request',
    whyNot: ({ keeper }, { draft }) => whyNotAct(keeper, 'book', { askedBy: null, borrower: draft.borrower }),
    input: changeInput({ club, draft: requestDraftSchema }),
    take: ({ book, members, meeting }, { draft }, recording) =>
      requestLoan(book, draft, { ...recording, ...meeting, members }),
  }),

  decideRequest: bookWrite({
    recordedAs: 'book.decide',
    whyNot: ({ book, keeper }, { draft }) => whyNotDecide(book, keeper, draft.request),
    input: changeInput({ club, draft: decisionDraftSchema }),
    take: ({ book }, { draft }, recording) => decideRequest(book, draft, recording),
  }),

  lendAsApproved: bookWrite({
    recordedAs: 'book.lend',
    whyNot: ({ book, keeper }, { request }) => whyNotHandOut(book, keeper, request),
    input: changeInput({ club, request: requestNumberSchema, valueOn: isoDateSchema }),
    idsFor: () => 1,
    take: ({ book, members, meeting, newIds }, { request, valueOn }, recording) => {
      const draft = { request, valueOn, loan: loanIdSchema.parse(newIds[0]) }
      const lent = lendAsApproved(book, draft, { ...recording, ...meeting, members })
      return lent.ok ? { ok: true, value: takenOf(lent.value) } : lent
    },
  }),
}
