import { relative, resolve } from 'node:path';
import type { StartedWorkspace } from '../../pipeline/prepare/init-workspace.ts';
import { printFindings } from '../checking/print-findings.ts';
import type { CommandContext } from '../command-context.ts';
import type { CommandHost } from '../command-host.ts';
import { exitCode } from '../exit-code.ts';
import { noPlan, startOf } from '../open-for-command.ts';

interface InitOptions {
  readonly from?: string;
  readonly year?: string;
}

export function addInitCommand({ program, run }: CommandHost): void {
  program
    .command('init [thư-mục]')
    .description(
      'lập thư mục cho một kế hoạch: trống kèm hướng dẫn, hoặc kế hoạch năm sau từ kế hoạch năm nay',
    )
    .option('--from <thư mục>', 'thư mục của kế hoạch năm nay: dời năm, kỳ, ngày; bỏ đơn vị đã kết thúc')
    .option('--year <năm>', 'năm của kế hoạch trống (mặc định: năm nay)')
    .action((folder: string | undefined, options: InitOptions) =>
      run((context) => init(context, folder, options)),
    );
}

async function init(
  context: CommandContext,
  folder: string | undefined,
  { from, year }: InitOptions,
): Promise<number> {
  const { startWorkspace } = await import('../../pipeline/prepare/init-workspace.ts');
  const root = resolve(startOf(context), folder ?? '.');
  if (from !== undefined) return initFrom(context, root, resolve(startOf(context), from));
  const { vietnamTime } = await import('../../pipeline/options.ts');
  const started = await startWorkspace(root, year ?? vietnamTime(context.outside.now()).slice(0, 4));
  return show(context, started);
}

async function initFrom(context: CommandContext, root: string, from: string): Promise<number> {
  const [{ startNextYear }, { openWorkspace }] = await Promise.all([
    import('../../pipeline/prepare/init-workspace.ts'),
    import('../../pipeline/open-workspace.ts'),
  ]);
  const opened = await openWorkspace(from);
  if (opened === null) {
    context.err(noPlan(context, from));
    return exitCode.nothing;
  }
  if (opened.workspace === null) {
    await printFindings(context, opened, opened.findings);
    return exitCode.findings;
  }
  return show(context, await startNextYear(root, { ...opened, workspace: opened.workspace }));
}

async function show(context: CommandContext, started: StartedWorkspace): Promise<number> {
  const { say, err } = context;
  const shown = relative(context.outside.cwd, started.root) || '.';
  const fresh = started.files.filter(({ isNew }) => isNew);
  for (const { path } of fresh.filter(({ path: one }) => !one.endsWith('.gitkeep')))
    context.out(`${shown === '.' ? '' : `${shown.replaceAll('\\', '/')}/`}${path}`);
  for (const { path } of started.files.filter(({ isNew }) => !isNew))
    err(say({ vi: `${path}: đã có, giữ nguyên.`, en: `${path}: there already, kept.` }));
  await printFindings(context, started, started.findings);
  if (started.reviews > 0) {
    err(
      say({
        vi: `Trong plan.yaml có ${started.reviews} dòng “RÀ SOÁT” phải xem lại trước khi dùng.`,
        en: `${started.reviews} lines marked “RÀ SOÁT” in plan.yaml are to be looked at before use.`,
      }),
    );
  }
  err(
    say({
      vi: 'Bước tiếp theo: sửa plan.yaml, chạy “cchc validate plan.yaml”, rồi “cchc schema” và “cchc form”.',
      en: 'Next: edit plan.yaml, run “cchc validate plan.yaml”, then “cchc schema” and “cchc form”.',
    }),
  );
  return started.findings.some(({ severity }) => severity === 'error') ? exitCode.findings : exitCode.done;
}
