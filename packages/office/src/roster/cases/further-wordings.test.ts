import { describe, expect, test } from 'vitest'
import { asked, memberNamed, noticed, people, readLines } from './read-case.ts'

// Two more lists for each kind of difficulty that comes from what people write.

const births = async (lines: readonly string[], answers = {}) =>
  people(await readLines(lines, answers), 'birth').map((row) => row.split(' ')[1])

describe('births', () => {
  test('of a list whose ages stand under “Tuổi (tính đến 31/12/2024)”', async () => {
    const lines = [
      'Họ và tên,Tuổi (tính đến 31/12/2024)',
      'Lò Thị Ban,70',
      'Lò Văn Mon,81 tuổi',
      'Hà Thị Hom,',
    ]
    expect(await births(lines)).toEqual(['unknown', 'unknown', 'unknown'])
    expect(asked(await readLines(lines))).toEqual(['ageCounting 2,3'])
    // An age in full years on 31 December fits exactly the births of one calendar year.
    expect(await births(lines, { ageCounting: 'fullYears' })).toEqual([
      '1954-01-01/1954-12-31',
      '1943-01-01/1943-12-31',
      'unknown',
    ])
  })

  test('in one column written by five people', async () => {
    const lines = [
      'TT;Họ và tên;Ngày sinh',
      '1;Quàng Thị Ín;Năm sinh: 1951',
      '2;Quàng Văn Inh;12-1948',
      '3;Tòng Thị Yên;khoảng năm 1946',
      '4;Tòng Văn Yêm;Nhâm Thìn',
      '5;Cà Thị Un;sinh năm 1950.',
      '6;Cà Văn Ún;../5/1953',
    ]
    expect(await births(lines)).toEqual(['1951', '1948-12', 'unknown', '1952', '1950', '1953-05'])
  })
})

describe('dates', () => {
  test('of joining with the month first are asked about apart from the births', async () => {
    const lines = [
      'Họ và tên,Năm sinh,Ngày vào CLB',
      'Lường Thị Xoa,1950,12/25/2021',
      'Lường Văn Xuân,1951,3/4/2022',
    ]
    expect(asked(await readLines(lines))).toEqual(['dateOrder 3'])
    expect(people(await readLines(lines, { dateOrder: 'monthFirst' }), 'joinedOn')).toEqual([
      '2 2021-12-25',
      '3 2022-03-04',
    ])
  })

  test('day first beside ISO days need no question', async () => {
    const lines = [
      'Họ và tên,Ngày sinh',
      'Mè Thị Phượng,1950-04-05',
      'Mè Văn Phương,25/4/1950',
      'Mè Thị Đào,4/5/1950',
    ]
    expect(await births(lines)).toEqual(['1950-04-05', '1950-04-25', '1950-05-04'])
    expect((await readLines(lines)).questions).toEqual([])
  })
})

describe('hardship', () => {
  const hardships = async (lines: readonly string[], answers = {}) =>
    people(await readLines(lines, answers), 'hardships').map((row) => row.split(' ')[1])

  test('in a column that mixes households, illness and merit', async () => {
    const lines = [
      'Họ và tên;Năm sinh;Hoàn cảnh',
      'Đinh Thị Nở;1950;Hộ nghèo, bị liệt nửa người',
      'Đinh Văn Nở;1948;trước là hộ nghèo, nay hộ cận nghèo',
      'Đinh Thị Nụ;1951;Nuôi con khuyết tật + hộ cận nghèo',
      'Đinh Văn Nụ;1952;vợ liệt sỹ',
    ]
    expect(await hardships(lines)).toEqual([
      'poor+disability',
      'nearPoor',
      'nearPoor+caresForDependent',
      'unknown',
    ])
  })

  test('in capitals, without marks and with full stops', async () => {
    const lines = [
      'Ho va ten;Nam sinh;Hoan canh',
      'Xa Thi Mo;1950;DA THOAT NGHEO.',
      'Xa Van Mo;1949;HO NGHEO.',
      'Xa Thi Men;1955;khong kho khan.',
    ]
    expect(await hardships(lines)).toEqual(['', 'poor', ''])
  })
})

describe('leaving', () => {
  test('in a column “Trạng thái” of words and ticks', async () => {
    const lines = [
      'Họ và tên,Năm sinh,Trạng thái',
      'Bùi Thị Sim,1950,x',
      'Bùi Văn Sim,1941,Qua đời 3/2024',
      'Bùi Thị Mua,1952,Còn sinh hoạt',
      'Bùi Văn Mua,1950,nằm viện',
    ]
    const judgement = await readLines(lines)
    expect(judgement.totals).toMatchObject({ new: 3, leftOut: 1 })
    expect(noticed(judgement)).toEqual(['3 doubt saidToHaveLeft', '5 fixed stateNoted'])
  })

  test('under a heading in the middle of the list, up to the next', async () => {
    const lines = [
      'TT,Họ và tên,Năm sinh',
      '1,Hà Thị Nhâm,1951',
      'B. Ra khỏi CLB,,',
      '1,Hà Văn Nhâm,1945',
      'C. Mới vào,,',
      '1,Hà Thị Quý,1960',
    ]
    expect(people(await readLines(lines))).toEqual(['2', '4 leftOut', '6'])
  })
})

