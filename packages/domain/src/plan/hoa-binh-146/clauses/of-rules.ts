import type { Clause } from '../../schema.ts'

/** The clauses of the targets, the club rules and the activity areas (I.2, III.3.b, V.4.a). */
export const clausesOfRules = [
  {
    id: 'I.2.a',
    demand: {
      vi: 'Số lượng: đến năm 2025 ít nhất một nửa số xã có câu lạc bộ; thêm ít nhất 75 câu lạc bộ, mỗi năm ít nhất 15, mỗi huyện 7 hoặc 8; các câu lạc bộ mới có 3.750 thành viên, trong đó hơn 2.700 người cao tuổi; duy trì mọi câu lạc bộ đã có.',
      en: 'Quantity: by 2025 at least half of the communes have a club; at least 75 more clubs, at least 15 a year, 7 or 8 a district; the new clubs have 3,750 members, more than 2,700 of them older people; every existing club is kept.',
    },
  },
  {
    id: 'I.2.b:1',
    demand: {
      vi: 'Cơ cấu: mỗi câu lạc bộ có 50–70 thành viên; phụ nữ, người từ 55 tuổi và người gặp khó khăn đều chiếm 60–70%.',
      en: 'Composition: each club has 50–70 members; women, people of 55 and over, and people in hardship are 60–70% each.',
    },
  },
  {
    id: 'I.2.b:2',
    demand: {
      vi: 'Ít nhất 70% câu lạc bộ hoạt động ở mọi mảng, quản lý tốt, và nhờ đó ít nhất một nửa thành viên được vay vốn và ai cũng khỏe hơn, hiểu biết hơn và được bảo vệ quyền lợi.',
      en: 'At least 70% of the clubs are active in every area and well managed, so that at least half of the members get a loan and every member gains in health, knowledge and rights.',
    },
  },
  {
    id: 'I.2.b:3',
    demand: {
      vi: 'Mọi câu lạc bộ có quỹ tăng thu nhập và quỹ hoạt động, tự quản lý theo quy chế của mình.',
      en: 'Every club has an income fund and an activity fund, which it runs itself under its own regulation.',
    },
  },
  {
    id: 'III.3.b',
    demand: {
      vi: 'Câu lạc bộ hoạt động ở tám mảng: thu nhập, sức khỏe, chăm sóc tại nhà, tự giúp nhau, quyền lợi, truyền thông, văn hóa thể thao, vận động nguồn lực.',
      en: 'A club is active in eight areas: income, health, home care, self-help, rights, communication, culture and sport, resource mobilisation.',
    },
  },
  {
    id: 'V.4.a',
    demand: {
      vi: 'Mỗi huyện, thành phố ban hành kế hoạch có chỉ tiêu từng năm, đủ 7 hoặc 8 câu lạc bộ mới, và mỗi năm lập ít nhất 1 câu lạc bộ bằng kinh phí địa phương.',
      en: 'Each district issues a plan with targets by year, reaches 7 or 8 new clubs, and founds at least one club a year with local money.',
    },
  },
] as const satisfies readonly Clause[]
