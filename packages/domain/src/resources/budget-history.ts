import { amongKnown, type HistoryWords } from '../history/words.ts'
import { moneySources } from '../sources/source.ts'
import { labelMoneySource } from '../sources/wording.ts'
import { budgetPurposes, budgetStages } from './budget.ts'
import { labelBudgetPurpose, labelBudgetStage } from './wording.ts'

/** How the history describes changes to a budget line. */
export const budgetHistory = {
  actions: {
    'budget.record': { vi: 'Ghi dự toán', en: 'Recorded an estimate' },
    'budget.correct': { vi: 'Sửa dự toán', en: 'Corrected an estimate' },
    'budget.approve': { vi: 'Ghi số được giao', en: 'Recorded what was approved' },
    'budget.settle': { vi: 'Quyết toán', en: 'Settled a budget line' },
    'budget.withdraw': { vi: 'Rút khoản ghi nhầm', en: 'Withdrew a budget line as a mistake' },
  },
  fields: {
    budgetSource: { vi: 'Nguồn', en: 'Source' },
    sourceName: { vi: 'Tên nguồn', en: 'Name of the source' },
    purpose: { vi: 'Nội dung chi', en: 'Purpose' },
    estimatedDong: { vi: 'Dự toán (đồng)', en: 'Estimated (đồng)' },
    estimatedOn: { vi: 'Ngày lập dự toán', en: 'Estimated on' },
    stage: { vi: 'Bước', en: 'Stage' },
    approvedDong: { vi: 'Được giao (đồng)', en: 'Approved (đồng)' },
    approvedOn: { vi: 'Ngày giao', en: 'Approved on' },
    spentDong: { vi: 'Đã chi (đồng)', en: 'Spent (đồng)' },
    spentOn: { vi: 'Ngày quyết toán', en: 'Settled on' },
  },
  values: {
    budgetSource: amongKnown(moneySources, labelMoneySource),
    purpose: amongKnown(budgetPurposes, labelBudgetPurpose),
    stage: amongKnown(budgetStages, labelBudgetStage),
  },
} as const satisfies HistoryWords
