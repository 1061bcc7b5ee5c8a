/** What the end of the plan means, for screens about clubs and for screens about targets. */
export const planOverWords = {
  clubs: {
    vi: 'Câu lạc bộ vẫn được xét theo kế hoạch này cho đến khi có kế hoạch mới.',
    en: 'Clubs are still judged by this plan until there is a new one.',
  },
  targets: {
    vi: 'Chỉ tiêu được xét tại ngày cuối của kế hoạch; có thể chọn xem ngày khác.',
    en: 'Targets are judged on the plan’s last day; you can choose another day.',
  },
} as const
