export type { AnnexContent } from './annex-tables.ts'
export type { ReportPicture } from './picture.ts'
export { writeAnnex } from './write-annex.ts'
export { writeReport } from './write-report.ts'
