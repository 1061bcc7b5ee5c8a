import type { Wording } from '../../text/language.ts'

/** The documents that the plan is based on, and the programmes that it helps to carry out (I.1:2). */
export const legalBasis = [
  { vi: 'Quyết định 1336/QĐ-TTg ngày 31/8/2020', en: 'Decision 1336/QĐ-TTg of 31 August 2020' },
  { vi: 'Nghị quyết 137/NQ-CP ngày 31/12/2017', en: 'Resolution 137/NQ-CP of 31 December 2017' },
  { vi: 'Nghị quyết 21-NQ/TW ngày 25/10/2017', en: 'Resolution 21-NQ/TW of 25 October 2017' },
  {
    vi: 'Chương trình hành động quốc gia về Người cao tuổi',
    en: 'National programme of action on older people',
  },
] as const satisfies readonly Wording[]
