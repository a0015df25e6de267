/** Part of the program's promise: README, “Mã thoát”. */
export const exitCode = { done: 0, findings: 1, usage: 2, nothing: 3, fault: 4 } as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
