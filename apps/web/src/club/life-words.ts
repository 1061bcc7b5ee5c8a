/** The text around the life of a club. */
export const words = {
  heading: { vi: 'Quá trình của câu lạc bộ', en: 'The club’s life' },
  scan: { vi: 'xem bản quét', en: 'see the scan' },
  scans: (files: string) => ({
    vi: `Bản quét quyết định, quy chế: ${files} tệp`,
    en: `Scans of decisions and regulations: ${files} files`,
  }),
} as const
