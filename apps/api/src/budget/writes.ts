import {
  approveBudget,
  correctBudgetLine,
  recordBudgetLine,
  settleBudget,
  withdrawBudgetLine,
} from '@lienthehe/domain/resources'
import {
  budgetApprovalSchema,
  budgetLineDraftSchema,
  budgetLineIdSchema,
  budgetSettlementSchema,
  withdrawalSchema,
} from '@lienthehe/domain/schema'
import { changeInput } from '../requests/change.ts'
import { creationOf, editInput, editOf } from '../writes/record.ts'
import { budgetRecord, loadApproval, loadBudgetLine, situationOf } from './record.ts'

export const budgetWrites = {
  record: creationOf(budgetRecord, {
    action: 'means.write',
    recordedAs: 'budget.record',
    subject: 'unit',
    input: changeInput({ draft: budgetLineDraftSchema }),
    load: async (writer, { draft }) => ({
      id: budgetLineIdSchema.parse(writer.newId()),
      ...situationOf(writer, draft),
    }),
    transition: ({ id, situation }, { draft }) => recordBudgetLine({ ...draft, id }, situation),
  }),

  correct: editOf(budgetRecord, {
    action: 'means.write',
    recordedAs: 'budget.correct',
    subject: 'budgetLine',
    input: editInput(budgetLineIdSchema, { draft: budgetLineDraftSchema }),
    load: loadBudgetLine,
    transition: ({ stored, situation }, { draft }) => correctBudgetLine(stored.value, draft, situation),
  }),

  /** IV.1: records how much of the estimate a paper approves. */
  approve: editOf(budgetRecord, {
    action: 'means.write',
    recordedAs: 'budget.approve',
    subject: 'budgetLine',
    input: editInput(budgetLineIdSchema, { approval: budgetApprovalSchema }),
    load: loadApproval,
    transition: ({ stored, approving }, { approval }) => approveBudget(stored.value, approval, approving),
  }),

  /** Records the final account of a line. */
  settle: editOf(budgetRecord, {
    action: 'means.write',
    recordedAs: 'budget.settle',
    subject: 'budgetLine',
    input: editInput(budgetLineIdSchema, { settlement: budgetSettlementSchema }),
    load: loadBudgetLine,
    transition: ({ stored, situation }, { settlement }) => settleBudget(stored.value, settlement, situation),
  }),

  withdraw: editOf(budgetRecord, {
    action: 'means.write',
    recordedAs: 'budget.withdraw',
    subject: 'budgetLine',
    input: editInput(budgetLineIdSchema, { withdrawal: withdrawalSchema }),
    load: loadBudgetLine,
    transition: ({ stored }, { withdrawal }) => withdrawBudgetLine(stored.value, withdrawal),
  }),
}
