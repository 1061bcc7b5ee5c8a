export type { AnnexContent } from './annex-tables.ts'
export { writeAnnex } from './write-annex.ts'
export { writeReport } from './write-report.ts'
