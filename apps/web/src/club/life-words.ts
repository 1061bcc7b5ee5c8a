import { counted } from '../english-plural.ts'
/** The text around the life of a club. */
export const words = {
  heading: { vi: 'Quá trình của câu lạc bộ', en: 'History of the club' },
  scan: { vi: 'xem bản quét', en: 'see the scan' },
  scans: (files: string) => ({
    vi: `Bản quét quyết định, quy chế: ${files} tệp`,
    en: `Scans of decisions and regulations: ${counted(files, 'file', 'files')}`,
  }),
} as const
