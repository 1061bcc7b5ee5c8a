import type { Wording } from '@lienthehe/domain'

export const words = {
  title: (number: string): Wording => ({
    vi: `Kế hoạch ${number}, từng điểm`,
    en: `Plan ${number}, clause by clause`,
  }),
  windowTitle: { vi: 'Kế hoạch, từng điểm', en: 'The plan clause by clause' },
  lede: (date: string): Wording => ({
    vi: `Yêu cầu của kế hoạch bằng lời của phần mềm, bên cạnh là kết quả tính đến ${date}.`,
    en: `What the plan requires, in the software’s own words, beside the result as of ${date}.`,
  }),
  findings: {
    vi: 'Các con số của kế hoạch chưa khớp nhau',
    en: 'Where the plan’s own numbers do not fit together',
  },
  section: (section: string): Wording => ({
    vi: section.startsWith('Điều') ? section : `Phần ${section}`,
    en: section.startsWith('Điều') ? section.replace('Điều', 'Article') : `Section ${section}`,
  }),
  clause: { vi: 'Điểm', en: 'Clause' },
  demand: { vi: 'Yêu cầu', en: 'Requirement' },
  verdict: { vi: 'Kết quả', en: 'Result' },
  noNumber: { vi: 'Không có số để xét', en: 'No number to judge' },
  clubsMeet: (met: string, asked: string): Wording => ({
    vi: `${met} trong ${asked} câu lạc bộ đạt`,
    en: `${met} of ${asked} clubs meet it`,
  }),
  showDuties: { vi: 'Hiện hồ sơ của mục V', en: 'Show the evidence for section V' },
  dutyShown: (shown: string, all: string): Wording => ({
    vi: `có hồ sơ ${shown} trong ${all} kỳ`,
    en: `evidence in ${shown} of ${all} periods`,
  }),
} as const
