import type { Language, Wording } from '../text/language.ts'
import type { MoneySource } from './source.ts'

const sourceLabels: Readonly<Record<MoneySource, Wording>> = {
  central: { vi: 'Ngân sách trung ương', en: 'Central budget' },
  province: { vi: 'Ngân sách tỉnh', en: 'Provincial budget' },
  district: { vi: 'Ngân sách huyện', en: 'District budget' },
  commune: { vi: 'Ngân sách xã', en: 'Commune budget' },
  donor: { vi: 'Nhà tài trợ', en: 'Donor' },
  localFund: { vi: 'Quỹ tại địa phương', en: 'Local fund' },
  association: { vi: 'Hội Người cao tuổi', en: 'Association of the Elderly' },
  community: { vi: 'Cộng đồng đóng góp', en: 'Community' },
  members: { vi: 'Thành viên đóng góp, hội phí', en: 'Members, dues' },
  project: { vi: 'Dự án', en: 'Project' },
  foreignDonor: { vi: 'Nhà tài trợ nước ngoài', en: 'Foreign donor' },
}

/** `Ngân sách tỉnh`, `Dự án` … */
export function labelMoneySource(source: MoneySource, language: Language): string {
  return sourceLabels[source][language]
}
