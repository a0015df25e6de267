// Makes the example's issued set anew: confirmations, numbers and dates, and the reports themselves.
// Run after `npm run build` when a template, a rule or the example changed: node scripts/issue-example.mjs
import { rm } from 'node:fs/promises';
import { main } from '../dist/main.js';

const workspace = 'examples/293-kh-2020';
const issues = [
  {
    period: '2020-Q1',
    checked: '2020-03-19T02:00:00Z',
    approved: '2020-03-19T09:30:00Z',
    issued: '2020-03-20T01:15:00Z',
    number: '45',
  },
  {
    period: '2020-6M',
    checked: '2020-06-19T02:00:00Z',
    approved: '2020-06-19T08:45:00Z',
    issued: '2020-06-19T09:40:00Z',
    number: '112',
  },
  {
    period: '2020-Q3',
    checked: '2020-09-18T02:00:00Z',
    approved: '2020-09-18T07:20:00Z',
    issued: '2020-09-18T09:05:00Z',
    number: '187',
  },
  {
    period: '2020',
    checked: '2020-12-18T02:00:00Z',
    approved: '2020-12-18T08:10:00Z',
    issued: '2020-12-18T09:55:00Z',
    number: '264',
  },
];

async function run(at, ...args) {
  const code = await main(['-C', workspace, ...args], {
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    env: {},
    now: () => new Date(at),
  });
  if (code !== 0) throw new Error(`cchc ${args.join(' ')}: ${code}`);
}

await rm(`${workspace}/signoffs`, { recursive: true, force: true });
await rm(`${workspace}/reports`, { recursive: true, force: true });
for (const { period, checked, approved, issued, number } of issues) {
  await run(
    checked,
    'signoff',
    '--period',
    period,
    '--name',
    'Đặng Thị Thanh Hương',
    '--position',
    'Chánh Văn phòng',
  );
  await run(approved, 'signoff', '--period', period);
  await run(issued, 'issue', '--period', period, '--number', number, '--date', issued.slice(0, 10));
}
