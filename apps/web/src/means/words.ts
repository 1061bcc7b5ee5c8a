export const words = {
  rooms: { vi: 'Thực hiện kế hoạch', en: 'Carrying out the plan' },
  links: [
    { path: '/viec-duoc-giao', name: { vi: 'Việc được giao', en: 'Duties' } },
    { path: '/van-ban', name: { vi: 'Văn bản', en: 'Papers' } },
    { path: '/kinh-phi', name: { vi: 'Kinh phí', en: 'Budget' } },
  ],
} as const
