export { grantSchema } from './access/schema.ts'
export { dueDaySchema, reportDraftSchema, reviewTextSchema } from './activities/schema.ts'
export { attachmentOwnerSchema } from './attachments/schema.ts'
export {
  boardTermDraftSchema,
  boardTermIdSchema,
  boardTermSchema,
  correctionReasonSchema,
  termEndSchema,
} from './boards/schema.ts'
export { instantSchema, isoDateSchema, monthSchema, yearSchema } from './calendar/schema.ts'
export { readCases } from './cases/read-cases.ts'
export { casesSchema } from './cases/schema.ts'
export { clubIdSchema } from './clubs/club-id-schema.ts'
export { clubDraftSchema, clubSchema, loneEventSchema, mergerSchema } from './clubs/schema.ts'
export { attachmentIdSchema } from './documents/attachment-id-schema.ts'
export { readJson } from './documents/read-json.ts'
export { withdrawalSchema } from './documents/withdrawal-schema.ts'
export { duplicateRulingIdSchema } from './duplicates/schema.ts'
export { clubCountsSchema } from './facts/counts-schema.ts'
export { dongSchema } from './funds/dong-schema.ts'
export { loanIdSchema, loanTermsSchema, partsSchema } from './funds/loans/schema.ts'
export {
  cashCountDraftSchema,
  closingDraftSchema,
  contributionDraftSchema,
  disbursementDraftSchema,
  duesDraftSchema,
  expenseDraftSchema,
  fundSchema,
  openingDraftSchema,
  repaymentDraftSchema,
  restructuringDraftSchema,
  reversalDraftSchema,
  transferDraftSchema,
  writeOffDraftSchema,
} from './funds/records/draft-schema.ts'
export {
  correctionDraftSchema,
  cutOffDraftSchema,
  declineReasonSchema,
  proposalNumberSchema,
} from './funds/records/proposal-schema.ts'
export { personSchema, recordingSchema } from './funds/records/recording-schema.ts'
export {
  decisionDraftSchema,
  requestDraftSchema,
  requestNumberSchema,
} from './funds/records/request-schema.ts'
export { ledgerSchema } from './funds/records/schema.ts'
export { bookStepSchema } from './funds/records/step-schema.ts'
export { transactionNumberSchema } from './funds/records/transaction-number-schema.ts'
export { regulationSchema } from './funds/regulation/schema.ts'
export { careEndSchema, homeCareDraftSchema, homeCareIdSchema, homeCareSchema } from './home-care/schema.ts'
export { matterAnswerSchema, matterDraftSchema, matterIdSchema } from './matters/schema.ts'
export { meetingSheetSchema } from './meetings/schema.ts'
export {
  birthSchema,
  departureSchema,
  jointChangeSchema,
  memberConfirmationIdSchema,
  memberDraftSchema,
  memberIdSchema,
  memberSchema,
} from './members/schema.ts'
export { nationProvincesSchema, statementSchema } from './nation/schema.ts'
export {
  followUpEndSchema,
  followUpIdSchema,
  visitDraftSchema,
  visitedSchema,
  visitReportSchema,
} from './oversight/schema.ts'
export { visitIdSchema } from './oversight/visit-id-schema.ts'
export { paperDraftSchema, paperIdSchema } from './papers/schema.ts'
export { planJsonSchema } from './plan/file/json-schema.ts'
export { draftOriginSchema, typedDraftSchema } from './plan/file/kept-draft-schema.ts'
export { readPlan } from './plan/file/read-plan.ts'
export { phaseOrYearSchema } from './plan/phase-or-year-schema.ts'
export { planSchema } from './plan/schema.ts'
export {
  personRequestDraftSchema,
  personRequestIdSchema,
  requestAnswerSchema,
  requestEndSchema,
  requestExtensionSchema,
} from './privacy/person-request-schema.ts'
export { publishedTotalsSchema } from './progress/totals/schema.ts'
export { type ReadRegister, readRegister } from './progress/written/read-register.ts'
export {
  correctionSchema,
  monthlyDaySchema,
  releaseNumberSchema,
  releaseWithdrawalSchema,
} from './publication/schema.ts'
export { reminderChoiceSchema } from './reminders/schema.ts'
export { meansDraftSchema, meansIdSchema, meansRecordSchema } from './resources/means-schema.ts'
export {
  budgetApprovalSchema,
  budgetLineDraftSchema,
  budgetLineIdSchema,
  budgetSettlementSchema,
} from './resources/schema.ts'
export { reportTextSchema } from './review/schema.ts'
export {
  closingReasonSchema,
  reviewedPeriodSchema,
  snapshotNumberSchema,
  snapshotWithdrawalSchema,
} from './snapshots/schema.ts'
export { subgroupDraftSchema, subgroupIdSchema } from './subgroups/schema.ts'
export { lineSchema } from './text/schema.ts'
export { unitPlanDraftSchema, unitPlanIdSchema, unitPlanSchema } from './unit-plans/schema.ts'
export { readUnitHistory } from './units/read-unit-history.ts'
export { unitHistorySchema, unitKeySchema } from './units/schema.ts'
