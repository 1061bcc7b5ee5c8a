import type { LoanView } from '../queries.ts'

/** What every form about a loan that was given is opened with. */
export type LoanFormProps = {
  readonly card: LoanView
  /** The name of the borrower. */
  readonly name: string
  readonly onClose: () => void
}
