import type { Command } from 'commander';

// What shapes a report; each is kept from the last confirmation unless a command says otherwise (--no-… says without).

export function addScoring(command: Command): void {
  command
    .option('--as-of <ngày>', 'nhìn từ ngày này (mặc định: như đã xác nhận, hoặc ngày khóa số liệu của kỳ)')
    // commander takes an option for a list only if an ASCII letter stands before the dots.
    .option('--exclude <mã-đv...>', 'không tính báo cáo của đơn vị này; phải có --reason')
    .option('--no-exclude', 'tính mọi đơn vị, dù lần xác nhận trước có đơn vị không tính')
    .option('--reason <lý do>', 'lý do không tính, được in trong báo cáo');
}

export function addPresentation(command: Command): void {
  command
    .option('--charts', 'có phụ lục biểu đồ (mặc định: như đã xác nhận, hoặc theo Kế hoạch)')
    .option('--no-charts', 'không có phụ lục biểu đồ')
    .option(
      '--templates <thư mục>',
      'tệp mẫu riêng của cơ quan (mặc định: như đã xác nhận, hoặc theo Kế hoạch)',
    )
    .option('--no-templates', 'tệp mẫu của chương trình');
}

export function addText(command: Command): void {
  command
    .option('--text <tệp.md>', 'lời văn đã sửa của tệp này thay cho lời văn của chương trình')
    .option('--no-text', 'lời văn của chương trình, dù lần xác nhận trước là lời văn đã sửa');
}
