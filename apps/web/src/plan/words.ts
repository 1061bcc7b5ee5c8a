/** What it means on a screen that the plan has ended. */
export const planOverWords = {
  clubs: {
    vi: 'Câu lạc bộ vẫn được xét theo kế hoạch này cho đến khi có kế hoạch mới.',
    en: 'Clubs are judged by it until there is another one.',
  },
  targets: {
    vi: 'Chỉ tiêu được xét tại ngày cuối của kế hoạch; có thể chọn xem ngày khác.',
    en: 'Its targets are judged on its last day; another day can be chosen.',
  },
} as const
