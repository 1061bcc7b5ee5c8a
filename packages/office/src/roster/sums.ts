/**
 * Is this the label of a sum and not a name? “Cộng”, “Tổng số: 55 người”, “Cộng tổ 1”, “Trong đó nữ: 5” and “Grand
 * Total” are. The family names Tống and Công are not, nor is a name that ends in Cộng.
 */
export function isSum(text: string): boolean {
  return spelled.test(text) || bare.test(text) || counted.test(text)
}

const spelled =
  /^(tổng|cộng)(\s+(số|cộng|dồn|toàn|chung|nam|nữ|tổ|xóm|thôn|bản|khu|tiểu khu|phố|ấp|trang|hội viên|thành viên)(\P{L}.*)?|\s*[:：].*|\s+\d.*)?$/iu
const bare =
  /^(tong so|tong cong|cong|cong don|grand total|sub ?total|total|sum|average|trung bình|bình quân)(\P{L}.*)?$/iu
const counted =
  /^(số lượng|số người|sĩ số|trong đó|gồm có?|nam|nữ|danh sách (này|trên) (có|gồm)|toàn (xóm|tổ|thôn|câu lạc bộ|clb))(\P{L}.*)?\d/iu
