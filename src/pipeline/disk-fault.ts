/** For commands, which do not touch the disk themselves. */
export { diskFault } from '../files/disk-fault.ts';
