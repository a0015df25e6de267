// What every maker sets: some pages of paragraphs and a table of 84 rows and seven columns. Invented.
const sentence =
  'Các đơn vị thuộc Sở tiếp tục rà soát, đơn giản hóa thủ tục hành chính, công khai đầy đủ tại nơi tiếp nhận và trên trang thông tin điện tử.';

export const heading = 'BÁO CÁO KẾT QUẢ THỰC HIỆN';

/** `seed` makes each document another, so that nobody answers from memory. */
export function paragraphs(seed) {
  return Array.from({ length: 26 }, (_, index) => {
    const count = 400 + ((index * 37 + seed) % 90);
    return `${index + 1}. Đã giải quyết ${count} hồ sơ, trong đó ${count - 12} hồ sơ đúng hạn và trước hạn. ${sentence} ${sentence}`;
  });
}

export const columns = ['STT', 'Đơn vị', 'Tiếp nhận', 'Đúng hạn', 'Quá hạn', 'Đang giải quyết', 'Ghi chú'];

export function rows(seed) {
  return Array.from({ length: 84 }, (_, index) => {
    const received = 100 + ((index * 53 + seed) % 800);
    const cells = [
      index + 1,
      `Phòng Lao động số ${index + 1}`,
      received,
      received - 7,
      2,
      5,
      'Không phát sinh',
    ];
    return cells.map(String);
  });
}
