import type { Wording } from '@lienthehe/domain'

/** The texts that any screen may need. */
export const words = {
  product: { vi: 'Liên Thế Hệ', en: 'Liên Thế Hệ' },
  waiting: { vi: 'Đang tải…', en: 'Loading…' },
  print: { vi: 'In biểu', en: 'Print' },
  export: { vi: 'Xuất dữ liệu', en: 'Export' },
  exportOf: (list: string) => ({ vi: `Xuất dữ liệu: ${list} (.xlsx)`, en: `Export: ${list} (.xlsx)` }),
  notShown: { vi: 'Chưa hiện được nội dung này', en: 'This could not be shown' },
  serverUnreachable: {
    vi: 'Không liên lạc được với máy chủ. Hãy kiểm tra đường mạng rồi thử lại; những gì đã gõ vẫn còn.',
    en: 'The server cannot be reached. Check the connection and try again; what you typed is kept.',
  },
  screenTrouble: {
    unreachable: {
      vi: 'Mất liên lạc với máy chủ nên chưa mở được màn hình. Khi có mạng lại, màn hình tự mở.',
      en: 'The server cannot be reached, so the screen could not be opened. It opens by itself once the network is back.',
    },
    missing: {
      vi: 'Máy chủ không gửi được màn hình này. Hãy thử lại; nếu vẫn không được, hãy báo quản trị viên cấp tỉnh.',
      en: 'The server did not send this screen. Try again; if it keeps failing, tell the provincial administrator.',
    },
    broken: {
      vi: 'Phần mềm gặp lỗi khi hiện màn hình này. Những gì đã lưu không bị ảnh hưởng. Hãy thử lại; nếu vẫn không được, hãy báo quản trị viên cấp tỉnh.',
      en: 'The software failed to show this screen. Saved data is not affected. Try again; if it keeps failing, tell the provincial administrator.',
    },
  },
  requestId: (id: string): Wording => ({
    vi: `Nếu vẫn không được, hãy báo quản trị viên cấp tỉnh mã ${id}.`,
    en: `If it keeps failing, give the provincial administrator the code ${id}.`,
  }),
  tryAgain: { vi: 'Thử lại', en: 'Try again' },
  errorTitle: { vi: 'Lỗi:', en: 'Error:' },
  optional: { vi: '(không bắt buộc)', en: '(optional)' },
  dateHint: { vi: 'Ngày/tháng/năm, ví dụ 09/10/2020', en: 'Day/month/year, e.g. 09/10/2020' },
  asOf: { vi: 'Tính đến ngày', en: 'As of' },
  look: { vi: 'Xem', en: 'Show' },
  latest: { vi: 'Về ngày mới nhất', en: 'Back to the latest day' },
  save: { vi: 'Lưu', en: 'Save' },
  saving: { vi: 'Đang lưu…', en: 'Saving…' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  close: { vi: 'Đóng', en: 'Close' },
  showPassword: { vi: 'Hiện', en: 'Show' },
  hidePassword: { vi: 'Ẩn', en: 'Hide' },
  pages: {
    name: { vi: 'Các trang', en: 'Pages' },
    previous: { vi: 'Trang trước', en: 'Previous page' },
    next: { vi: 'Trang sau', en: 'Next page' },
    range: (from: string, to: string, total: string): Wording => ({
      vi: `${from}–${to} trong ${total}`,
      en: `${from}–${to} of ${total}`,
    }),
  },
} as const
