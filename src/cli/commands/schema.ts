import type { CommandHost } from '../command-host.ts';
import { exitCode } from '../exit-code.ts';
import { openForCommand } from '../open-for-command.ts';

export function addSchemaCommand({ program, run }: CommandHost): void {
  program
    .command('schema')
    .description('lập lược đồ JSON Schema của báo cáo từng đơn vị theo Kế hoạch, ghi vào schemas/')
    .option('--check', 'không ghi; báo lỗi nếu lược đồ đã cũ so với Kế hoạch')
    .action((options: { check?: true }) =>
      run(async (context) => {
        const { prepareSchemas, writeSchemas } = await import('../../pipeline/prepare/write-schemas.ts');
        const opened = await openForCommand(context);
        if (opened.workspace === null) return opened.exitCode;
        const files = await prepareSchemas(opened.root, opened.workspace.plan);
        const outdated = files.filter((file) => !file.current);
        if (options.check) {
          for (const { path } of outdated) {
            context.err(
              context.say({
                vi: `${path} không còn khớp với Kế hoạch. Đề nghị chạy: cchc schema`,
                en: `${path} no longer matches the plan. Please run: cchc schema`,
              }),
            );
          }
          return outdated.length > 0 ? exitCode.findings : exitCode.done;
        }
        await writeSchemas(opened.root, files);
        context.err(
          context.say({
            vi: `Lược đồ của ${files.length} đơn vị: ghi mới ${outdated.length}, giữ nguyên ${files.length - outdated.length}.`,
            en: `Schemas of ${files.length} units: ${outdated.length} written, ${files.length - outdated.length} unchanged.`,
          }),
        );
        return exitCode.done;
      }),
    );
}
