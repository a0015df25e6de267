import { jsonText } from '../../diagnostics/json-text.ts';
import { type VerifiedFile, verifySigned } from '../../pipeline/signature/verify-signed.ts';
import type { CommandContext } from '../command-context.ts';
import { exitCode } from '../exit-code.ts';
import { cacheOf, startOf } from '../open-for-command.ts';
import { archiveJson } from '../output/archive-json.ts';
import { renderVerification, trustNote } from '../output/render-verification.ts';

interface VerifyFilesOptions {
  readonly trust?: readonly string[];
  readonly crl?: readonly string[];
  readonly ocsp?: readonly string[];
  readonly format: 'human' | 'json';
}

/** Checks the digital signatures of files and says what is to be thought of them. */
export async function verifyFiles(
  context: CommandContext,
  paths: readonly string[],
  options: VerifyFilesOptions,
): Promise<number> {
  const at = { start: startOf(context), now: context.outside.now(), cache: await cacheOf(context) };
  const files = await verifySigned(paths, { ...options, language: context.language }, at);
  if (options.format === 'json') context.out(jsonText(files.map(asJson(context))));
  else {
    const verified = files.flatMap((file) => ('refused' in file ? [] : [file.verification]));
    const shown = [...files.map((file) => renderFile(context, file)), ...trustNote(context, verified)];
    context.show(shown.join('\n\n'));
  }
  return files.some(isInvalid) ? exitCode.findings : exitCode.done;
}

function asJson(context: CommandContext) {
  const { say } = context;
  return (file: VerifiedFile) =>
    'refused' in file
      ? { file: file.path, verdict: 'invalid', message: say(file.refused) }
      : {
          file: file.path,
          ...file.verification,
          archive: file.verification.archive && archiveJson(context, file.verification.archive),
        };
}

function renderFile(context: CommandContext, file: VerifiedFile): string {
  return 'refused' in file
    ? `${file.path}: ${context.outColours.red.bold(context.say({ vi: 'KHÔNG KIỂM TRA ĐƯỢC', en: 'CANNOT BE VERIFIED' }))}. ${context.say(file.refused)}`
    : renderVerification(context, file.path, file.verification);
}

function isInvalid(file: VerifiedFile): boolean {
  if ('refused' in file) return true;
  const { verdict, archive, sharedNumber } = file.verification;
  if (verdict === 'invalid' || sharedNumber !== null) return true;
  // An archive copy answers for its content before anybody has signed it.
  return archive === null ? verdict === 'unsigned' : archive.verdict !== 'agrees';
}
