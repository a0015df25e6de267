import { join } from 'node:path';
import type { SignoffStep } from '../../domain/plan.ts';
import type { ChosenPresentation, Confirmation } from '../../domain/signoff.ts';
import { twoDigits } from '../../domain/text.ts';
import { writeAtomically } from '../../files/write-files.ts';
import { chainEntry } from '../../signoff/chain-entries.ts';
import { currentRevision } from '../../signoff/revisions.ts';
import { confirmationsOf, nextStep } from '../../signoff/stand-of-report.ts';
import type { Notice } from '../notice.ts';
import type { ReadyWorkspace } from '../open-workspace.ts';
import { vietnamTime } from '../options.ts';
import { assembleReport } from '../report/assemble-report.ts';
import { nobodyReported } from '../report/nobody-reported.ts';
import { readTextOf } from '../report/reworded-text.ts';
import { refusedText, remarksOn } from '../report/rewording-notices.ts';
import { inputsPath, signoffPath, snapshotPath } from '../workspace-paths.ts';
import { type Refusal, recordOf, refuseBrokenRecord, writeRecordUnchanged } from './append-entry.ts';
import { chooseStep, refuseSamePerson } from './choose-step.ts';
import type { KeptChoices } from './keep-choices.ts';
import { listInputs } from './list-inputs.ts';
import { type GivenPerson, type Person, readPerson } from './read-person.ts';
import { refuseIssued } from './refuse-issued.ts';

export interface SignOffOptions extends KeptChoices, GivenPerson {
  readonly step?: string;
}

export type SignedOff =
  | {
      readonly kind: 'written';
      readonly path: string;
      readonly message: Notice;
      /** What was confirmed with it. */
      readonly notices: readonly Notice[];
    }
  | Refusal;

/**
 * Appends one person's confirmation of the report's content, chained to the entry before, and keeps the content
 * and the list of input files beside the record.
 * @throws UsageError when the step is not the next one, a name is missing or has confirmed a step already.
 */
export async function signOff(
  opened: ReadyWorkspace,
  options: SignOffOptions,
  now: Date,
): Promise<SignedOff> {
  const { plan } = opened.workspace;
  const text = await readTextOf(opened, options);
  const assembled = await assembleReport(opened, options, { text });
  const { content, scorecard, excluded, ownTemplates, isReworded } = assembled;
  const period = scorecard.period.id;
  const broken = refuseBrokenRecord(opened, period);
  if (broken !== null) return broken;
  const record = recordOf(opened, period);
  refuseIssued(record.entries, period);
  const remarks = remarksOn(assembled, options);
  if (remarks.errors.length > 0) return refusedText(remarks);
  const step = chooseStep(plan.signoff, nextStep(record.entries, plan.signoff, content.digest), options);
  const signer = step === plan.signoff.at(-1) ? plan.report.signer : null;
  const { person, notices } = readPerson({ step, signer, record: signoffPath(period) }, options);
  const { entries } = currentRevision(record.entries);
  refuseSamePerson(step, person, confirmationsOf(entries, plan.signoff, content.digest));
  const inputs = listInputs(opened, { folder: options.templates, texts: ownTemplates });
  const entry: Omit<Confirmation, 'previous'> = {
    step: step.step,
    ...person,
    at: vietnamTime(now),
    asOf: scorecard.asOf,
    content: content.digest,
    excluded: Object.fromEntries(excluded),
    inputs: inputs.digest,
    chosen: isReworded ? options.chosen : withoutText(options.chosen),
  };
  await writeAtomically(join(opened.root, snapshotPath(period, content.digest)), `${content.json}\n`);
  await writeAtomically(join(opened.root, inputsPath(period, inputs.digest)), `${inputs.json}\n`);
  const refused = await writeRecordUnchanged(opened, chainEntry<Confirmation>(record, entry), 'own');
  if (refused !== null) return refused;
  const message = messageOf(step, { period, ...person }, content.value.report.warnings?.length ?? 0);
  const told = [message, againFromStart(options.unlike), ...nobodyReported(scorecard).map(onItsOwnLine)];
  return {
    kind: 'written',
    path: signoffPath(period),
    message: { vi: told.map(({ vi }) => vi).join(''), en: told.map(({ en }) => en).join('') },
    notices: [...remarks.warnings, ...notices],
  };
}

/** A text in the program's own words is nothing that was chosen. */
function withoutText({ text: _, ...rest }: ChosenPresentation): ChosenPresentation {
  return rest;
}

function onItsOwnLine({ vi, en }: Notice): Notice {
  return { vi: `\n${vi}`, en: `\n${en}` };
}

/** Who presents the report otherwise than before has another content in hand. */
function againFromStart(unlike: readonly string[]): Notice {
  if (unlike.length === 0) return { vi: '', en: '' };
  const listed = unlike.join(', ');
  return {
    vi: ` Khác với lần xác nhận trước: ${listed}; nội dung khác thì các bước làm lại từ đầu.`,
    en: ` Unlike the confirmation before: ${listed}; another content begins with the first step again.`,
  };
}

function messageOf(
  { label }: SignoffStep,
  { period, name, position }: Person & { readonly period: string },
  findings: number,
): Notice {
  const accepted =
    findings === 0
      ? { vi: '', en: '' }
      : {
          vi: ` Nội dung được xác nhận gồm cả ${twoDigits(findings)} vấn đề còn tồn tại khi kiểm tra số liệu (cchc validate).`,
          en: ` What was confirmed includes ${findings} finding(s) that still stand (cchc validate).`,
        };
  return {
    vi: `Đã ghi: ${label}, kỳ ${period}, ${position} ${name}.${accepted.vi}`,
    en: `Recorded: ${label}, ${period}, ${position} ${name}.${accepted.en}`,
  };
}
