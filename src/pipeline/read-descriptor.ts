export { readDescriptorText } from '../files/read-descriptor.ts';
