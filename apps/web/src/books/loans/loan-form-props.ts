import type { LoanView } from '../queries.ts'

/** The props of every form about a loan that was given. */
export type LoanFormProps = {
  readonly card: LoanView
  /** The name of the borrower. */
  readonly name: string
  readonly onClose: () => void
}
