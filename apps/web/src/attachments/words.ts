import { attachmentBytesMax } from '@lienthehe/domain/attachments'

const megabytesMax = attachmentBytesMax / 1_000_000

/** The text around the papers of a record; refusals are worded by the domain. */
export const words = {
  heading: { vi: 'Giấy tờ quét', en: 'Scanned documents' },
  kinds: {
    vi: `PDF, hoặc ảnh JPEG, PNG, đến ${megabytesMax} MB. Ảnh được bỏ vị trí chụp. Tệp không được quét vi-rút.`,
    en: `PDF, or a JPEG or PNG photo, up to ${megabytesMax} MB. The location is removed from photos. Files are not scanned for viruses.`,
  },
  choose: { vi: 'Đính kèm bản quét', en: 'Attach a scan' },
  empty: {
    vi: 'Chưa có giấy tờ nào. Hãy quét quyết định thành lập và đính kèm ở đây.',
    en: 'No documents yet. Scan the founding decision and attach it here.',
  },
  emptyForVisit: {
    vi: 'Chưa có giấy tờ. Hãy chụp phiếu đã ký, hoặc ảnh cho thấy việc đã làm.',
    en: 'No documents yet. Take a photo of the signed checklist, or of the work done.',
  },
  emptyForPlan: {
    vi: 'Chưa có bản quét. Hãy đính kèm kế hoạch đã ký.',
    en: 'No scan yet. Attach the signed plan.',
  },
  emptyForRegulation: {
    vi: 'Chưa có bản quét. Hãy đính kèm quy chế đã ký.',
    en: 'No scan yet. Attach the signed regulation.',
  },
  emptyForLoan: {
    vi: 'Chưa có bản quét. Hãy đính kèm biên bản xét vay và hợp đồng đã ký.',
    en: 'No scan yet. Attach the board’s decision and the signed contract.',
  },
  emptyForReport: {
    vi: 'Chưa có bản đã ký. Ký và đóng dấu xong, hãy quét báo cáo rồi đính kèm ở đây; mã SHA-256 được giữ lại để đối chiếu.',
    en: 'No signed report yet. Once it is signed and sealed, scan it and attach it here; its SHA-256 is kept for comparison.',
  },
  emptyForMeans: {
    vi: 'Chưa có giấy tờ. Hãy đính kèm giấy mời, chương trình, biên bản hoặc ảnh.',
    en: 'No documents yet. Attach the invitation, programme, minutes or photos.',
  },
  hash: { vi: 'Mã SHA-256', en: 'SHA-256' },
  file: { vi: 'Tệp', en: 'File' },
  kind: { vi: 'Loại', en: 'Kind' },
  size: { vi: 'Dung lượng', en: 'Size' },
  actions: { vi: 'Thao tác', en: 'Actions' },
  save: (name: string) => ({ vi: `Tải về ${name}`, en: `Download ${name}` }),
  added: (name: string) => ({ vi: `Đã đính kèm ${name}.`, en: `Attached ${name}.` }),
  remove: { vi: 'Gỡ', en: 'Remove' },
  removeOf: (name: string) => ({ vi: `Gỡ ${name}`, en: `Remove ${name}` }),
  reason: { vi: 'Lý do gỡ', en: 'Reason for removing it' },
  removed: (name: string) => ({ vi: `Đã gỡ ${name}.`, en: `Removed ${name}.` }),
  restored: (name: string) => ({ vi: `Đã khôi phục ${name}.`, en: `Restored ${name}.` }),
  kilobytes: (size: string) => ({ vi: `${size} kB`, en: `${size} kB` }),
} as const
