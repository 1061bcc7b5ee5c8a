import type { Clause } from '../../schema.ts'

/** The clauses on activities (III). The eight areas of III.3.b are in `of-rules.ts`. */
export const clausesOfActivities = [
  {
    id: 'III.1.a',
    demand: {
      vi: 'Bắt tay vào việc ngay khi kế hoạch được ban hành: lập kế hoạch tài chính, phân công từng sở, ngành, tổ chức; mỗi huyện, thành phố có kế hoạch riêng chia theo năm và đủ để đạt chỉ tiêu chung.',
      en: 'Work begins as soon as the plan is issued: a financial plan, a part for every department and organisation, and in each district a plan by year that is enough for the common targets.',
    },
  },
  {
    id: 'III.1.b',
    demand: {
      vi: 'Có hướng dẫn để các nơi biết cách làm theo kế hoạch.',
      en: 'There is guidance on how to carry the plan out.',
    },
  },
  {
    id: 'III.2.a',
    demand: {
      vi: 'Nơi nào từ 2016 đến 2020 chưa được tập huấn thì mở lớp đầu tiên cho cán bộ Hội, cán bộ có liên quan và ban chủ nhiệm.',
      en: 'Places that had no training from 2016 to 2020 get a first course, for officers of the Association, others concerned, and management boards.',
    },
  },
  {
    id: 'III.2.b',
    demand: {
      vi: 'Đào tạo giảng viên cho từng huyện, thành phố để các nơi này tự mở lớp và nhân rộng câu lạc bộ.',
      en: 'Each district gets trainers of its own, so that it can train its people and multiply the clubs by itself.',
    },
  },
  {
    id: 'III.2.c',
    demand: {
      vi: 'Soạn tài liệu để tập huấn và giới thiệu về câu lạc bộ.',
      en: 'Material is written for training about the clubs and for telling of them.',
    },
  },
  {
    id: 'III.3.a',
    demand: {
      vi: 'Lập câu lạc bộ mới, giữ và củng cố câu lạc bộ cũ, đủ số lượng và đúng chất lượng.',
      en: 'New clubs are founded and the existing ones kept and strengthened, as many and as good as the targets say.',
    },
  },
  {
    id: 'III.3.c',
    demand: {
      vi: 'Các huyện và các câu lạc bộ đến thăm nhau, gặp gỡ và học cách làm của nhau.',
      en: 'Districts and clubs visit one another, meet, and learn from each other.',
    },
  },
  {
    id: 'III.3.d',
    demand: {
      vi: 'Theo dõi, chấm điểm và giúp thêm về kỹ thuật để câu lạc bộ hoạt động tốt và kế hoạch đạt chỉ tiêu.',
      en: 'Clubs are monitored, assessed and helped further, so that they work well and the plan reaches its targets.',
    },
  },
  {
    id: 'III.4.a',
    demand: {
      vi: 'Nói rộng rãi về kế hoạch và kết quả của câu lạc bộ, để chính quyền và người dân hiểu dân số đang già đi và cần chuẩn bị thế nào.',
      en: 'The plan and what the clubs achieve are made known, so that authorities and people understand that the population is ageing and what that asks of them.',
    },
  },
  {
    id: 'III.4.b',
    demand: {
      vi: 'Hội và các địa phương cùng báo, đài làm tin, phóng sự, tọa đàm về ích lợi của câu lạc bộ đối với người cao tuổi.',
      en: 'The Association and the localities work with the press on news, reports and talks about what the clubs do for older people.',
    },
  },
  {
    id: 'III.4.c',
    demand: {
      vi: 'Đưa người đi xem câu lạc bộ đang làm tốt và trao đổi cách làm, để nơi khác lập theo.',
      en: 'People are taken to see clubs that work and to talk with them, so that others found their own.',
    },
  },
  {
    id: 'III.4.d',
    demand: {
      vi: 'Làm tài liệu truyền thông về câu lạc bộ cho các địa phương dùng.',
      en: 'Localities get media material about the clubs to use.',
    },
  },
  {
    id: 'III.5.a',
    demand: {
      vi: 'Vận động Mặt trận Tổ quốc tỉnh, các tổ chức, hội, đoàn thể, doanh nghiệp và cá nhân, cả ở nước ngoài, góp sức lập và duy trì câu lạc bộ.',
      en: 'The provincial Fatherland Front, organisations, associations, enterprises and individuals, abroad too, are asked to help found and keep the clubs.',
    },
  },
  {
    id: 'III.5.b',
    demand: {
      vi: 'Chính quyền và Hội từng cấp tìm nguồn từ quỹ, chương trình, dự án và xã hội hóa để lập và giúp câu lạc bộ.',
      en: 'Authorities and the Association at each level find means in funds, programmes, projects and gifts, to found and support clubs.',
    },
  },
  {
    id: 'III.5.c',
    demand: {
      vi: 'Chính quyền và Hội giúp để câu lạc bộ tự vận động được tiền và nguồn lực.',
      en: 'Authorities and the Association make it possible for the clubs to raise money and means themselves.',
    },
  },
  {
    id: 'III.6',
    demand: {
      vi: 'Hội cấp tỉnh cùng các sở và tổ chức có liên quan mời đối tác quốc tế giúp về kỹ thuật và tiền.',
      en: 'The provincial Association, with the departments and organisations concerned, asks international partners for technical and financial help.',
    },
  },
  {
    id: 'III.7.a',
    demand: {
      vi: 'Báo cáo, sơ kết và tổng kết theo từng năm và cho cả giai đoạn.',
      en: 'There are reports, interim and final reviews of each year and of the whole phase.',
    },
  },
  {
    id: 'III.7.b',
    demand: {
      vi: 'Tỉnh và mỗi huyện, thành phố mở hội nghị hoặc hội thảo để sơ kết, tổng kết.',
      en: 'The province and each district hold conferences or workshops for these reviews.',
    },
  },
] as const satisfies readonly Clause[]
