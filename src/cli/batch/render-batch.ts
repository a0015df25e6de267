import type { Outcome, OutcomeState } from '../../batch/job.ts';
import type { CommandContext } from '../command-context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Bilingual } from '../language.ts';
import { renderTable } from '../output/table/render-table.ts';

const stateNames: Record<OutcomeState, Bilingual> = {
  written: { vi: 'Lập mới', en: 'Written' },
  unchanged: { vi: 'Không đổi', en: 'Unchanged' },
  outdated: { vi: 'Sẽ khác', en: 'Would change' },
  differs: { vi: 'Khác bản phát hành', en: 'Differs from issue' },
  failed: { vi: 'Không lập được', en: 'Failed' },
};

/** What to do next, or what was found wrong, one by one in the order of the jobs; on the side channel. */
export function tellTroubles(context: CommandContext, outcomes: readonly Outcome[]): void {
  const { say, err, errColours } = context;
  for (const outcome of outcomes) {
    const place = errColours.bold(placeOf(context, outcome));
    for (const notice of outcome.report?.notices ?? []) err(`${place}: ${say(notice)}`);
    if (outcome.reason === null) continue;
    const state = errColours.red.bold(say(stateNames[outcome.state]).toLocaleUpperCase('vi'));
    err(`${place} – ${state}: ${say(outcome.reason)}.`);
    for (const { place: at, text, code } of outcome.findings)
      err(`  ${say(at)}: ${say(text)} ${errColours.dim(`(${code})`)}`);
    if (outcome.findings.length > 0)
      err(`  ${say({ vi: 'Xem hết', en: 'See all' })}: cchc -C ${outcome.workspace} validate`);
  }
}

interface Summary {
  readonly outcomes: readonly Outcome[];
  readonly index: string | null;
  readonly isIndexOutdated: boolean;
}

/** The last words: how many of which period came to what, and where the index is. */
export function renderSummary(context: CommandContext, summary: Summary): string {
  const { outcomes, index, isIndexOutdated } = summary;
  const { say } = context;
  const where = {
    vi: isIndexOutdated ? `Danh mục sẽ khác: ${index}` : `Danh mục: ${index}`,
    en: isIndexOutdated ? `The index would change: ${index}` : `Index: ${index}`,
  };
  return [
    ...(outcomes.length === 0 ? [] : [table(context, outcomes), '']),
    verdict(context, outcomes),
    ...(index === null ? [] : [say(where)]),
  ].join('\n');
}

function table({ say, width }: CommandContext, outcomes: readonly Outcome[]): string {
  const periods = [...new Set(outcomes.map(({ period }) => period ?? ''))].sort();
  const states = statesIn(outcomes);
  const right = 'right' as const;
  const columns = [
    { head: say({ vi: 'Kỳ', en: 'Period' }) },
    { head: say({ vi: 'Báo cáo', en: 'Reports' }), align: right },
    ...states.map((state) => ({ head: say(stateNames[state]), align: right })),
  ];
  const rows = periods.map((period) => {
    const own = outcomes.filter((outcome) => (outcome.period ?? '') === period);
    const counts = states.map((state) => own.filter((outcome) => outcome.state === state).length);
    return [period === '' ? '?' : period, own.length, ...counts].map((value) => ({ text: String(value) }));
  });
  return renderTable(columns, rows, width);
}

function verdict({ say }: CommandContext, outcomes: readonly Outcome[]): string {
  const workspaces = new Set(outcomes.map(({ workspace }) => workspace)).size;
  const counts = statesIn(outcomes).map((state) => {
    const count = outcomes.filter((outcome) => outcome.state === state).length;
    return { vi: `${count} ${lower(stateNames[state].vi)}`, en: `${count} ${lower(stateNames[state].en)}` };
  });
  const list = (language: 'vi' | 'en'): string => counts.map((count) => count[language]).join(', ');
  if (outcomes.length === 0) return say({ vi: 'Phần này không có việc nào.', en: 'No job in this part.' });
  return say({
    vi: `${outcomes.length} báo cáo của ${workspaces} kế hoạch: ${list('vi')}.`,
    en: `${outcomes.length} report(s) of ${workspaces} plan(s): ${list('en')}.`,
  });
}

function statesIn(outcomes: readonly Outcome[]): readonly OutcomeState[] {
  const states = Object.keys(stateNames) as OutcomeState[];
  return states.filter((state) => outcomes.some((outcome) => outcome.state === state));
}

function placeOf({ say }: CommandContext, { workspace, period }: Outcome): string {
  return period === null
    ? workspace
    : say({ vi: `${workspace}, kỳ ${period}`, en: `${workspace}, ${period}` });
}

function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

type Nothing = { readonly folder: string } | { readonly workspaces: number; readonly period: string };

/** Says why there is nothing to do; such a run is no success. */
export function nothingFound({ say, err }: CommandContext, nothing: Nothing): ExitCode {
  if ('folder' in nothing) {
    err(say({ vi: `Không có thư mục ${nothing.folder}.`, en: `There is no folder ${nothing.folder}.` }));
  } else if (nothing.workspaces === 0) {
    err(
      say({
        vi: 'Không tìm thấy plan.yaml nào trong các thư mục đã cho.',
        en: 'No plan.yaml was found in the folders given.',
      }),
    );
  } else {
    const { workspaces, period } = nothing;
    err(
      say({
        vi: `Không kế hoạch nào trong ${workspaces} kế hoạch có kỳ “${period}”.`,
        en: `None of the ${workspaces} plan(s) has a period “${period}”.`,
      }),
    );
  }
  return exitCode.nothing;
}