describe('names', () => {
  test('that differ by a letter only are found among members as they are', async () => {
    const members = [
      memberNamed('Vì Thị Hương', { birth: '1950' }, 1),
      memberNamed('Vì Thị Hường', { birth: '1950' }, 2),
    ]
    const { rows } = await readLines(
      ['Họ và tên,Năm sinh', 'Vì Thị Hường,1950', 'Vì Thị Hưởng,1950'],
      {},
      members,
    )
    expect(rows).toMatchObject([{ verdict: 'unchanged', memberId: members[1]?.id }, { verdict: 'new' }])
  })

  test('in capitals and decomposed are the same names', async () => {
    const members = [memberNamed('Cứ A Sử', { birth: '1948' }, 1)]
    const { totals } = await readLines(
      ['Họ và tên,Năm sinh', 'CỨ A SỬ'.normalize('NFD').concat(',1948')],
      {},
      members,
    )
    expect(totals).toMatchObject({ new: 0, unchanged: 1 })
  })
})

describe('numbers', () => {
  const numbers = async (lines: readonly string[]) => people(await readLines(lines), 'phone', 'citizenId')

  test('saved by a program as decimals, and with spaces inside', async () => {
    const lines = [
      'Họ và tên;Năm sinh;SĐT;CCCD',
      'Sồng Thị Chư;1950;912345678.00;17150001234.0',
      'Sồng A Chư;1949;0912 345 679;017 149 001 235',
    ]
    expect(await numbers(lines)).toEqual(['2 0912345678 017150001234', '3 0912345679 017149001235'])
  })

  test('that are too short or too long are empty and said', async () => {
    const judgement = await readLines(['Họ và tên,Năm sinh,SĐT,CCCD', 'Giàng A Páo,1950,09123,0171500012345'])
    expect(people(judgement, 'phone', 'citizenId')).toEqual(['2 unknown unknown'])
    expect(noticed(judgement)).toEqual(['2 doubt phoneUnreadable', '2 doubt citizenIdUnreadable'])
  })
})

describe('ticks', () => {
  test('of women beside the years of men and women', async () => {
    const lines = [
      'Họ và tên,Nữ,Năm sinh',
      'Triệu Mùi Pham,x,1950',
      'Triệu Chòi Phin,không,1951',
      'Triệu Tòn Vạng,,1952',
    ]
    expect(people(await readLines(lines, { blankSex: 'yes' }), 'sex')).toEqual([
      '2 female',
      '3 male',
      '4 male',
    ])
  })

  test('with a sign of their own, which is asked about once for its column', async () => {
    const lines = [
      'Họ và tên,Năm sinh,Hộ nghèo',
      'Phùng Mùi Sính,1950,#',
      'Phùng Chòi Say,1951,#',
      'Phùng Thị Lai,1952,x',
    ]
    expect(asked(await readLines(lines))).toEqual(['sign # 2,3'])
    expect(people(await readLines(lines, { 'sign #': 'yes' }), 'hardships')).toEqual([
      '2 poor',
      '3 poor',
      '4 poor',
    ])
  })
})

describe('totals', () => {
  test('of each village and of the list, in words of their own', async () => {
    const lines = [
      'TT,Họ và tên,Giới tính,Năm sinh',
      '1,Lý Thị Cầu,Nữ,1950',
      ',Cộng: 01 người,,',
      '2,Lý Văn Cầu,Nam,1951',
      ',Tổng số hội viên: 2,,',
      ',Trong đó: 01 nữ,,',
    ]
    expect(people(await readLines(lines))).toEqual(['2', '4'])
  })

  test('and a board that signs in one row below a list of names', async () => {
    const lines = [
      'Họ và tên,Xóm,Ghi chú',
      'Bàn Thị Lan,Vay,Phó chủ nhiệm',
      'Bàn Văn Lâm,Vay,nguyên chủ nhiệm',
      'Bàn Thị Liễu,Vay,vợ ông kế toán',
      ',,',
      ',Thư ký,Chủ nhiệm CLB',
      ',,',
      'Bàn Thị Lan,,Bàn Văn Lộc',
    ]
    expect(people(await readLines(lines))).toEqual(['2', '3', '4'])
  })
})
